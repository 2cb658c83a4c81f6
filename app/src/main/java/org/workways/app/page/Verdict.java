package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;
import org.workways.app.answer.RoutePlan;
import org.workways.app.words.Words;
import org.workways.route.Leg;
import org.workways.route.Route;
import org.workways.route.RouteAnswer.AlreadyQualified;
import org.workways.route.RouteAnswer.Found;
import org.workways.route.RouteAnswer.StoppedEarly;
import org.workways.route.RouteAnswer.TooTight;
import org.workways.route.RouteAnswer.Unreachable;

/// The answer in the words of a person.
/// @param sentence what came out
/// @param more     how sure that is, or what stands in the way; whole sentences
/// @param isGood   whether the goal is reached
record Verdict(String sentence, List<String> more, boolean isGood) {
    static Verdict of(RoutePlan plan, Names names) {
        return switch (plan.answer()) {
            case Found found -> found(plan, found.routes().getFirst(), names.words());
            case AlreadyQualified qualified ->
                new Verdict(
                        names.say("verdict.qualified"),
                        List.of(names.say("verdict.qualified.more", plan.goal().label())),
                        true);
            case Unreachable unreachable -> unreachable(plan, unreachable, names);
            case StoppedEarly stopped -> stoppedEarly(plan, stopped, names.words());
        };
    }

    /// `54 h of courses, 0–120 EUR, done between 3 Mar 2027 and 2 Apr 2027 at 8 h a week.`
    static String effort(RoutePlan plan, Route route, Words words) {
        var figures = words.figures();
        var finish = route.finish();
        var pace = figures.pace(plan.request().limits().hoursPerWeek());
        var last = figures.date(finish.p90());
        return finish.p10().equals(finish.p90())
                ? words.say("verdict.by", work(route, words), price(route, words), last, pace)
                : words.say(
                        "verdict.between",
                        work(route, words),
                        price(route, words),
                        figures.date(finish.p10()),
                        last,
                        pace);
    }

    static String price(Route route, Words words) {
        var stated = words.figures().price(route.price());
        if (route.unpriced() == 0) return stated;
        return route.price().highCents() == 0
                ? words.say("verdict.unpriced", route.unpriced())
                : words.say("verdict.price-and-unpriced", stated, route.unpriced());
    }

    private static String work(Route route, Words words) {
        int jobs = (int) route.legs().stream()
                .filter(planned -> planned.leg() instanceof Leg.WorkLeg)
                .count();
        var hours = words.figures().hours(route.hours().likely());
        if (jobs == 0) return words.say("verdict.courses", hours);
        return jobs == route.legs().size()
                ? words.say("verdict.jobs", jobs)
                : words.say("verdict.courses-and-jobs", hours, jobs);
    }

    private static Verdict found(RoutePlan plan, Route best, Words words) {
        var costing = plan.request().costing().name();
        var figures = words.figures();
        var proven = best.proven()
                ? words.say("verdict.proven", costing)
                : words.say("verdict.chosen", costing, figures.hours(best.cost()), figures.hours(best.lowerBound()));
        return new Verdict(effort(plan, best, words), List.of(proven), true);
    }

    private static Verdict unreachable(RoutePlan plan, Unreachable unreachable, Names names) {
        if (unreachable.tooTight().isPresent())
            return tooTight(plan, unreachable, unreachable.tooTight().get(), names);
        var figures = names.figures();
        var more = new ArrayList<String>();
        if (!unreachable.untaught().isEmpty())
            more.add(names.say("verdict.untaught", figures.list(names.facts(unreachable.untaught()))));
        if (!unreachable.barred().isEmpty())
            more.add(names.say("verdict.barred", figures.list(names.facts(unreachable.barred()))));
        unreachable
                .partial()
                .ifPresent(route -> more.add(names.say("verdict.partial", effort(plan, route, names.words()))));
        nearest(names, unreachable, more);
        return new Verdict(names.say("verdict.unreachable"), more, false);
    }

    private static Verdict tooTight(RoutePlan plan, Unreachable unreachable, TooTight tight, Names names) {
        var more = new ArrayList<String>();
        more.add(
                tight.leastCents().isPresent()
                        ? tooDear(plan, tight.leastCents().getAsLong(), names)
                        : tooLate(plan, names));
        unreachable
                .partial()
                .ifPresent(route -> more.add(names.say("verdict.without-limits", effort(plan, route, names.words()))));
        nearest(names, unreachable, more);
        var sentence = tight.leastCents().isPresent() ? "verdict.too-dear" : "verdict.too-late";
        return new Verdict(names.say(sentence), more, false);
    }

    private static String tooDear(RoutePlan plan, long leastCents, Names names) {
        var figures = names.figures();
        var budget = plan.request().limits().budgetCents();
        return names.say(
                "verdict.too-dear.more",
                figures.euros(leastCents),
                budget.map(figures::euros).orElseGet(() -> names.say("verdict.budget-not-set")));
    }

    private static String tooLate(RoutePlan plan, Names names) {
        var limits = plan.request().limits();
        var pace = names.figures().pace(limits.hoursPerWeek());
        return limits.deadline()
                .map(day ->
                        names.say("verdict.too-late.deadline", names.figures().date(day), pace))
                .orElseGet(() -> names.say("verdict.too-late.dates", pace));
    }

    private static void nearest(Names names, Unreachable unreachable, List<String> more) {
        unreachable.nearest().ifPresent(job -> more.add(names.say("verdict.nearest", names.job(job))));
    }

    private static Verdict stoppedEarly(RoutePlan plan, StoppedEarly stopped, Words words) {
        var figures = words.figures();
        var bound = figures.hours(stopped.lowerBound());
        var costing = plan.request().costing().name();
        if (stopped.routes().isEmpty())
            return new Verdict(
                    words.say("verdict.stopped"), List.of(words.say("verdict.stopped.more", bound, costing)), false);
        var best = stopped.routes().getFirst();
        var gap = words.say("figure.percent", gap(best.cost(), stopped.lowerBound()));
        var early = words.say("verdict.early", figures.hours(best.cost()), costing, bound, gap);
        return new Verdict(effort(plan, best, words), List.of(early), true);
    }

    private static String gap(double cost, double bound) {
        return Long.toString((long) Math.ceil(100 * (cost - bound) / Math.max(bound, 1e-9) - 1e-9));
    }
}
