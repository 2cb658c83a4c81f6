package org.workways.recognise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.workways.concept.ConceptId;
import org.workways.concept.Labels;
import org.workways.concept.Level;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Requirement;
import org.workways.taxonomy.Requirement.Need;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.SkillFamily;
import org.workways.taxonomy.Taxonomy;

/// Skills and jobs drawn as text: `plc: PLC programming | PLC | SPS < electrics` (id: label | other names < what it
/// builds on)
/// and `[electrician]: electrician | Elektriker = electrics:2 drawings` (a job and what it needs).
final class DrawnSkills {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private DrawnSkills() {}

    static Taxonomy drawn(String picture) {
        var skills = new ArrayList<Skill>();
        var jobs = new ArrayList<Occupation>();
        for (var line : picture.lines().filter(text -> !text.isBlank()).toList()) {
            var id = line.substring(0, line.indexOf(": ")).strip();
            var rest = line.substring(line.indexOf(": ") + 2);
            if (id.startsWith("[")) jobs.add(job(id.substring(1, id.length() - 1), rest));
            else skills.add(skill(id, rest));
        }
        return new Taxonomy(skills, jobs);
    }

    static Recognition recognise(Taxonomy taxonomy, String text) {
        return new Recogniser(taxonomy, CandidateIndex.NONE).recognise(new Document("story", text), TODAY);
    }

    /// `plc:2 python:1`, in the order of the text; `!` before denied, `?` before wished-for, `~` before nice-to-have
    /// ones.
    static String found(Taxonomy taxonomy, String text) {
        return recognise(taxonomy, text).matched().stream()
                .map(match -> mark(match.stance()) + match.skill().code() + ":"
                        + match.level().number())
                .collect(Collectors.joining(" "));
    }

    private static String mark(Mention.Stance stance) {
        return switch (stance) {
            case STATED -> "";
            case NEGATED -> "!";
            case WISHED -> "?";
            case NICE_TO_HAVE -> "~";
        };
    }

    private static Skill skill(String id, String rest) {
        var parts = rest.split("<");
        var builds = new TreeSet<ConceptId>();
        if (parts.length > 1) for (var base : parts[1].strip().split(" ")) builds.add(ConceptId.atlas(base));
        return new Skill(
                ConceptId.atlas(id),
                labels(parts[0]),
                SkillFamily.IOT,
                "",
                "",
                builds,
                new TreeSet<>(),
                new TreeSet<>());
    }

    private static Occupation job(String id, String rest) {
        var sides = rest.split("=");
        var requirements = Arrays.stream(sides[1].strip().split(" "))
                .map(word -> word.split(":"))
                .map(parts -> new Requirement(
                        ConceptId.atlas(parts[0]),
                        Level.of(parts.length > 1 ? Integer.parseInt(parts[1]) : 1),
                        Need.ESSENTIAL))
                .toList();
        var plain = Occupation.of(ConceptId.atlas(id), id, requirements);
        return new Occupation(
                plain.id(),
                labels(sides[0]),
                plain.role(),
                plain.families(),
                plain.links(),
                plain.isco(),
                plain.entryLevel(),
                plain.jobZone(),
                "",
                plain.requirements());
    }

    private static Labels labels(String names) {
        var all = Arrays.stream(names.split("\\|")).map(String::strip).toList();
        return new Labels(all.getFirst(), all.subList(1, all.size()), List.of());
    }
}
