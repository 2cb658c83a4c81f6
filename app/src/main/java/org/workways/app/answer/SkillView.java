package org.workways.app.answer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.workways.concept.Level;
import org.workways.files.atlas.Atlas;
import org.workways.learning.LearningOpportunity;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Requirement;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.SkillFamily;

/// A skill: what it is, what leads to it and where it leads.
/// @param meanings     what somebody at a level does, for the levels that have it written down
/// @param askedBy      jobs that cannot do without it first, then those with the lower level
/// @param taughtBy     courses on offer before retired ones, then those with fewer hours
/// @param technologies that take it to install, run or build
public record SkillView(
        Head head,
        SkillFamily family,
        List<Meaning> meanings,
        List<Other> buildsOn,
        List<Other> builtOnBy,
        List<Other> closeTo,
        List<Asked> askedBy,
        List<Taught> taughtBy,
        List<Other> technologies)
        implements ConceptView {
    public record Meaning(Level level, String words) {}

    public record Asked(Other occupation, Level level, Requirement.Need need) {}

    /// @param level that it gives
    public record Taught(LearningOpportunity course, Level level) {}

    static SkillView of(Atlas atlas, Skill skill) {
        return new SkillView(
                Head.of(skill, atlas.attestation(skill.id()).map(attestation -> Backed.of(atlas, attestation))),
                skill.family(),
                meanings(atlas, skill),
                Other.skills(atlas, skill.buildsOn()),
                atlas.taxonomy().skills().stream()
                        .filter(other -> other.buildsOn().contains(skill.id()))
                        .map(Other::of)
                        .toList(),
                Other.skills(atlas, skill.closeTo()),
                askedBy(atlas, skill),
                taughtBy(atlas, skill),
                atlas.technologies().stream()
                        .filter(technology -> technology.skills().contains(skill.id()))
                        .map(technology -> new Other(technology.id(), technology.label(), Optional.empty()))
                        .toList());
    }

    private static List<Meaning> meanings(Atlas atlas, Skill skill) {
        return Arrays.stream(Level.values())
                .flatMap(level -> Optional.ofNullable(atlas.levelMeanings().get(new Fact(skill.id(), level)))
                        .map(words -> new Meaning(level, words))
                        .stream())
                .toList();
    }

    private static List<Asked> askedBy(Atlas atlas, Skill skill) {
        return atlas.taxonomy().occupations().stream()
                .flatMap(occupation -> occupation.requirements().stream()
                        .filter(needed -> needed.skill().equals(skill.id()))
                        .map(needed -> new Asked(Other.of(atlas, occupation), needed.level(), needed.need())))
                .sorted(Comparator.comparing(Asked::need)
                        .thenComparing(Asked::level)
                        .thenComparing(asked -> asked.occupation().label(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static List<Taught> taughtBy(Atlas atlas, Skill skill) {
        return atlas.catalogue().opportunities().stream()
                .flatMap(course -> given(course, skill).map(level -> new Taught(course, level)))
                .sorted(Comparator.comparing(
                                (Taught taught) -> taught.course().retired().isPresent())
                        .thenComparingDouble(taught -> taught.course().hours().likely())
                        .thenComparing(taught -> taught.course().id()))
                .toList();
    }

    /// The highest, if it gives several.
    private static Stream<Level> given(LearningOpportunity course, Skill skill) {
        return course.gives().stream()
                .filter(fact -> fact.skill().equals(skill.id()))
                .map(Fact::level)
                .max(Comparator.naturalOrder())
                .stream();
    }
}
