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
import java.util.function.Consumer;
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
        return with(copy -> copy.budgetCents = Optional.of(cents));
    }

    public Limits withDeadline(LocalDate lastDay) {
        return with(copy -> copy.deadline = Optional.of(lastDay));
    }

    public Limits withLanguages(Set<String> codes) {
        return with(copy -> copy.languages = codes);
    }

    public Limits withMode(Mode wanted) {
        return with(copy -> copy.mode = Optional.of(wanted));
    }

    public Limits without(Collection<String> names) {
        return with(copy -> copy.without = new TreeSet<>(names));
    }

    public Limits withoutWorkLegs() {
        return with(copy -> copy.workLegs = false);
    }

    public Limits withPlaces(Collection<String> countries) {
        return with(copy -> copy.places = new TreeSet<>(countries));
    }

    public Limits withAtOnce(int legs) {
        return with(copy -> copy.atOnce = OptionalInt.of(legs));
    }

    /// These limits without budget and deadline.
    public Limits withoutTotals() {
        return with(copy -> {
            copy.budgetCents = Optional.empty();
            copy.deadline = Optional.empty();
        });
    }

    /// These limits with every leg allowed that exists.
    public Limits withoutAny() {
        return pace(hoursPerWeek, start);
    }

    private Limits with(Consumer<Copy> change) {
        var copy = new Copy(this);
        change.accept(copy);
        return copy.limits();
    }

    /// Limits while one of them is changed.
    private static final class Copy {
        private final Limits of;
        private Optional<Long> budgetCents;
        private Optional<LocalDate> deadline;
        private Set<String> languages;
        private Optional<Mode> mode;
        private SortedSet<String> without;
        private boolean workLegs;
        private SortedSet<String> places;
        private OptionalInt atOnce;

        Copy(Limits of) {
            this.of = of;
            this.budgetCents = of.budgetCents;
            this.deadline = of.deadline;
            this.languages = of.languages;
            this.mode = of.mode;
            this.without = of.without;
            this.workLegs = of.workLegs;
            this.places = of.places;
            this.atOnce = of.atOnce;
        }

        Limits limits() {
            return new Limits(
                    of.hoursPerWeek,
                    of.start,
                    budgetCents,
                    deadline,
                    languages,
                    mode,
                    without,
                    workLegs,
                    places,
                    atOnce);
        }
    }

    boolean allow(LearningOpportunity course) {
        return course.retired().filter(day -> !day.isAfter(start)).isEmpty()
                && (languages.isEmpty() || !Collections.disjoint(languages, course.languages()))
                && (budgetCents.isEmpty() || course.price().isPresent())
                && mode.filter(wanted -> !meets(course.mode(), wanted)).isEmpty()
                && (without.isEmpty()
                        || !(without.contains(course.provider())
                                || without.contains(course.id().toString())))
                && isWithinReach(course);
    }

    boolean allow(Occupation job) {
        return workLegs && (without.isEmpty() || !without.contains(job.id().toString()));
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
