package org.workways.route;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.workways.taxonomy.Fact;

/// What breaks if one leg of a route is left out and nothing takes its place.
/// @param goal facts of the goal that the route reaches and would then be missing
/// @param legs other legs of the route that could never begin, in the order in which they were to
public record Breakage(SortedSet<Fact> goal, List<Leg> legs) {
    public Breakage {
        goal = Collections.unmodifiableSortedSet(new TreeSet<>(goal));
        legs = List.copyOf(legs);
    }

    static Breakage of(List<Leg> route, Leg gone, RouteRequest request) {
        var stuck = new ArrayList<>(route);
        stuck.remove(gone);
        var missing = new TreeSet<>(missingAfter(stuck, request));
        missing.removeAll(missingAfter(new ArrayList<>(route), request));
        return new Breakage(missing, stuck);
    }

    /// @param waiting loses what can be done
    /// @return facts of the goal that are missing then
    private static SortedSet<Fact> missingAfter(List<Leg> waiting, RouteRequest request) {
        var held = request.profile();
        for (boolean changed = true; changed; ) {
            changed = false;
            for (var leg : List.copyOf(waiting)) {
                if (!held.holdsAll(leg.requires())) continue;
                waiting.remove(leg);
                held = held.with(leg.gives());
                changed = true;
            }
        }
        return held.missing(request.goal());
    }

    /// The route reaches its goal without the leg too: then it is there for the calendar, so that others begin sooner.
    public boolean isNone() {
        return goal.isEmpty() && legs.isEmpty();
    }
}
