package org.workways.app.answer;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.workways.route.Leg;
import org.workways.route.Robustness;
import org.workways.route.Robustness.Change;
import org.workways.route.Robustness.Decision;
import org.workways.route.Robustness.Result;
import org.workways.route.Robustness.Scenario;
import org.workways.route.Route;

/// How robust a plan is, in words.
public final class RobustWords {
    private final Robustness robust;

    public RobustWords(Robustness robust) {
        this.robust = robust;
    }

    public String summary() {
        int open = count(Result.OPEN);
        int decided = robust.scenarios().size() - open;
        if (decided == 0) return "None of the %d scenarios was decided with this effort.".formatted(open);
        var stays = "The route stays the best in %d of %d scenarios".formatted(count(Result.STAYS), decided)
                + (open == 0 ? "" : " (%d more were not decided)".formatted(open)) + ": ";
        var robustLegs = robust.legs().stream().filter(Decision::isRobust).count();
        if (robustLegs == robust.legs().size()) return stays + "all of its steps are robust.";
        return stays
                + "%d of its %d steps are robust, in the best route whatever is off."
                        .formatted(robustLegs, robust.legs().size());
    }

    /// In the order in which the legs begin.
    public List<Decision> inOrderOf(Route route) {
        var order = route.legs().stream().map(planned -> planned.leg().id()).toList();
        return robust.legs().stream()
                .sorted(Comparator.comparingInt(
                        decision -> order.indexOf(decision.leg().id())))
                .toList();
    }

    /// `Databases; may take 12 h more before another route is better`
    public String decision(Decision decision) {
        return decision.leg().title() + toSpare(decision);
    }

    private static String toSpare(Decision decision) {
        return decision.hoursToSpare()
                .map(hours -> "; may take %.1f h more before another route is better".formatted(hours))
                .orElse("");
    }

    /// What makes another route better; whole sentences.
    public List<String> changes() {
        return robust.scenarios().stream()
                .filter(scenario -> scenario.result() != Result.STAYS)
                .map(this::change)
                .toList();
    }

    private String change(Scenario scenario) {
        var gone = robust.legs().stream()
                .map(Decision::leg)
                .filter(leg ->
                        scenario.kept().stream().noneMatch(kept -> kept.id().equals(leg.id())))
                .map(leg -> "'" + leg.title() + "'")
                .collect(Collectors.joining(", "));
        return words(scenario.change())
                + switch (scenario.result()) {
                    case STAYS -> ": the route stays.";
                    case CHANGES -> ": another route is better" + (gone.isEmpty() ? "." : ", without " + gone + ".");
                    case NO_ROUTE -> ": no route keeps the limits.";
                    case OPEN -> ": not decided with this effort.";
                };
    }

    /// `If all courses take 30 % more`
    public static String words(Change change) {
        return switch (change) {
            case Change.AllHours(double times) -> "If all courses take " + percent(times);
            case Change.OwnHours(Leg leg, double times) -> "If '" + leg.title() + "' takes " + percent(times);
            case Change.Credit(double times) ->
                times == 0
                        ? "If no relative of a skill spares anything"
                        : "If relatives of a skill spare " + percent(times);
        };
    }

    private static String percent(double times) {
        return "%.0f %% %s".formatted(100 * Math.abs(times - 1), times > 1 ? "more" : "less");
    }

    private int count(Result result) {
        return (int) robust.scenarios().stream()
                .filter(scenario -> scenario.result() == result)
                .count();
    }
}
