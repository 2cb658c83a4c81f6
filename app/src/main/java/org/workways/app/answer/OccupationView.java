package org.workways.app.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.workways.files.atlas.Atlas;
import org.workways.learning.LearningOpportunity;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Requirement;
import org.workways.taxonomy.SkillFamily;

/// An occupation: what it asks for, what happens to it, what is published about it, what it gives and what leads
/// there.
/// @param needs   essential ones first, then by family, the highest level first
/// @param months  what so many months in it give
/// @param courses on offer that give some of its essentials, the one that gives most of them first
public record OccupationView(
        Head head,
        Occupation.Role role,
        List<SkillFamily> families,
        Optional<String> isco,
        OptionalInt entryLevel,
        OptionalInt jobZone,
        List<Needed> needs,
        List<EffectView> effects,
        List<FigureView> figures,
        List<Months> months,
        List<Teaching> courses)
        implements ConceptView {
    private static final int COURSES = 12;

    /// @param isJudged whether that is our judgement and not read in a source
    public record Needed(Levelled what, Requirement.Need need, boolean isJudged) {}

    public record Months(int months, List<Levelled> gives) {}

    /// @param gives how many of the essentials it gives at the level that is asked for
    public record Teaching(LearningOpportunity course, int gives) {}

    static OccupationView of(Atlas atlas, Occupation occupation) {
        return new OccupationView(
                Head.of(
                        occupation,
                        atlas.attestation(occupation.id()).map(attestation -> Backed.of(atlas, attestation))),
                occupation.role(),
                List.copyOf(occupation.families()),
                occupation.isco(),
                occupation.entryLevel(),
                occupation.jobZone(),
                needs(atlas, occupation),
                EffectView.on(atlas, occupation.id()),
                FigureView.of(atlas, occupation),
                atlas.catalogue().steppingStones().stream()
                        .filter(job -> job.occupation().equals(occupation.id()))
                        .map(job -> new Months(job.months(), Levelled.of(atlas, job.gives())))
                        .toList(),
                courses(atlas, occupation.essentials()));
    }

    public List<Needed> needs(Requirement.Need need) {
        return needs.stream().filter(needed -> needed.need() == need).toList();
    }

    public boolean isDestination() {
        return role.isDestination();
    }

    public boolean isOrigin() {
        return role.isOrigin();
    }

    private static List<Needed> needs(Atlas atlas, Occupation occupation) {
        return occupation.requirements().stream()
                .map(needed -> needed(atlas, occupation, needed))
                .sorted(Comparator.comparing(Needed::need)
                        .thenComparing(needed -> needed.what().skill().family().orElse(SkillFamily.OTHER))
                        .thenComparingInt(needed -> -needed.what().level().number())
                        .thenComparing(needed -> needed.what().skill().label(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static Needed needed(Atlas atlas, Occupation occupation, Requirement needed) {
        var skill = Other.of(atlas.taxonomy().skill(needed.skill()));
        boolean isJudged = atlas.attestation(occupation.id(), needed.skill())
                .filter(attestation -> !attestation.verified())
                .isPresent();
        return new Needed(new Levelled(skill, needed.level()), needed.need(), isJudged);
    }

    private static List<Teaching> courses(Atlas atlas, Set<Fact> essentials) {
        return atlas.catalogue().opportunities().stream()
                .filter(course -> course.retired().isEmpty())
                .map(course -> new Teaching(course, met(essentials, course.gives())))
                .filter(teaching -> teaching.gives() > 0)
                .sorted(Comparator.comparingInt((Teaching teaching) -> -teaching.gives())
                        .thenComparingDouble(
                                teaching -> teaching.course().hours().likely())
                        .thenComparing(teaching -> teaching.course().id()))
                .limit(COURSES)
                .toList();
    }

    /// How many of what is asked for are given, at that level or above.
    static int met(Set<Fact> asked, Set<Fact> given) {
        return (int) asked.stream()
                .filter(fact -> given.stream()
                        .anyMatch(gift -> gift.skill().equals(fact.skill())
                                && gift.level().atLeast(fact.level())))
                .count();
    }
}
