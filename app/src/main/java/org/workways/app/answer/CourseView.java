package org.workways.app.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.workways.files.atlas.Atlas;
import org.workways.learning.LearningOpportunity;

/// A learning opportunity: what it takes, what it gives, and to which jobs that leads.
/// @param leadsTo jobs of which it gives essentials, the one of which it gives most first
public record CourseView(
        Head head, LearningOpportunity course, List<Levelled> requires, List<Levelled> gives, List<Led> leadsTo)
        implements ConceptView {
    private static final int JOBS = 24;

    /// @param gives how many of its essentials the course gives at the level that is asked for
    /// @param of    how many essentials it has
    public record Led(Other occupation, int gives, int of) {}

    static CourseView of(Atlas atlas, LearningOpportunity course) {
        return new CourseView(
                new Head(
                        course.id(),
                        AtlasKind.COURSE,
                        course.title(),
                        "",
                        List.of(),
                        List.of(),
                        Optional.of(Backed.of(atlas, course.attestation()))),
                course,
                Levelled.of(atlas, course.requires()),
                Levelled.of(atlas, course.gives()),
                atlas.taxonomy().occupations().stream()
                        .map(job -> new Led(
                                Other.of(atlas, job),
                                OccupationView.met(job.essentials(), course.gives()),
                                job.essentials().size()))
                        .filter(led -> led.gives() > 0)
                        .sorted(Comparator.comparingInt((Led led) -> -led.gives())
                                .thenComparingInt(Led::of)
                                .thenComparing(led -> led.occupation().label(), String.CASE_INSENSITIVE_ORDER))
                        .limit(JOBS)
                        .toList());
    }
}
