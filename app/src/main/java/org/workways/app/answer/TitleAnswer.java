package org.workways.app.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.workways.app.wiring.Wiring;
import org.workways.concept.UserException;
import org.workways.recognise.TitleLinker;
import org.workways.recognise.TitleLinker.Ranked;
import org.workways.taxonomy.Taxonomy;

/// Which occupation the title of a job names: in the atlas, and in ESCO where that is imported.
public final class TitleAnswer {
    private static final int SHOWN = 5;
    /// With names less like the title than this, the occupation is the nearest but hardly the one: the first of ESCO is
    /// wrong more than four times in five (`benchmark/run titles`).
    private static final double NEAR = 0.6;

    private static final double UNLIKELY = 0.01;

    /// @param name of the classification, for users
    private record Found(String name, Taxonomy taxonomy, List<Ranked> ranked) {
        boolean isNear() {
            return !ranked.isEmpty() && ranked.getFirst().likeness() >= NEAR;
        }

        String label(Ranked one) {
            return taxonomy.occupation(one.occupation()).label();
        }
    }

    private final String title;
    private final List<Found> found;

    private TitleAnswer(String title, List<Found> found) {
        this.title = title;
        this.found = found;
    }

    /// @throws UserException if the title holds no word
    public static TitleAnswer of(Wiring wiring, String title) {
        if (title.codePoints().noneMatch(Character::isLetter))
            throw new UserException(
                    "--title is '%s', which holds no word.".formatted(title),
                    "Give the title of a job, as in --title \"IoT Engineer (m/w/d)\".");
        var found = new ArrayList<Found>();
        var atlas = wiring.atlas().taxonomy();
        found.add(new Found("atlas", atlas, ranked(wiring.titleLinker(atlas, "atlas"), title)));
        wiring.snapshot("esco").ifPresent(snapshot -> {
            var esco = new Taxonomy(snapshot.skills(), snapshot.occupations());
            found.add(new Found("ESCO", esco, ranked(wiring.titleLinker(esco, "esco"), title)));
        });
        return new TitleAnswer(title, found);
    }

    public String text() {
        var text = new StringBuilder();
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
        for (var one : found)
            json.put(
                    one.name().toLowerCase(java.util.Locale.ROOT),
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
        var name = isLabel ? "its name" : "its other name '%s'".formatted(ranked.name());
        return ranked.isExact() ? "the title says " + name : "most like the title is " + name;
    }
}
