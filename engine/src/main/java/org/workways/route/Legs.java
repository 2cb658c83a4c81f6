package org.workways.route;

import java.util.ArrayList;
import java.util.List;
import org.workways.concept.Price;
import org.workways.learning.Catalogue;
import org.workways.learning.SteppingStone;
import org.workways.route.Leg.CourseLeg;
import org.workways.route.Leg.WorkLeg;
import org.workways.taxonomy.Taxonomy;

/// The legs a request allows, each with this person's hours and its cost under the request's costing.
final class Legs {
    private static final double COST_UNITS_AN_HOUR = 100;

    private Legs() {}

    static List<Leg> allowed(Taxonomy taxonomy, Catalogue catalogue, RouteRequest request) {
        var anyDay = request.limits().withoutTotals(); // a deadline is told as such, not as a missing course
        return onAnyDay(taxonomy, catalogue, request).stream()
                .filter(leg -> leg.canBeJoined(anyDay))
                .toList();
    }

    /// The same with courses whose runs are over or too dense.
    static List<Leg> onAnyDay(Taxonomy taxonomy, Catalogue catalogue, RouteRequest request) {
        var credit =
                new PriorCredit(taxonomy, request.profile(), request.costing().credit());
        var legs = new ArrayList<Leg>();
        for (var course : catalogue.opportunities())
            if (request.limits().allow(course)) legs.add(new CourseLeg(course, credit.remaining(course)));
        if (request.limits().workLegs())
            for (var job : catalogue.steppingStones())
                if (mayBeStep(job, request)) legs.add(new WorkLeg(taxonomy.occupation(job.occupation()), job));
        return legs;
    }

    /// The goal is no step to itself; a job has requirements, else everybody could begin with any.
    private static boolean mayBeStep(SteppingStone job, RouteRequest request) {
        return !job.occupation().equals(request.goalId());
    }

    /// Hundredths of an hour, at least 1: hours, and euros, weeks, courses and job changes traded into hours.
    static long cost(Leg leg, Limits limits, Costing costing) {
        double hours =
                switch (leg) {
                    case CourseLeg course ->
                        course.hours().likely()
                                + euros(course, costing) * costing.euroInHours()
                                + course.hours().likely() / limits.hoursPerWeek() * costing.weekInHours()
                                + costing.courseInHours();
                    case WorkLeg work -> work.weeks() * costing.weekInHours() + costing.jobChangeInHours();
                };
        return Math.max(1, Math.round(hours * COST_UNITS_AN_HOUR));
    }

    private static double euros(Leg leg, Costing costing) {
        return leg.price().map(Price::high).orElse(costing.unknownPriceInEuros());
    }

    /// From cost units to the hours that people read.
    static double hours(long cost) {
        return cost / COST_UNITS_AN_HOUR;
    }
}
