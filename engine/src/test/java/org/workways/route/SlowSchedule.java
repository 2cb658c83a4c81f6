package org.workways.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.workways.profile.SkillProfile;
import org.workways.route.Leg.CourseLeg;
import org.workways.route.Leg.WorkLeg;
import org.workways.route.Schedule.Entry;

/// The calendar of legs without dates, the obvious way: with profiles that grow leg by leg. Courses follow one
/// another, a job runs beside them.
final class SlowSchedule {
    private static final Comparator<Leg> GROUND_FIRST = Comparator.<Leg>comparingInt(leg -> leg.gives().stream()
                    .mapToInt(fact -> fact.level().number())
                    .max()
                    .orElse(0))
            .thenComparingDouble(leg -> leg.hours().likely())
            .thenComparing(Leg::id);

    private SlowSchedule() {}

    static Schedule of(SkillProfile profile, List<Leg> legs, double hoursPerWeek, ToDoubleFunction<Leg> hours) {
        var courses = new ArrayList<Leg>(legs.stream()
                .filter(CourseLeg.class::isInstance)
                .sorted(GROUND_FIRST)
                .toList());
        var jobs = new ArrayList<WorkLeg>(legs.stream()
                .filter(WorkLeg.class::isInstance)
                .map(WorkLeg.class::cast)
                .sorted(GROUND_FIRST)
                .toList());
        var done = new ArrayList<Entry>();
        var held = profile;
        double now = 0;
        Optional<Entry> studying = Optional.empty();
        Optional<Entry> working = Optional.empty();
        while (true) {
            if (working.isEmpty()) working = next(jobs, held, now, WorkLeg::weeks);
            if (studying.isEmpty()) studying = next(courses, held, now, leg -> hours.applyAsDouble(leg) / hoursPerWeek);
            if (working.isEmpty() && studying.isEmpty()) break;
            boolean jobEndsFirst = studying.isEmpty()
                    || (working.isPresent()
                            && working.get().endWeek() <= studying.get().endWeek());
            var ended = (jobEndsFirst ? working : studying).orElseThrow();
            if (jobEndsFirst) working = Optional.empty();
            if (!jobEndsFirst) studying = Optional.empty();
            done.add(ended);
            held = held.with(ended.leg().gives());
            now = ended.endWeek();
        }
        done.sort(Comparator.comparingDouble(Entry::startWeek)
                .thenComparingDouble(Entry::endWeek)
                .thenComparing(entry -> entry.leg().id()));
        return new Schedule(done, now);
    }

    private static <L extends Leg> Optional<Entry> next(
            List<L> waiting, SkillProfile held, double now, ToDoubleFunction<L> weeks) {
        for (var leg : waiting)
            if (held.holdsAll(leg.requires())) {
                waiting.remove(leg);
                return Optional.of(new Entry(leg, now, now + weeks.applyAsDouble(leg), Optional.empty()));
            }
        return Optional.empty();
    }
}
