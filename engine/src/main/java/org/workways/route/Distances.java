package org.workways.route;

import java.util.Arrays;
import java.util.BitSet;

/// How far each fact is for one person, over all legs that may be taken and for all goals at once.
///
/// Two estimates: the farthest chain (h-max: a leg costs its own cost and the farthest of what it needs), below which
/// no way to the fact can be; and the sum of chains (h-add: its own cost and all that it needs), which every way that
/// shares legs undercuts. Source: Bonet & Geffner, *Planning as heuristic search*, 2001,
/// doi:10.1016/S0004-3702(01)00108-4. Time O(sizes of the legs · log facts).
final class Distances {
    private final PersonalCatalogue person;
    private final CompiledCatalogue catalogue;
    private final long[] farthest;
    private final long[] through;
    private final int[] cheapest;
    private final FactHeap heap = new FactHeap();

    Distances(PersonalCatalogue person) {
        this.person = person;
        this.catalogue = person.catalogue();
        this.through = new long[catalogue.size()];
        Arrays.fill(through, LandmarkCut.NEVER);
        this.cheapest = new int[catalogue.numbers().facts()];
        this.farthest = measure(false);
        measure(true);
    }

    /// No way to the fact costs less; `LandmarkCut.NEVER` if there is none.
    long to(int fact) {
        return person.holds(fact) ? 0 : farthest[fact];
    }

    /// No way to the farthest of the facts costs less.
    long toAll(int[] facts) {
        long most = 0;
        for (int fact : facts) most = Math.max(most, to(fact));
        return most;
    }

    /// No way that has the leg costs less.
    long through(int leg) {
        return through[leg];
    }

    /// Legs that reach the facts, each fact by the leg of its least sum.
    BitSet wayTo(int[] facts) {
        var way = new BitSet(catalogue.size());
        int[] queue = facts.clone();
        int filled = queue.length;
        for (int next = 0; next < filled; next++) {
            if (person.holds(queue[next])) continue;
            int leg = cheapest[queue[next]];
            if (way.get(leg)) continue;
            way.set(leg);
            int[] requires = catalogue.leg(leg).requires();
            if (filled + requires.length > queue.length)
                queue = Arrays.copyOf(queue, 2 * (filled + requires.length));
            for (int fact : requires) queue[filled++] = fact;
        }
        return way;
    }

    /// @param sums whether what a leg needs is summed, else the farthest counts
    private long[] measure(boolean sums) {
        var distance = new long[catalogue.numbers().facts()];
        Arrays.fill(distance, LandmarkCut.NEVER);
        var open = new int[catalogue.size()];
        var before = new long[catalogue.size()];
        for (int leg = person.allowed().nextSetBit(0); leg >= 0; leg = person.allowed().nextSetBit(leg + 1)) {
            for (int fact : catalogue.leg(leg).requires()) if (!person.holds(fact)) open[leg]++;
            if (open[leg] == 0) relax(leg, 0, distance, sums);
        }
        while (!heap.isEmpty()) {
            long item = heap.pop();
            int fact = FactHeap.fact(item);
            if (FactHeap.distance(item) != distance[fact]) continue;
            for (int leg : catalogue.needers(fact)) {
                if (!person.allowed().get(leg)) continue;
                before[leg] = sums ? before[leg] + distance[fact] : distance[fact];
                if (--open[leg] == 0) relax(leg, before[leg], distance, sums);
            }
        }
        return distance;
    }

    private void relax(int leg, long before, long[] distance, boolean sums) {
        long reached = before + person.cost(leg);
        if (!sums) through[leg] = reached;
        for (int fact : catalogue.leg(leg).gives())
            if (reached < distance[fact] && !person.holds(fact)) {
                distance[fact] = reached;
                if (sums) cheapest[fact] = leg;
                heap.push(reached, fact);
            }
    }
}
