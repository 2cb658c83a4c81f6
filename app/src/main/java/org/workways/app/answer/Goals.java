package org.workways.app.answer;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.workways.app.wiring.Wiring;
import org.workways.concept.ConceptId;
import org.workways.concept.Provenance;
import org.workways.concept.UserException;
import org.workways.files.document.DocumentReader;
import org.workways.recognise.Document;
import org.workways.recognise.Mention;
import org.workways.recognise.Mention.Stance;
import org.workways.recognise.Recognition;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Taxonomy;

/// Finds out what `--to` means: an id, a label, another name, or an advert's file.
public final class Goals {
    private static final int NEAREST = 3;
    private static final String GOAL = "--to";

    /// @param taxonomy the atlas and all else the goal speaks of
    /// @param data     what was used beyond the atlas
    public record Resolved(Goal goal, Taxonomy taxonomy, List<Provenance> data) {
        Resolved with(Note note) {
            return new Resolved(goal.with(note), taxonomy, data);
        }

        /// The same with something else that the user should know, and where that is from.
        public Resolved with(Note note, List<Provenance> more) {
            var all = new ArrayList<>(data);
            all.addAll(more);
            return new Resolved(goal.with(note), taxonomy, all);
        }
    }

    private final Wiring wiring;
    private final Taxonomy atlas;
    private final OccupationNames names;

    public Goals(Wiring wiring) {
        this.wiring = wiring;
        this.atlas = wiring.atlas().taxonomy();
        this.names = new OccupationNames(atlas);
    }

    /// @throws UserException if nothing or several things are meant
    public Resolved resolve(String text, LocalDate today) {
        var file = existingFile(text);
        if (file.isPresent()) return advert(file.get(), today);
        return named(GOAL, text);
    }

    /// The occupation that a name or id means.
    /// @param option where it was given, for errors
    /// @throws UserException if there is none, or more than one
    public Resolved named(String option, String text) {
        if (text.isBlank())
            throw new UserException(option + " is empty.", "Name a job, as in " + option + " \"IoT developer\".");
        var own = names.meant(text);
        if (!own.isEmpty()) return only(text, own, Optional.empty());
        var esco = esco();
        var imported = esco.map(goals -> goals.named(text)).orElse(List.of());
        if (!imported.isEmpty()) return only(text, imported, esco);
        var near = names.near(text);
        if (near.isEmpty()) throw nothing(option, text, esco);
        return only(text, near, Optional.empty()).with(Note.of("goal.nearest", text));
    }

    /// `atlas:mqtt` as an id; empty if it is none.
    public static Optional<ConceptId> id(String text) {
        try {
            return Optional.of(ConceptId.parse(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<EscoGoals> esco() {
        return wiring.snapshot("esco").map(snapshot -> new EscoGoals(atlas, snapshot));
    }

    private Resolved only(String text, List<Occupation> found, Optional<EscoGoals> esco) {
        var meant = OccupationNames.preferring(text, found);
        if (meant.size() > 1) throw several(text, found);
        var goal = goal(meant.getFirst(), esco);
        var others = found.stream().filter(other -> !meant.contains(other)).toList();
        return others.isEmpty() ? goal : goal.with(Note.of("goal.other-names", text, listed(others)));
    }

    private Resolved goal(Occupation occupation, Optional<EscoGoals> esco) {
        if (occupation.id().scheme().equals("atlas")) return atlasGoal(occupation);
        if (occupation.essentials().isEmpty())
            throw new UserException(
                    "'%s' (%s) names no essential skills.".formatted(occupation.label(), occupation.id()),
                    "Choose a neighbouring occupation, or give an advert's file.");
        return esco.orElseThrow().goal(occupation);
    }

    private Resolved atlasGoal(Occupation occupation) {
        var notes = new ArrayList<Note>();
        occupation.entryLevel().ifPresent(level -> notes.add(Note.of("goal.eqf", Integer.toString(level))));
        var goal =
                new Goal(occupation.id(), occupation.label(), occupation.essentials(), Optional.of(occupation), notes);
        return new Resolved(goal, atlas, List.of());
    }

    private Resolved advert(Path file, LocalDate today) {
        return advert(wiring.recogniser(atlas).recognise(DocumentReader.read(file), today), slug(file));
    }

    /// What an advert asks for.
    /// @param code of the goal's id, whose scheme is `advert`
    /// @throws UserException if it names no skill of the atlas
    public Resolved advert(Recognition recognition, String code) {
        var document = recognition.document();
        var facts = new TreeSet<Fact>();
        recognition.matched().stream()
                .filter(match -> match.stance() == Stance.STATED)
                .forEach(match -> facts.add(new Fact(match.skill(), match.level())));
        if (facts.isEmpty())
            throw new UserException(
                    document.name() + " names no skill that the atlas knows.",
                    "Check with: workways recognise " + document.name() + ", or give an occupation's name.");
        var goal = new Goal(
                new ConceptId("advert", code),
                title(document),
                highest(facts),
                Optional.empty(),
                notes(recognition.matched()));
        return new Resolved(goal, atlas, List.of());
    }

    private List<Note> notes(List<Mention.Matched> matched) {
        var nice = matched.stream()
                .filter(match -> match.stance() == Stance.NICE_TO_HAVE)
                .map(match -> atlas.skill(match.skill()).label())
                .distinct()
                .collect(Collectors.joining(", "));
        var asked = Note.of("goal.advert");
        return nice.isEmpty() ? List.of(asked) : List.of(asked, Note.of("goal.nice", nice));
    }

    private static SortedSet<Fact> highest(NavigableSet<Fact> facts) {
        var highest = new TreeSet<Fact>();
        for (var fact : facts) {
            var above = facts.higher(fact);
            if (above == null || !above.skill().equals(fact.skill())) highest.add(fact);
        }
        return highest;
    }

    private static UserException several(String text, List<Occupation> found) {
        return new UserException(
                "'%s' means %d occupations: %s.".formatted(text, found.size(), listed(found)),
                "Give the id of one of them.");
    }

    private static String listed(List<Occupation> occupations) {
        return occupations.stream()
                .map(occupation -> "%s (%s)".formatted(occupation.label(), occupation.id()))
                .collect(Collectors.joining(", "));
    }

    private UserException nothing(String option, String text, Optional<EscoGoals> esco) {
        var more = esco.map(goals -> goals.nearest(text, NEAREST)).orElse(List.of());
        var near = names.nearest(text, more, NEAREST).stream()
                .map(occupation -> "'" + occupation.label() + "'")
                .collect(Collectors.joining(", "));
        var looked = esco.isPresent() ? "the atlas or in ESCO" : "the atlas";
        var file = option.equals(GOAL) ? ", and there is no file of that name" : "";
        return new UserException(
                "No occupation in %s is called '%s'%s.".formatted(looked, text, file),
                "Nearest are " + near + "."
                        + (esco.isPresent() ? "" : " More occupations: workways import esco FILE."));
    }

    /// What is a file, or is named like one, which may then be missing.
    public static Optional<Path> existingFile(String text) {
        try {
            var path = Path.of(text);
            boolean looksLikeFile = text.matches("(?i).*\\.(pdf|docx|doc|html?|md|txt)$") || text.contains("/");
            return Files.isRegularFile(path) || looksLikeFile ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String title(Document document) {
        return document.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && line.length() <= 80)
                .findFirst()
                .orElseGet(() -> document.name().substring(document.name().lastIndexOf('/') + 1));
    }

    private static String slug(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]+", "-");
    }
}
