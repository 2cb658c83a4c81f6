package org.workways.route;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.workways.taxonomy.Fact;

/// What breaks if one leg of a route is left out and nothing takes its place.
/// @param goal facts of the goal that would be missing at the end
/// @param legs other legs of the route that could never begin, in the order in which they were to
public record Breakage(SortedSet<Fact> goal, List<Leg> legs) {
    public Breakage {
        goal = Collections.unmodifiableSortedSet(new TreeSet<>(goal));
        legs = List.copyOf(legs);
    }

    static Breakage of(List<Leg> route, Leg gone, RouteRequest request) {
        var waiting = new ArrayList<>(route);
        waiting.remove(gone);
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
        return new Breakage(held.missing(request.goal()), waiting);
    }

    /// The route reaches its goal without the leg too: then it is there for the calendar, so that others begin sooner.
    public boolean isNone() {
        return goal.isEmpty() && legs.isEmpty();
    }
}
