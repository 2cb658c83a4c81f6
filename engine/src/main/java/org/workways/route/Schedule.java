package org.workways.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.workways.concept.Hours;
import org.workways.profile.SkillProfile;
import org.workways.route.Leg.CourseLeg;
import org.workways.route.Leg.WorkLeg;

/// Legs laid on the calendar at a person's pace. Courses follow one another in the weekly hours; a job runs beside
/// them, one at a time; nothing begins before its facts are held.
///
/// Order: of the courses that are open the one that teaches the lowest level comes first, then the shorter, then the
/// smaller id: first ground, then height. A job is taken up as soon as it is open.
record Schedule(List<Entry> entries, double weeks) {
    /// @param startWeek weeks after the start of the plan
    /// @param endWeek   the same, not before `startWeek`
    record Entry(Leg leg, double startWeek, double endWeek) {
        LocalDate start(LocalDate first) {
            return first.plusDays((long) Math.floor(startWeek * 7 + ROUNDING));
        }

        LocalDate end(LocalDate first) {
            var last = first.plusDays((long) Math.ceil(endWeek * 7 - ROUNDING) - 1);
            return last.isBefore(start(first)) ? start(first) : last;
        }
    }

    /// Less than a second of a day: so that 0.1 + 0.2 weeks does not spill into the next day.
    private static final double ROUNDING = 1e-6;

    private static final Comparator<Leg> GROUND_FIRST = Comparator.<Leg>comparingInt(leg -> leg.gives().stream()
                    .mapToInt(fact -> fact.level().number())
                    .max()
                    .orElse(0))
            .thenComparingDouble(leg -> leg.hours().likely())
            .thenComparing(Leg::id);

    static Schedule of(SkillProfile profile, List<Leg> legs, double hoursPerWeek) {
        return of(profile, legs, hoursPerWeek, leg -> leg.hours().likely());
    }

    /// @param legs  a set that is executable from the profile
    /// @param hours how long each course takes, for ranges
    /// @throws IllegalArgumentException if a leg never opens
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
        if (done.size() < legs.size()) throw new IllegalArgumentException("These legs never open: " + courses + jobs);
        done.sort(Comparator.comparingDouble(Entry::startWeek)
                .thenComparingDouble(Entry::endWeek)
                .thenComparing(entry -> entry.leg().id()));
        return new Schedule(done, now);
    }

    LocalDate finish(LocalDate first) {
        var last = first.plusDays((long) Math.ceil(weeks * 7 - ROUNDING) - 1);
        return last.isBefore(first) ? first : last;
    }

    Hours hours() {
        return entries.stream().map(entry -> entry.leg().hours()).reduce(Hours.NONE, Hours::plus);
    }

    private static <L extends Leg> Optional<Entry> next(
            List<L> waiting, SkillProfile held, double now, ToDoubleFunction<L> weeks) {
        for (var leg : waiting)
            if (held.holdsAll(leg.requires())) {
                waiting.remove(leg);
                return Optional.of(new Entry(leg, now, now + weeks.applyAsDouble(leg)));
            }
        return Optional.empty();
    }
}
