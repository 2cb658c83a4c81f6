package org.workways.app.answer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.workways.concept.UserException;
import org.workways.files.atlas.Atlas;
import org.workways.learning.LearningOpportunity.Mode;
import org.workways.route.Limits;

/// Limits as somebody wrote them, on the command line or in an address.
/// @param prefix   of the names in messages: `--` on the command line
/// @param budget   in euros
/// @param start    `2027-01-04`; next Monday if it is not said
/// @param mode     `online`, `onsite` or `any`
/// @param without  providers, courses and jobs that are not wanted
/// @param places   countries, two letters each
/// @param workLegs whether there may be jobs on the way
public record AskedLimits(
        String prefix,
        double hoursPerWeek,
        Optional<Double> budget,
        Optional<String> start,
        Optional<String> deadline,
        List<String> languages,
        String mode,
        List<String> without,
        List<String> places,
        Optional<Integer> atOnce,
        boolean workLegs) {
    public static final int DEFAULT_HOURS = 8;
    private static final double LEAST_HOURS = 0.5; // below, a plan would last for generations
    private static final double MOST_HOURS = 80;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    public AskedLimits {
        languages = List.copyOf(languages);
        without = List.copyOf(without);
        places = List.copyOf(places);
    }

    /// What is meant where nothing is said.
    public static AskedLimits usual() {
        return new AskedLimits(
                "--",
                DEFAULT_HOURS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("en"),
                "any",
                List.of(),
                List.of(),
                Optional.empty(),
                true);
    }

    /// @throws UserException if a value makes no sense; the message names it
    public Limits limits(LocalDate today, Atlas atlas) {
        checkNumbers();
        var first = start.map(day -> date("start", day))
                .orElseGet(() -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
        var last = deadline.map(day -> date("deadline", day));
        if (last.filter(day -> day.isBefore(first)).isPresent())
            throw new UserException(
                    "%s %s is before the plan starts on %s.".formatted(name("deadline"), last.get(), first),
                    "Give a later deadline or an earlier %s.".formatted(name("start")));
        var limits = Limits.pace(hoursPerWeek, first)
                .withLanguages(languages(atlas))
                .without(without.isEmpty() ? List.of() : new Unwanted(atlas.catalogue()).of(without))
                .withPlaces(countries());
        if (budget.isPresent()) limits = limits.withBudget(Math.round(budget.get() * 100));
        if (last.isPresent()) limits = limits.withDeadline(last.get());
        if (offered().isPresent()) limits = limits.withMode(offered().get());
        if (atOnce.isPresent()) limits = limits.withAtOnce(atOnce.get());
        return workLegs ? limits : limits.withoutWorkLegs();
    }

    private void checkNumbers() {
        if (!(hoursPerWeek >= LEAST_HOURS && hoursPerWeek <= MOST_HOURS))
            throw new UserException(
                    "%s is %s.".formatted(name("hours-per-week"), plain(hoursPerWeek)),
                    "Give %s to %.0f hours.".formatted(plain(LEAST_HOURS), MOST_HOURS));
        if (budget.filter(euros -> !(euros >= 0 && euros <= 10_000_000)).isPresent())
            throw new UserException(
                    "%s is %s EUR.".formatted(name("budget"), plain(budget.get())),
                    "Give 0 for free courses only, an amount up to 10 000 000, or leave it out.");
        if (atOnce.filter(legs -> legs < 1).isPresent())
            throw new UserException(
                    "%s is %d.".formatted(name("at-once"), atOnce.get()), "Give 1 for one after the other, or more.");
    }

    private List<String> countries() {
        var countries = Set.of(Locale.getISOCountries());
        for (var place : places)
            if (!countries.contains(place.strip().toUpperCase(Locale.ROOT)))
                throw new UserException(
                        "%s is '%s', which is no country.".formatted(name("place"), place),
                        "Write countries as two letters, as in DE,AT.");
        return places.stream().map(String::strip).toList();
    }

    private LocalDate date(String option, String text) {
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) return day;
            throw new UserException(
                    "%s is %s.".formatted(name(option), text),
                    "Give a day of the years %d to %d.".formatted(FIRST_YEAR, LAST_YEAR));
        } catch (DateTimeParseException e) {
            throw new UserException(
                    "%s is '%s', which is no date.".formatted(name(option), text), "Write it as 2027-01-31.");
        }
    }

    private Optional<Mode> offered() {
        return switch (mode.toLowerCase(Locale.ROOT)) {
            case "any" -> Optional.empty();
            case "online" -> Optional.of(Mode.ONLINE);
            case "onsite" -> Optional.of(Mode.ONSITE);
            default ->
                throw new UserException(
                        "%s is '%s'.".formatted(name("mode"), mode), "It may be online, onsite or any.");
        };
    }

    private Set<String> languages(Atlas atlas) {
        var wanted = new HashSet<String>();
        for (var language : languages) {
            var code = language.strip().toLowerCase(Locale.ROOT);
            if (code.equals("any")) return Set.of();
            if (atlas.catalogue().opportunities().stream()
                    .noneMatch(course -> course.languages().contains(code)))
                throw new UserException(
                        "No course of the atlas is taught in '%s'.".formatted(language),
                        "Languages are " + String.join(", ", taught(atlas)) + ", or any.");
            wanted.add(code);
        }
        return wanted;
    }

    private static SortedSet<String> taught(Atlas atlas) {
        var taught = new TreeSet<String>();
        atlas.catalogue().opportunities().forEach(course -> taught.addAll(course.languages()));
        return taught;
    }

    private String name(String option) {
        return prefix + option;
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? Long.toString(Math.round(value))
                : Double.toString(value);
    }
}
