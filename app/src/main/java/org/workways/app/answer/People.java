package org.workways.app.answer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.workways.app.wiring.Wiring;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.concept.Trigrams;
import org.workways.concept.UserException;
import org.workways.files.document.DocumentReader;
import org.workways.profile.SkillProfile;
import org.workways.recognise.HeldSkill;
import org.workways.recognise.Mention;
import org.workways.recognise.Recognition;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.Taxonomy;

/// Makes a person out of a CV, a list of skills, an occupation, or all of them together.
public final class People {
    private static final String SKILLS = "--skills";

    private final Wiring wiring;
    private final Taxonomy taxonomy;

    /// @param taxonomy the atlas, with the skills of the goal
    public People(Wiring wiring, Taxonomy taxonomy) {
        this.wiring = wiring;
        this.taxonomy = taxonomy;
    }

    /// @param skills `python:2, mqtt, sql:0`; 0 strikes out what the CV seems to say; a level above wins over the CV
    /// @param from   an occupation whose essential skills the person has
    public Person read(Optional<Path> cv, Optional<String> skills, Optional<String> from, LocalDate today) {
        var stated = new ArrayList<Fact>();
        var struck = new TreeSet<ConceptId>();
        var sources = new ArrayList<String>();
        cv.ifPresent(file -> sources.add(String.valueOf(file.getFileName())));
        from.ifPresent(job -> {
            var goal = new Goals(wiring).named("--from", job).goal();
            goal.facts().stream()
                    .filter(fact -> taxonomy.findSkill(fact.skill()).isPresent())
                    .forEach(stated::add);
            sources.add(goal.label());
        });
        skills.ifPresent(list -> {
            parse(items(list), SKILLS, stated, struck);
            sources.add("--skills");
        });
        var source = String.join(" and ", sources);
        if (cv.isEmpty()) return new Person(source, List.of(), without(stated, struck), List.of(), List.of());
        return fromCv(cv.get(), source, stated, struck, today);
    }

    private Person fromCv(Path cv, String source, List<Fact> stated, SortedSet<ConceptId> struck, LocalDate today) {
        var recognition = wiring.recogniser(taxonomy).recognise(DocumentReader.read(cv), today);
        return of(recognition, source, stated, struck);
    }

    /// Whom a CV shows.
    /// @param stated facts beside it; a level above wins over the CV
    /// @param struck skills that the CV only seems to show
    public Person of(Recognition recognition, String source, List<Fact> stated, SortedSet<ConceptId> struck) {
        var held = HeldSkill.of(recognition, taxonomy).stream()
                .filter(skill -> !struck.contains(skill.skill()))
                .toList();
        var unmatched =
                recognition.mentions().stream().filter(People::isUnmatched).toList();
        return new Person(source, held, without(stated, struck), recognition.jobs(), unmatched);
    }

    private static boolean isUnmatched(Mention mention) {
        return switch (mention) {
            case Mention.Matched match -> match.stance() != Mention.Stance.STATED;
            case Mention.Ambiguous ambiguous -> true;
            case Mention.Unknown unknown -> true;
        };
    }

    /// Somebody with these skills.
    /// @param items `python:2`, `mqtt`
    /// @param place where they are given, for errors
    public SkillProfile profile(List<String> items, String place) {
        var stated = new ArrayList<Fact>();
        var struck = new TreeSet<ConceptId>();
        parse(items, place, stated, struck);
        return SkillProfile.of(without(stated, struck));
    }

    private static List<String> items(String list) {
        var items = Arrays.stream(list.split("[,;]"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
        if (items.isEmpty())
            throw new UserException(
                    SKILLS + " is empty.", "Write skills with levels 1 to 4, as in --skills \"python:2, mqtt\".");
        return items;
    }

    private void parse(List<String> items, String place, List<Fact> stated, SortedSet<ConceptId> struck) {
        for (var item : items) {
            int colon = item.lastIndexOf(':');
            boolean levelled = colon > 0 && item.substring(colon + 1).strip().matches("[0-9]+");
            var skill = skill(levelled ? item.substring(0, colon).strip() : item, place);
            int level = levelled ? level(item, item.substring(colon + 1).strip(), place) : 1;
            if (level == 0) struck.add(skill.id());
            else stated.add(new Fact(skill.id(), Level.of(level)));
        }
    }

    private static int level(String item, String number, String place) {
        if (number.matches("[0-4]")) return Integer.parseInt(number);
        throw new UserException(
                "'%s' in %s gives level %s.".formatted(item, place, number),
                "Levels are 1 foundation, 2 intermediate, 3 advanced, 4 highly specialised; 0 strikes a skill out.");
    }

    /// @param name an id with its scheme or without, or any name of the skill
    /// @param place where it is given, for errors
    /// @throws UserException if there is none; it names the nearest
    public Skill skill(String name, String place) {
        var byId = Goals.id(name.contains(":") ? name : "atlas:" + name).flatMap(taxonomy::findSkill);
        return byId.or(() -> labelled(name)).orElseThrow(() -> unknown(name, place));
    }

    private Optional<Skill> labelled(String name) {
        return taxonomy.skills().stream()
                .filter(skill -> skill.labels().all().anyMatch(label -> label.equalsIgnoreCase(name)))
                .findFirst();
    }

    private UserException unknown(String name, String place) {
        var wanted = Trigrams.of(name.toLowerCase(Locale.ROOT));
        var near = taxonomy.skills().stream()
                .sorted(Comparator.comparingDouble((Skill skill) -> -likeness(wanted, skill))
                        .thenComparing(Skill::id))
                .limit(3)
                .map(skill -> "%s (%s)".formatted(skill.id().code(), skill.label()))
                .collect(Collectors.joining(", "));
        return new UserException(
                "'%s' in %s is no skill of the atlas.".formatted(name, place), "Nearest are " + near + ".");
    }

    private static double likeness(Trigrams wanted, Skill skill) {
        return skill.labels()
                .all()
                .mapToDouble(label -> wanted.similarity(Trigrams.of(label.toLowerCase(Locale.ROOT))))
                .max()
                .orElse(0);
    }

    private static List<Fact> without(List<Fact> stated, SortedSet<ConceptId> struck) {
        return stated.stream().filter(fact -> !struck.contains(fact.skill())).toList();
    }
}
