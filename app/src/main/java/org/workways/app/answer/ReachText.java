package org.workways.app.answer;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.workways.route.Reach;

/// What somebody can reach, as a table for a terminal.
public final class ReachText {
    private ReachText() {}

    public static String of(ReachAnswer answer, List<Path> files) {
        var text = new StringBuilder("From %s, within %s h (costing '%s', %s h a week)%n%n"
                .formatted(
                        answer.person().source(),
                        RouteText.number(answer.within()),
                        answer.request().costing().name(),
                        RouteText.number(answer.request().limits().hoursPerWeek())));
        text.append("%8s %8s %9s  %-12s %s%n".formatted("cost h", "learn h", "EUR", "done", "occupation"));
        for (var reach : answer.reached()) text.append(line(answer, reach));
        long outside = answer.reached().stream()
                .filter(Reach.Outside.class::isInstance)
                .count();
        text.append("%n%d of %d jobs are inside or open; %d cost more or cannot be reached under these limits.%n"
                .formatted(answer.reached().size() - outside, answer.reached().size(), outside));
        if (!files.isEmpty())
            text.append("Written: %s%n"
                    .formatted(files.stream().map(Path::toString).sorted().collect(Collectors.joining(", "))));
        return text.toString();
    }

    private static String line(ReachAnswer answer, Reach reach) {
        var label = answer.taxonomy().occupation(reach.occupation()).label();
        return switch (reach) {
            case Reach.Open open -> "%8s %8s %9s  %-12s %s%n".formatted("0", "0", "0", "open now", label);
            case Reach.Inside(var occupation, var route) ->
                "%8.1f %8.1f %9.0f  %-12s %s%n"
                        .formatted(
                                route.cost(),
                                route.hours().likely(),
                                route.price().high(),
                                route.finish().p50(),
                                label);
            case Reach.Undecided undecided -> "%8s %8s %9s  %-12s %s%n".formatted("?", "", "", "undecided", label);
            case Reach.Outside outside -> "";
        };
    }
}
