package org.workways.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/// All routes that no other beats on learning hours, price and finishing day at once.
/// @param points least hours first, then least price; of sets of legs that take the same there is one. Empty if there
///               is nothing to learn or no way within the limits
/// @param open   where the effort did not suffice; empty if the points are proven to be all. A route that is not
///               listed and not beaten lies in one of these parts
public record Skyline(List<Point> points, List<Open> open) {
    /// @param legs     in the order in which they begin
    /// @param hours    likely learning hours, each leg's to the hundredth
    /// @param cents    highest price, with what the costing takes for those that nobody stated
    /// @param unpriced legs whose price nobody stated
    /// @param done     the last day, if all takes its likely hours
    /// @param cost     under the costing, in hours
    public record Point(List<Leg> legs, double hours, long cents, int unpriced, LocalDate done, double cost) {
        public Point {
            legs = List.copyOf(legs);
        }
    }

    /// A part that was not searched to the end: routes that stay below all that is named here.
    public record Open(OptionalDouble hours, OptionalLong cents, Optional<LocalDate> done) {}

    public Skyline {
        points = List.copyOf(points);
        open = List.copyOf(open);
    }

    public boolean isComplete() {
        return open.isEmpty();
    }
}
