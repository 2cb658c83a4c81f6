package org.workways.route;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.workways.learning.LearningOpportunity;
import org.workways.learning.LearningOpportunity.Mode;

/// What a route may not exceed or use.
/// @param hoursPerWeek learning time a week, above 0, at most 80
/// @param start        first day of the plan
/// @param budgetCents  most that all courses may cost together, at their highest price; with a budget, courses whose
/// price
///                     nobody stated are left out
/// @param deadline     last day of the plan, if there is one; not before `start`
/// @param languages    ISO 639-1 codes of languages the person can learn in; empty for any
/// @param mode         online or on site only, or any
/// @param without      providers that are not wanted, compared without regard to case
/// @param workLegs     whether stepping-stone jobs may be legs
public record Limits(
        double hoursPerWeek,
        LocalDate start,
        Optional<Long> budgetCents,
        Optional<LocalDate> deadline,
        Set<String> languages,
        Optional<Mode> mode,
        SortedSet<String> without,
        boolean workLegs) {
    public Limits {
        if (!(hoursPerWeek > 0 && hoursPerWeek <= 80))
            throw new IllegalArgumentException("Hours a week are above 0 and at most 80, got " + hoursPerWeek + ".");
        if (budgetCents.isPresent() && budgetCents.get() < 0)
            throw new IllegalArgumentException("A budget is not negative, got " + budgetCents.get() + " cents.");
        if (deadline.isPresent() && deadline.get().isBefore(start))
            throw new IllegalArgumentException(
                    "The deadline %s is before the start %s.".formatted(deadline.get(), start));
        languages = Set.copyOf(languages);
        var names = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(without);
        without = java.util.Collections.unmodifiableSortedSet(names);
    }

    public static Limits pace(double hoursPerWeek, LocalDate start) {
        return new Limits(
                hoursPerWeek,
                start,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                new TreeSet<>(),
                true);
    }

    /// These limits without budget and deadline.
    public Limits withoutTotals() {
        return new Limits(hoursPerWeek, start, Optional.empty(), Optional.empty(), languages, mode, without, workLegs);
    }

    /// These limits with every leg allowed that exists.
    public Limits withoutAny() {
        return pace(hoursPerWeek, start);
    }

    boolean allow(LearningOpportunity course) {
        return course.retired().filter(day -> !day.isAfter(start)).isEmpty()
                && (languages.isEmpty() || course.languages().stream().anyMatch(languages::contains))
                && (budgetCents.isEmpty() || course.price().isPresent())
                && mode.filter(wanted -> !meets(course.mode(), wanted)).isEmpty()
                && !without.contains(course.provider());
    }

    /// A blended course needs presence, so it does not do for somebody who can only learn online; it does for one
    /// who wants a room.
    private static boolean meets(Mode offered, Mode wanted) {
        return offered == wanted || (wanted == Mode.ONSITE && offered == Mode.BLENDED);
    }
}
