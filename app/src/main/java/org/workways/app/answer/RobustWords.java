package org.workways.app.answer;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.workways.app.words.Words;
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
    private final Words words;

    /// In English.
    RobustWords(Robustness robust) {
        this(robust, Words.ENGLISH);
    }

    public RobustWords(Robustness robust, Words words) {
        this.robust = robust;
        this.words = words;
    }

    public String summary() {
        int open = count(Result.OPEN);
        int decided = robust.scenarios().size() - open;
        if (decided == 0) return words.say("robust.undecided", Integer.toString(open));
        long robustLegs = robust.legs().stream().filter(Decision::isRobust).count();
        boolean isAll = robustLegs == robust.legs().size();
        return words.say(
                open == 0 ? (isAll ? "robust.all" : "robust.some") : (isAll ? "robust.all-open" : "robust.some-open"),
                Integer.toString(count(Result.STAYS)),
                Integer.toString(decided),
                Integer.toString(open),
                Long.toString(robustLegs),
                Integer.toString(robust.legs().size()));
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
                .map(this::titled)
                .collect(Collectors.joining(", "));
        var condition = condition(scenario.change());
        return switch (scenario.result()) {
            case STAYS -> words.say("robust.then.stays", condition);
            case CHANGES ->
                gone.isEmpty()
                        ? words.say("robust.then.other", condition)
                        : words.say("robust.then.without", condition, gone);
            case NO_ROUTE -> words.say("robust.then.none", condition);
            case OPEN -> words.say("robust.then.open", condition);
        };
    }

    /// `If all courses take 30 % more`
    private String condition(Change change) {
        return switch (change) {
            case Change.AllHours(double times) ->
                words.say(times > 1 ? "robust.if.hours-more" : "robust.if.hours-less", percent(times));
            case Change.OwnHours(Leg leg, double times) ->
                words.say(times > 1 ? "robust.if.course-more" : "robust.if.course-less", percent(times), titled(leg));
            case Change.Credit(double times) when times == 0 -> words.say("robust.if.credit-none");
            case Change.Credit(double times) ->
                words.say(times > 1 ? "robust.if.credit-more" : "robust.if.credit-less", percent(times));
        };
    }

    private String titled(Leg leg) {
        return words.say("quote.title", LegWords.title(leg, words));
    }

    private String percent(double times) {
        return words.figures().fixed(100 * Math.abs(times - 1), 0);
    }

    private int count(Result result) {
        return (int) robust.scenarios().stream()
                .filter(scenario -> scenario.result() == result)
                .count();
    }
}
