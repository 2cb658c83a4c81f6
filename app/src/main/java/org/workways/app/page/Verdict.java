package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;
import org.workways.app.answer.RoutePlan;
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
    static Verdict of(RoutePlan plan) {
        return switch (plan.answer()) {
            case Found found -> found(plan, found.routes().getFirst());
            case AlreadyQualified qualified ->
                new Verdict(
                        "Nothing left to learn: apply.",
                        List.of("Everything that " + plan.goal().label()
                                + " needs at entry is among the skills below."),
                        true);
            case Unreachable unreachable -> unreachable(plan, unreachable);
            case StoppedEarly stopped -> stoppedEarly(plan, stopped);
        };
    }

    /// `54 h of courses, 0–120 EUR, done between 3 Mar 2027 and 2 Apr 2027 at 8 h a week.`
    static String effort(RoutePlan plan, Route route) {
        var finish = route.finish();
        var when = finish.p10().equals(finish.p90())
                ? "done by " + Figures.date(finish.p90())
                : "done between " + Figures.date(finish.p10()) + " and " + Figures.date(finish.p90());
        return "%s, %s, %s at %s."
                .formatted(
                        work(route),
                        price(route),
                        when,
                        Figures.pace(plan.request().limits().hoursPerWeek()));
    }

    static String price(Route route) {
        var stated = Figures.price(route.price());
        if (route.unpriced() == 0) return stated;
        var unknown = Figures.many(route.unpriced(), "step of unknown price", "steps of unknown price");
        return route.price().highCents() == 0 ? unknown : stated + " plus " + unknown;
    }

    private static String work(Route route) {
        int jobs = (int) route.legs().stream()
                .filter(planned -> planned.leg() instanceof Leg.WorkLeg)
                .count();
        var courses = Figures.hours(route.hours().likely()) + " of courses";
        if (jobs == 0) return courses;
        var onTheWay = Figures.many(jobs, "job on the way", "jobs on the way");
        return jobs == route.legs().size() ? onTheWay : courses + " and " + onTheWay;
    }

    private static Verdict found(RoutePlan plan, Route best) {
        var costing = plan.request().costing().name();
        if (!best.proven())
            return new Verdict(
                    effort(plan, best),
                    List.of("You chose this way. Under the costing “" + costing + "” it costs "
                            + Figures.hours(best.cost()) + "; the cheapest costs "
                            + Figures.hours(best.lowerBound()) + "."),
                    true);
        return new Verdict(
                effort(plan, best),
                List.of("Proven: nothing in this catalogue gets there for less under the costing “" + costing + "”."),
                true);
    }

    private static Verdict unreachable(RoutePlan plan, Unreachable unreachable) {
        if (unreachable.tooTight().isPresent())
            return tooTight(plan, unreachable, unreachable.tooTight().get());
        var names = new Names(plan.taxonomy());
        var more = new ArrayList<String>();
        if (!unreachable.untaught().isEmpty())
            more.add("Nothing in this catalogue that can be entered teaches "
                    + Figures.list(names.facts(unreachable.untaught())) + ".");
        if (!unreachable.barred().isEmpty())
            more.add("Only courses or jobs outside your limits teach " + Figures.list(names.facts(unreachable.barred()))
                    + ": loosen language, mode, place, providers, dates or jobs.");
        unreachable
                .partial()
                .ifPresent(route -> more.add("The way below goes as far as it can: " + effort(plan, route)));
        nearest(names, unreachable, more);
        return new Verdict("There is no complete route under these limits.", more, false);
    }

    private static Verdict tooTight(RoutePlan plan, Unreachable unreachable, TooTight tight) {
        var limits = plan.request().limits();
        var more = new ArrayList<String>();
        var sentence = "There is a route, but not in time.";
        if (tight.leastCents().isPresent()) {
            sentence = "There is a route, but not for this money.";
            more.add("Any route costs at least "
                    + Figures.euros(tight.leastCents().getAsLong()) + "; the budget is "
                    + limits.budgetCents().map(Figures::euros).orElse("not set") + ".");
        } else
            more.add(limits.deadline()
                            .map(day -> "No route within the budget is done by " + Figures.date(day))
                            .orElse("The dates of the courses cannot be kept")
                    + " at " + Figures.pace(limits.hoursPerWeek()) + ".");
        unreachable.partial().ifPresent(route -> more.add("Without budget and deadline: " + effort(plan, route)));
        nearest(new Names(plan.taxonomy()), unreachable, more);
        return new Verdict(sentence, more, false);
    }

    private static void nearest(Names names, Unreachable unreachable, List<String> more) {
        unreachable.nearest().ifPresent(job -> more.add("The most similar job within reach: " + names.job(job) + "."));
    }

    private static Verdict stoppedEarly(RoutePlan plan, StoppedEarly stopped) {
        var bound = Figures.hours(stopped.lowerBound());
        if (stopped.routes().isEmpty())
            return new Verdict(
                    "The search stopped before it found a route.",
                    List.of("No route costs less than " + bound + " under the costing “"
                            + plan.request().costing().name() + "”. Ask again with more effort."),
                    false);
        var best = stopped.routes().getFirst();
        return new Verdict(
                effort(plan, best),
                List.of("The search stopped early. This route costs " + Figures.hours(best.cost())
                        + " under the costing “" + plan.request().costing().name() + "”; none can cost less than "
                        + bound + ", so it is at most " + gap(best.cost(), stopped.lowerBound())
                        + Figures.THIN + "% from the cheapest."),
                true);
    }

    private static String gap(double cost, double bound) {
        return Long.toString((long) Math.ceil(100 * (cost - bound) / Math.max(bound, 1e-9) - 1e-9));
    }
}
