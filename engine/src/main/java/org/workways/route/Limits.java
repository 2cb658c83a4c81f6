package org.workways.route;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.workways.learning.LearningOpportunity;
import org.workways.learning.LearningOpportunity.Mode;
import org.workways.taxonomy.Occupation;

/// What a route may not exceed or use; made by `Limits.pace(8, monday).withBudget(40_000).withPlaces(Set.of("DE"))`.
/// @param hoursPerWeek learning time a week, above 0, at most 80
/// @param start        first day of the plan
/// @param budgetCents  most that all courses may cost together, at their highest price; with a budget, courses whose
/// price
///                     nobody stated are left out
/// @param deadline     last day of the plan, if there is one; not before `start`
/// @param languages    ISO 639-1 codes of languages the person can learn in; empty for any
/// @param mode         online or on site only, or any
/// @param without      providers, and ids of courses and jobs, that are not wanted; compared without regard to case
/// @param workLegs     whether stepping-stone jobs may be legs
/// @param places       ISO 3166 codes of countries where the person can be in a room; empty for any
/// @param atOnce       most legs that may go on at the same time, jobs counted; at least 1, empty for any number
public record Limits(
        double hoursPerWeek,
        LocalDate start,
        Optional<Long> budgetCents,
        Optional<LocalDate> deadline,
        Set<String> languages,
        Optional<Mode> mode,
        SortedSet<String> without,
        boolean workLegs,
        SortedSet<String> places,
        OptionalInt atOnce) {
    public Limits {
        if (!(hoursPerWeek > 0 && hoursPerWeek <= 80))
            throw new IllegalArgumentException("Hours a week are above 0 and at most 80, got " + hoursPerWeek + ".");
        if (budgetCents.isPresent() && budgetCents.get() < 0)
            throw new IllegalArgumentException("A budget is not negative, got " + budgetCents.get() + " cents.");
        if (deadline.isPresent() && deadline.get().isBefore(start))
            throw new IllegalArgumentException(
                    "The deadline %s is before the start %s.".formatted(deadline.get(), start));
        if (atOnce.isPresent() && atOnce.getAsInt() < 1)
            throw new IllegalArgumentException("At least one leg goes on at a time, got " + atOnce.getAsInt() + ".");
        languages = Set.copyOf(languages);
        var names = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(without);
        without = Collections.unmodifiableSortedSet(names);
        var codes = new TreeSet<String>();
        places.forEach(place -> codes.add(place.toUpperCase(Locale.ROOT)));
        places = Collections.unmodifiableSortedSet(codes);
    }

    /// No limit but the pace.
    public static Limits pace(double hoursPerWeek, LocalDate start) {
        return new Limits(
                hoursPerWeek,
                start,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                new TreeSet<>(),
                true,
                new TreeSet<>(),
                OptionalInt.empty());
    }

    public Limits withBudget(long cents) {
        return with(Optional.of(cents), deadline);
    }

    public Limits withDeadline(LocalDate lastDay) {
        return with(budgetCents, Optional.of(lastDay));
    }

    public Limits withLanguages(Set<String> codes) {
        return new Limits(hoursPerWeek, start, budgetCents, deadline, codes, mode, without, workLegs, places, atOnce);
    }

    public Limits withMode(Mode wanted) {
        return new Limits(
                hoursPerWeek,
                start,
                budgetCents,
                deadline,
                languages,
                Optional.of(wanted),
                without,
                workLegs,
                places,
                atOnce);
    }

    public Limits without(Collection<String> names) {
        return new Limits(
                hoursPerWeek,
                start,
                budgetCents,
                deadline,
                languages,
                mode,
                new TreeSet<>(names),
                workLegs,
                places,
                atOnce);
    }

    public Limits withoutWorkLegs() {
        return new Limits(hoursPerWeek, start, budgetCents, deadline, languages, mode, without, false, places, atOnce);
    }

    public Limits withPlaces(Collection<String> countries) {
        return new Limits(
                hoursPerWeek,
                start,
                budgetCents,
                deadline,
                languages,
                mode,
                without,
                workLegs,
                new TreeSet<>(countries),
                atOnce);
    }

    public Limits withAtOnce(int legs) {
        return new Limits(
                hoursPerWeek,
                start,
                budgetCents,
                deadline,
                languages,
                mode,
                without,
                workLegs,
                places,
                OptionalInt.of(legs));
    }

    /// These limits without budget and deadline.
    public Limits withoutTotals() {
        return with(Optional.empty(), Optional.empty());
    }

    /// These limits with every leg allowed that exists.
    public Limits withoutAny() {
        return pace(hoursPerWeek, start);
    }

    private Limits with(Optional<Long> cents, Optional<LocalDate> lastDay) {
        return new Limits(hoursPerWeek, start, cents, lastDay, languages, mode, without, workLegs, places, atOnce);
    }

    boolean allow(LearningOpportunity course) {
        return course.retired().filter(day -> !day.isAfter(start)).isEmpty()
                && (languages.isEmpty() || course.languages().stream().anyMatch(languages::contains))
                && (budgetCents.isEmpty() || course.price().isPresent())
                && mode.filter(wanted -> !meets(course.mode(), wanted)).isEmpty()
                && !without.contains(course.provider())
                && !without.contains(course.id().toString())
                && isWithinReach(course);
    }

    boolean allow(Occupation job) {
        return workLegs && !without.contains(job.id().toString());
    }

    /// A blended course needs presence, so it does not do for somebody who can only learn online; it does for one
    /// who wants a room.
    private static boolean meets(Mode offered, Mode wanted) {
        return offered == wanted || (wanted == Mode.ONSITE && offered == Mode.BLENDED);
    }

    /// A course with a room is where the room is, unless nobody stated a country.
    private boolean isWithinReach(LearningOpportunity course) {
        return places.isEmpty()
                || course.mode() == Mode.ONLINE
                || course.place()
                        .map(country -> country.toUpperCase(Locale.ROOT))
                        .filter(country -> !places.contains(country))
                        .isEmpty();
    }
}
