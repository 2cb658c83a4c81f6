package org.workways.app.answer;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.workways.route.Reach;
import org.workways.route.Reached;

/// What somebody can reach, as a table for a terminal.
public final class ReachText {
    private ReachText() {}

    public static String of(ReachAnswer answer, boolean explain, List<Path> files) {
        var text = new StringBuilder("From %s, within %s h (costing '%s', %s h a week)%n%n"
                .formatted(
                        answer.person().source(),
                        RouteText.number(answer.request().within()),
                        answer.request().costing().name(),
                        RouteText.number(answer.request().limits().hoursPerWeek())));
        text.append("%8s %8s %9s  %-12s %s%n".formatted("cost h", "learn h", "EUR", "done", "occupation"));
        var jobs = answer.reached().jobs();
        for (var reach : jobs) text.append(line(answer, reach));
        long outside = jobs.stream().filter(Reach.Outside.class::isInstance).count();
        text.append("%n%d of %d jobs are inside or open; %d cost more or cannot be reached under these limits.%n"
                .formatted(jobs.size() - outside, jobs.size(), outside));
        if (explain) text.append(decided(answer.reached().decided()));
        if (!files.isEmpty())
            text.append("Written: %s%n"
                    .formatted(files.stream().map(Path::toString).sorted().collect(Collectors.joining(", "))));
        return text.toString();
    }

    private static String decided(Reached.Decided decided) {
        return "Decided: %d open already, %d cannot be reached, %d whose farthest skill alone costs more, %d by what every way must establish, %d by a search.%n"
                .formatted(
                        decided.open(),
                        decided.unreachable(),
                        decided.byDistance(),
                        decided.byLandmarks(),
                        decided.bySearch());
    }

    private static String line(ReachAnswer answer, Reach reach) {
        var label = answer.taxonomy().occupation(reach.occupation()).label();
        return switch (reach) {
            case Reach.Open open -> "%8s %8s %9s  %-12s %s%n".formatted("0", "0", "0", "open now", label);
            case Reach.Inside inside ->
                "%8.1f %8.1f %9.0f  %-12s %s%n"
                        .formatted(
                                inside.cost(),
                                inside.route().hours().likely(),
                                inside.route().price().high(),
                                inside.route().finish().p50(),
                                label);
            case Reach.Undecided undecided -> "%8s %8s %9s  %-12s %s%n".formatted("?", "", "", "undecided", label);
            case Reach.Outside outside -> "";
        };
    }
}
