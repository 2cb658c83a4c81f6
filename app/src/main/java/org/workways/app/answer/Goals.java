package org.workways.app.answer;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.workways.app.wiring.Wiring;
import org.workways.concept.ConceptId;
import org.workways.concept.Provenance;
import org.workways.concept.Trigrams;
import org.workways.concept.UserException;
import org.workways.files.document.DocumentReader;
import org.workways.recognise.Mention;
import org.workways.recognise.Mention.Stance;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Taxonomy;

/// Finds out what `--to` means: an id, a label, another name, or an advert's file.
public final class Goals {
    private static final int NEAREST = 3;

    /// @param taxonomy the atlas and all else the goal speaks of
    /// @param data     what was used beyond the atlas
    public record Resolved(Goal goal, Taxonomy taxonomy, List<Provenance> data) {}

    private final Wiring wiring;
    private final Taxonomy atlas;

    public Goals(Wiring wiring) {
        this.wiring = wiring;
        this.atlas = wiring.atlas().taxonomy();
    }

    /// @throws UserException if nothing or several things are meant
    public Resolved resolve(String text, LocalDate today) {
        var file = existingFile(text);
        if (file.isPresent()) return advert(file.get(), today);
        return named(text);
    }

    /// The occupation that a name or id means.
    /// @throws UserException if there is none, or more than one
    public Resolved named(String text) {
        var own = inAtlas(text);
        if (own.size() == 1) return atlasGoal(own.getFirst());
        if (own.size() > 1) throw several(text, own);
        var esco = esco();
        var imported = esco.map(goals -> goals.named(text)).orElse(List.of());
        if (imported.size() > 1) throw several(text, imported);
        if (imported.isEmpty()) throw nothing(text, esco);
        var occupation = imported.getFirst();
        if (occupation.id().scheme().equals("atlas")) return atlasGoal(occupation);
        if (occupation.essentials().isEmpty())
            throw new UserException(
                    "'%s' (%s) names no essential skills.".formatted(occupation.label(), occupation.id()),
                    "Choose a neighbouring occupation, or give an advert's file.");
        return esco.orElseThrow().goal(occupation);
    }

    static Optional<ConceptId> id(String text) {
        try {
            return Optional.of(ConceptId.parse(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<EscoGoals> esco() {
        return wiring.snapshot("esco").map(snapshot -> new EscoGoals(atlas, snapshot));
    }

    private List<Occupation> inAtlas(String text) {
        var byId = id(text.contains(":") ? text : "atlas:" + text.strip()).flatMap(atlas::findOccupation);
        if (byId.isPresent()) return List.of(byId.get());
        var plain = plain(text);
        return atlas.occupations().stream()
                .filter(occupation -> occupation.labels().all().anyMatch(label -> plain(label)
                                .equals(plain))
                        || occupation.links().stream()
                                .anyMatch(link -> link.target().toString().equals(text)))
                .toList();
    }

    private Resolved atlasGoal(Occupation occupation) {
        var notes = new ArrayList<String>();
        occupation
                .entryLevel()
                .ifPresent(level -> notes.add(
                        "Employers usually ask for a qualification of EQF level %d at entry; this plan covers skills, not the qualification."
                                .formatted(level)));
        var goal =
                new Goal(occupation.id(), occupation.label(), occupation.essentials(), Optional.of(occupation), notes);
        return new Resolved(goal, atlas, List.of());
    }

    private Resolved advert(Path file, LocalDate today) {
        var document = DocumentReader.read(file);
        var recognition = wiring.recogniser(atlas).recognise(document, today);
        var facts = new TreeSet<Fact>();
        recognition.matched().stream()
                .filter(match -> match.stance() == Stance.STATED)
                .forEach(match -> facts.add(new Fact(match.skill(), match.level())));
        if (facts.isEmpty())
            throw new UserException(
                    file + " names no skill that the atlas knows.",
                    "Check with: workways recognise " + file + ", or give an occupation's name.");
        var goal = new Goal(
                new ConceptId("advert", slug(file)),
                title(document.text(), file),
                highest(facts),
                Optional.empty(),
                notes(recognition.matched()));
        return new Resolved(goal, atlas, List.of());
    }

    private List<String> notes(List<Mention.Matched> matched) {
        var nice = matched.stream()
                .filter(match -> match.stance() == Stance.NICE_TO_HAVE)
                .map(match -> atlas.skill(match.skill()).label())
                .distinct()
                .collect(Collectors.joining(", "));
        var asked = "The goal is what the advert asks for, as far as the atlas knows it.";
        return nice.isEmpty() ? List.of(asked) : List.of(asked, "Nice to have, and not planned for: " + nice + ".");
    }

    private static TreeSet<Fact> highest(TreeSet<Fact> facts) {
        var highest = new TreeSet<Fact>();
        for (var fact : facts) {
            var above = facts.higher(fact);
            if (above == null || !above.skill().equals(fact.skill())) highest.add(fact);
        }
        return highest;
    }

    private UserException several(String text, List<Occupation> found) {
        var names = found.stream()
                .map(occupation -> "%s (%s)".formatted(occupation.label(), occupation.id()))
                .collect(Collectors.joining(", "));
        return new UserException(
                "'%s' means %d occupations: %s.".formatted(text, found.size(), names), "Give the id of one of them.");
    }

    private UserException nothing(String text, Optional<EscoGoals> esco) {
        if (text.isBlank()) return new UserException("The goal is empty.", "Name a job, as in --to \"IoT developer\".");
        var near = nearest(text, esco).stream()
                .map(occupation -> "'" + occupation.label() + "'")
                .collect(Collectors.joining(", "));
        var looked = esco.isPresent() ? "the atlas and ESCO" : "the atlas";
        var more = esco.isPresent() ? "" : " More occupations: workways import esco FILE.";
        return new UserException(
                "No occupation in %s is called '%s', and there is no file of that name.".formatted(looked, text),
                "Nearest are " + near + "." + more);
    }

    private List<Occupation> nearest(String text, Optional<EscoGoals> esco) {
        var wanted = Trigrams.of(plain(text));
        var all = new ArrayList<>(atlas.occupations());
        esco.ifPresent(goals -> all.addAll(goals.nearest(text, NEAREST)));
        return all.stream()
                .sorted(Comparator.comparingDouble((Occupation occupation) -> -likeness(wanted, occupation))
                        .thenComparing(Occupation::id))
                .limit(NEAREST)
                .toList();
    }

    private static double likeness(Trigrams wanted, Occupation occupation) {
        return occupation
                .labels()
                .all()
                .mapToDouble(label -> wanted.similarity(Trigrams.of(plain(label))))
                .max()
                .orElse(0);
    }

    private static Optional<Path> existingFile(String text) {
        try {
            var path = Path.of(text);
            boolean looksLikeFile = text.matches("(?i).*\\.(pdf|docx|doc|html?|md|txt)$") || text.contains("/");
            return Files.isRegularFile(path) || looksLikeFile ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String title(String text, Path file) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && line.length() <= 80)
                .findFirst()
                .orElse(String.valueOf(file.getFileName()));
    }

    private static String slug(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]+", "-");
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " ");
    }
}
