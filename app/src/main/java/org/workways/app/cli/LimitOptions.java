package org.workways.app.cli;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.workways.concept.UserException;
import org.workways.files.atlas.Atlas;
import org.workways.learning.LearningOpportunity.Mode;
import org.workways.route.Limits;
import picocli.CommandLine.Option;

/// What a route may not exceed or use.
final class LimitOptions {
    private static final double DEFAULT_HOURS = 8;
    private static final double LEAST_HOURS = 0.5; // below, a plan would last for generations
    private static final double MOST_HOURS = 80;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Option(names = "--hours-per-week", paramLabel = "HOURS", description = "Learning time a week (default: 8).")
    double hoursPerWeek = DEFAULT_HOURS;

    @Option(names = "--budget", paramLabel = "EUROS", description = "Most that all courses may cost together.")
    Optional<Double> budget = Optional.empty();

    @Option(names = "--start", paramLabel = "DATE", description = "First day, as in 2027-01-04 (default: next Monday).")
    Optional<String> start = Optional.empty();

    @Option(names = "--deadline", paramLabel = "DATE", description = "Last day, as in 2027-12-31.")
    Optional<String> deadline = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "CODE",
            split = ",",
            description = "Languages to learn in, as in en,de (default: en).")
    List<String> languages = List.of("en");

    @Option(names = "--mode", paramLabel = "MODE", description = "online, onsite or any (default: any).")
    String mode = "any";

    @Option(
            names = "--without",
            paramLabel = "PROVIDER",
            description = "A provider that is not wanted; may be given again.")
    List<String> without = List.of();

    @Option(
            names = "--place",
            paramLabel = "CODE",
            split = ",",
            description = "Countries where you can be in a room, as in DE,AT (default: any).")
    List<String> places = List.of();

    @Option(
            names = "--at-once",
            paramLabel = "N",
            description = "Most courses and jobs at the same time (default: any number).")
    Optional<Integer> atOnce = Optional.empty();

    @Option(names = "--no-work-legs", description = "No stepping-stone jobs on the way.")
    boolean noWorkLegs;

    @Option(
            names = "--costing",
            paramLabel = "NAME|FILE",
            description =
                    "What is traded against an hour: evenings, frugal, hours, soonest, or a file (default: evenings).")
    String costing = "evenings";

    /// @throws UserException if a value makes no sense; the message names it
    Limits limits(LocalDate today, Atlas atlas) {
        if (!(hoursPerWeek >= LEAST_HOURS && hoursPerWeek <= MOST_HOURS))
            throw new UserException(
                    "--hours-per-week is %s.".formatted(plain(hoursPerWeek)),
                    "Give %s to %.0f hours.".formatted(plain(LEAST_HOURS), MOST_HOURS));
        if (budget.filter(euros -> !(euros >= 0 && euros <= 10_000_000)).isPresent())
            throw new UserException(
                    "--budget is %s EUR.".formatted(plain(budget.get())),
                    "Give 0 for free courses only, an amount up to 10 000 000, or leave it out.");
        var first = start.map(day -> date("--start", day)).orElse(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
        var last = deadline.map(day -> date("--deadline", day));
        if (last.filter(day -> day.isBefore(first)).isPresent())
            throw new UserException(
                    "--deadline %s is before the plan starts on %s.".formatted(last.get(), first),
                    "Give a later deadline or an earlier --start.");
        if (atOnce.filter(legs -> legs < 1).isPresent())
            throw new UserException(
                    "--at-once is %d.".formatted(atOnce.get()), "Give 1 for one after the other, or more.");
        var limits = Limits.pace(hoursPerWeek, first)
                .withLanguages(languages(atlas))
                .withoutProviders(new UnwantedProviders(atlas.catalogue()).of(without))
                .withPlaces(places());
        if (budget.isPresent()) limits = limits.withBudget(Math.round(budget.get() * 100));
        if (last.isPresent()) limits = limits.withDeadline(last.get());
        if (mode().isPresent()) limits = limits.withMode(mode().get());
        if (atOnce.isPresent()) limits = limits.withAtOnce(atOnce.get());
        return noWorkLegs ? limits.withoutWorkLegs() : limits;
    }

    private List<String> places() {
        var countries = Set.of(Locale.getISOCountries());
        for (var place : places)
            if (!countries.contains(place.strip().toUpperCase(Locale.ROOT)))
                throw new UserException(
                        "--place is '%s', which is no country.".formatted(place),
                        "Write countries as two letters, as in DE,AT.");
        return places.stream().map(String::strip).toList();
    }

    private static LocalDate date(String option, String text) {
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) return day;
            throw new UserException(
                    "%s is %s.".formatted(option, text),
                    "Give a day of the years %d to %d.".formatted(FIRST_YEAR, LAST_YEAR));
        } catch (DateTimeParseException e) {
            throw new UserException("%s is '%s', which is no date.".formatted(option, text), "Write it as 2027-01-31.");
        }
    }

    private Optional<Mode> mode() {
        return switch (mode.toLowerCase(Locale.ROOT)) {
            case "any" -> Optional.empty();
            case "online" -> Optional.of(Mode.ONLINE);
            case "onsite" -> Optional.of(Mode.ONSITE);
            default -> throw new UserException("--mode is '%s'.".formatted(mode), "It may be online, onsite or any.");
        };
    }

    private Set<String> languages(Atlas atlas) {
        var taught = new TreeSet<String>();
        atlas.catalogue().opportunities().forEach(course -> taught.addAll(course.languages()));
        var wanted = new HashSet<String>();
        for (var language : languages) {
            var code = language.strip().toLowerCase(Locale.ROOT);
            if (code.equals("any")) return Set.of();
            if (!taught.contains(code))
                throw new UserException(
                        "No course of the atlas is taught in '%s'.".formatted(language),
                        "Languages are " + String.join(", ", taught) + ", or any.");
            wanted.add(code);
        }
        return wanted;
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? Long.toString(Math.round(value))
                : Double.toString(value);
    }
}
