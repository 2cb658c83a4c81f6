package org.workways.app.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.workways.app.wiring.Wiring;
import org.workways.concept.ImportIssue;
import org.workways.concept.UserException;
import org.workways.files.correction.KnownTitleReader;
import org.workways.recognise.TitleLinker;
import org.workways.recognise.TitleLinker.Ranked;
import org.workways.recognise.TitleLinker.Title;
import org.workways.taxonomy.Taxonomy;

/// Which occupation the title of a job names: in the atlas, and in ESCO where that is imported.
public final class TitleAnswer {
    private static final int SHOWN = 5;
    /// With names less like the title than this, the occupation is the nearest but hardly the one: the first of ESCO is
    /// wrong more than four times in five (`benchmark/run titles`).
    private static final double NEAR = 0.6;

    /// Of so many known titles on, of occupations of one taxonomy, answers are better than by names alone: with fewer
    /// the few that there are drown the names (`benchmark/run titles`).
    private static final int FEWEST = 1_000;

    /// The cosine of a title with itself, but for rounding.
    private static final double SAME = 0.999;

    private static final double UNLIKELY = 0.01;

    /// @param name of the classification, for users
    private record Found(String name, Taxonomy taxonomy, List<Ranked> ranked) {
        boolean isNear() {
            return !ranked.isEmpty()
                    && Math.max(ranked.getFirst().likeness(), ranked.getFirst().known()) >= NEAR;
        }

        String label(Ranked one) {
            return taxonomy.occupation(one.occupation()).label();
        }
    }

    private final String title;
    private final List<Found> found;
    private final List<ImportIssue> issues;

    private TitleAnswer(String title, List<Found> found, List<ImportIssue> issues) {
        this.title = title;
        this.found = found;
        this.issues = List.copyOf(issues);
    }

    /// @param known a table of titles whose occupations the user knows
    /// @throws UserException if the title holds no word, or the table holds too few
    public static TitleAnswer of(Wiring wiring, String title, Optional<Path> known) {
        if (title.codePoints().noneMatch(Character::isLetter))
            throw new UserException(
                    "--title is '%s', which holds no word.".formatted(title),
                    "Give the title of a job, as in --title \"IoT Engineer (m/w/d)\".");
        var taxonomies = new LinkedHashMap<String, Taxonomy>();
        taxonomies.put("atlas", wiring.atlas().taxonomy());
        wiring.snapshot("esco")
                .ifPresent(snapshot -> taxonomies.put("ESCO", new Taxonomy(snapshot.skills(), snapshot.occupations())));
        var issues = new ArrayList<ImportIssue>();
        var titles = known.map(file -> known(file, List.copyOf(taxonomies.values()), issues))
                .orElse(List.of());
        var found = new ArrayList<Found>();
        taxonomies.forEach((name, taxonomy) -> {
            var linker = wiring.titleLinker(taxonomy, name.toLowerCase(Locale.ROOT));
            var taught = of(taxonomy, titles).size() < FEWEST ? linker : linker.knowing(titles);
            found.add(new Found(name, taxonomy, ranked(taught, title)));
        });
        return new TitleAnswer(title, found, issues);
    }

    private static List<Title> known(Path file, List<Taxonomy> taxonomies, List<ImportIssue> issues) {
        var titles = KnownTitleReader.read(file, taxonomies, issues::add);
        int most = taxonomies.stream()
                .mapToInt(taxonomy -> of(taxonomy, titles).size())
                .max()
                .orElse(0);
        if (most < FEWEST)
            throw new UserException(
                    "%s holds %,d titles that can be used, and fewer than %,d make answers worse."
                            .formatted(file, most, FEWEST),
                    issues.isEmpty()
                            ? "Add titles, one a row: title,occupation. Or ask by names alone, without --known-titles."
                            : issues.getFirst().message());
        return titles;
    }

    private static List<Title> of(Taxonomy taxonomy, List<Title> titles) {
        return titles.stream()
                .filter(title -> taxonomy.findOccupation(title.occupation()).isPresent())
                .toList();
    }

    public String text() {
        var text = new StringBuilder();
        issues.stream().limit(SHOWN).forEach(issue -> text.append(issue.message())
                .append('\n'));
        if (issues.size() > SHOWN) text.append("… and %d more (--json lists all).%n".formatted(issues.size() - SHOWN));
        for (var one : found) {
            if (!one.isNear()) text.append("No occupation of %s is much like '%s'.%n".formatted(inWords(one), title));
            for (int i = 0; i < one.ranked().size(); i++) {
                var ranked = one.ranked().get(i);
                text.append(i == 0 ? (one.isNear() ? "" : "nearest: ") : "  or ")
                        .append("%s (%s), %.0f %%: %s%n"
                                .formatted(
                                        one.label(ranked),
                                        ranked.occupation(),
                                        100 * ranked.probability(),
                                        because(one, ranked)));
            }
        }
        return text.toString();
    }

    /// Ends in a line break.
    public String json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("title", title);
        if (!issues.isEmpty())
            json.put("issues", issues.stream().map(ImportIssue::message).toList());
        for (var one : found)
            json.put(
                    one.name().toLowerCase(Locale.ROOT),
                    RouteJson.entry(
                            "near",
                            one.isNear(),
                            "occupations",
                            one.ranked().stream()
                                    .map(ranked -> RouteJson.entry(
                                            "occupation", ranked.occupation().toString(),
                                            "label", one.label(ranked),
                                            "probability", RouteJson.round(ranked.probability(), 3),
                                            "name", ranked.name(),
                                            "likeness", RouteJson.round(ranked.likeness(), 3),
                                            "because", because(one, ranked)))
                                    .toList()));
        return RouteJson.write(json);
    }

    private static String inWords(Found one) {
        return one.name().equals("atlas") ? "the atlas" : one.name();
    }

    private static List<Ranked> ranked(TitleLinker linker, String title) {
        var all = linker.rank(title, SHOWN);
        return all.stream()
                .filter(one -> one.probability() >= UNLIKELY || one.equals(all.getFirst()))
                .toList();
    }

    private static String because(Found one, Ranked ranked) {
        boolean isLabel = ranked.name().equals(one.label(ranked));
        if (ranked.known() > ranked.likeness())
            return ranked.known() > SAME ? "you know the title as this" : "a title you know as this is most like it";
        var name = isLabel ? "its name" : "its other name '%s'".formatted(ranked.name());
        return ranked.isExact() ? "the title says " + name : "most like the title is " + name;
    }
}
