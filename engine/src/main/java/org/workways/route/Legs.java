package org.workways.route;

import org.workways.concept.Price;
import org.workways.route.Leg.CourseLeg;
import org.workways.route.Leg.WorkLeg;

/// What legs cost under a costing.
final class Legs {
    private static final double COST_UNITS_AN_HOUR = 100;

    private Legs() {}

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

    /// From hours to cost units.
    static long units(double hours) {
        return Math.round(hours * COST_UNITS_AN_HOUR);
    }

    /// From cost units to the hours that people read.
    static double hours(long cost) {
        return cost / COST_UNITS_AN_HOUR;
    }
}
