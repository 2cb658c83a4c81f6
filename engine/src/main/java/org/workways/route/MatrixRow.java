package org.workways.route;

import java.util.List;

/// What all occupations of a matrix cost one person.
/// @param profile its place in the request, from 0
/// @param cells   one for each occupation of the request, in that order
public record MatrixRow(int profile, List<Cell> cells) {
    public MatrixRow {
        cells = List.copyOf(cells);
    }

    public sealed interface Cell {
        /// The optimal route costs so much.
        /// @param hours under the costing
        record Cost(double hours) implements Cell {}

        /// All it needs is held.
        record Qualified() implements Cell {}

        /// There is no route within the limits.
        record Unreachable() implements Cell {}

        /// The effort was used up; no route costs less.
        /// @param atLeast hours under the costing
        record Undecided(double atLeast) implements Cell {}
    }
}
