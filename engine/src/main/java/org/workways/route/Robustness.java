package org.workways.route;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How the best route changes when what is assumed about hours and credit is off.
/// @param scenarios each solved anew
/// @param legs      of the best route, by id
public record Robustness(List<Scenario> scenarios, List<Decision> legs) {
    /// What is assumed otherwise.
    public sealed interface Change {
        /// Every course takes so many times its hours.
        record AllHours(double times) implements Change {}

        /// One course of the route takes so many times its hours.
        record OwnHours(Leg leg, double times) implements Change {}

        /// Relatives of a skill spare so many times as much.
        record Credit(double times) implements Change {}
    }

    /// What came of it.
    public enum Result {
        /// The route is still the best, and it is proven.
        STAYS,
        /// Another one is better; the effort may not have sufficed to find the best.
        CHANGES,
        /// No route keeps the limits any more.
        NO_ROUTE,
        /// The effort did not suffice to tell.
        OPEN
    }

    /// @param kept legs of the best route that the best one found in the scenario has as well
    /// @param cost of that one, in hours under the costing; absent if none is found
    public record Scenario(Change change, Result result, List<Leg> kept, OptionalDouble cost) {
        public Scenario {
            kept = List.copyOf(kept);
        }
    }

    /// @param share        of the scenarios that were decided, in how many the leg is in the best
    ///                     route; 0 to 1, absent if none was decided
    /// @param hoursToSpare how many hours more the leg may take, all else being equal, before another
    ///                     route is better: what the best route without it costs more. Absent for
    ///                     jobs, under a deadline, beside courses with dates, if there is no way
    ///                     without it, and if the effort did not suffice to prove the best such way
    public record Decision(Leg leg, OptionalDouble share, Optional<Double> hoursToSpare) {
        public boolean isRobust() {
            return share.isPresent() && share.getAsDouble() == 1;
        }
    }

    public Robustness {
        scenarios = List.copyOf(scenarios);
        legs = List.copyOf(legs);
    }

    public boolean isRobust() {
        return legs.stream().allMatch(Decision::isRobust);
    }
}
