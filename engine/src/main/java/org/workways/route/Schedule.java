package org.workways.route;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.workways.concept.Hours;
import org.workways.learning.LearningOpportunity.Run;
import org.workways.profile.SkillProfile;

/// Legs laid on the calendar at a person's pace. Courses follow one another in the weekly hours that runs with dates
/// leave; a job runs beside them, one at a time; nothing begins before its facts are held, and never more goes on
/// at once than the limits allow. How: see `Timetable`.
record Schedule(List<Entry> entries, double weeks) {
    /// @param startWeek weeks after the start of the plan
    /// @param endWeek   the same, not before `startWeek`
    /// @param run       the run that is joined, if the leg has dates
    record Entry(Leg leg, double startWeek, double endWeek, Optional<Run> run) {
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

    /// Empty if the dates of a leg cannot be kept; never so if none has any.
    /// @param legs a set that is executable from the profile
    /// @throws IllegalArgumentException if a leg never opens
    static Optional<Schedule> of(SkillProfile profile, List<Leg> legs, Limits limits) {
        return new Timetable(profile, legs, limits).schedule();
    }

    /// The most weeks of a schedule whose `finish` is not after the deadline; without one any number.
    static double weeksUntil(Limits limits) {
        return limits.deadline()
                .map(day -> (limits.start().until(day, ChronoUnit.DAYS) + 1 + ROUNDING) / 7)
                .orElse(Double.MAX_VALUE);
    }

    LocalDate finish(LocalDate first) {
        var last = first.plusDays((long) Math.ceil(weeks * 7 - ROUNDING) - 1);
        return last.isBefore(first) ? first : last;
    }

    Hours hours() {
        return entries.stream().map(entry -> entry.leg().hours()).reduce(Hours.NONE, Hours::plus);
    }
}
