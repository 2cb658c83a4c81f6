package org.workways.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.workways.app.answer.AskedLimits;
import org.workways.files.atlas.Atlas;
import org.workways.route.Limits;
import picocli.CommandLine.Option;

/// What a route may not exceed or use.
final class LimitOptions {
    @Option(names = "--hours-per-week", paramLabel = "HOURS", description = "Learning time a week (default: 8).")
    double hoursPerWeek = AskedLimits.DEFAULT_HOURS;

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
            paramLabel = "NAME",
            description = "A provider, or the id of a course or job, that is not wanted; may be given again.")
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

    /// @throws org.workways.concept.UserException if a value makes no sense; the message names it
    Limits limits(LocalDate today, Atlas atlas) {
        return new AskedLimits(
                        "--",
                        hoursPerWeek,
                        budget,
                        start,
                        deadline,
                        languages,
                        mode,
                        without,
                        places,
                        atOnce,
                        !noWorkLegs)
                .limits(today, atlas);
    }
}
