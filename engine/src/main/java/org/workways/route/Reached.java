package org.workways.route;

import java.util.List;

/// What somebody can reach.
/// @param jobs    every destination: those open, those inside, cheapest first, the undecided, those outside; ties by id
/// @param decided how each was decided
public record Reached(List<Reach> jobs, Decided decided) {
    public Reached {
        jobs = List.copyOf(jobs);
    }

    /// How many destinations were decided by what; the first four without a search.
    /// @param open        all that is needed is held
    /// @param unreachable something needed is given by no leg that can be entered
    /// @param byDistance  the farthest fact alone costs more than is allowed
    /// @param byLandmarks what every way must establish costs too much, or what a known way costs
    /// @param bySearch    the others
    public record Decided(int open, int unreachable, int byDistance, int byLandmarks, int bySearch) {
        public int all() {
            return open + unreachable + byDistance + byLandmarks + bySearch;
        }
    }
}
