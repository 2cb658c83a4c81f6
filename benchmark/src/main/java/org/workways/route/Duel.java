package org.workways.route;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.workways.benchmark.CpuClock;
import org.workways.benchmark.Timings;

/// Our search and, if wanted, the integer program on the same tasks. Where both prove their answer it must be the
/// same, and no bound may exceed the other's plan.
final class Duel {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /// Milliseconds of CPU; for what was not proven in time, the time until it was given up.
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> theirs = new ArrayList<>();
    private final List<Double> ratios = new ArrayList<>();
    private final List<Double> actions = new ArrayList<>();
    private final List<Double> nodes = new ArrayList<>();
    /// Megabytes that one search allocates; it never holds more.
    private final List<Double> megabytes = new ArrayList<>();
    private final double seconds;
    private int oursProven;
    private int theirsProven;
    private int equal;

    /// @param seconds most for either on one task
    Duel(double seconds) {
        this.seconds = seconds;
    }

    /// Our search alone.
    Search.Outcome solve(PlanningTask task) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        double begin = CpuClock.milliseconds();
        var mine = TimedSearch.solve(task, seconds);
        ours.add(CpuClock.milliseconds() - begin);
        megabytes.add((THREADS.getCurrentThreadAllocatedBytes() - bytes) / 1e6);
        actions.add((double) task.actions());
        nodes.add((double) mine.nodes());
        if (mine.proven()) oursProven++;
        return mine;
    }

    /// @throws IllegalStateException if the two disagree
    void fight(String name, PlanningTask task) {
        var mine = solve(task);
        var peer = new IntegerProgram(task).solve(seconds);
        compare(name, mine, peer);
        theirs.add(peer.milliseconds());
        ratios.add(peer.milliseconds() / ours.getLast());
    }

    private void compare(String name, Search.Outcome mine, IntegerProgram.Outcome peer) {
        if (peer.proven()) theirsProven++;
        if (mine.proven() && peer.proven() && mine.cost() == peer.cost()) equal++;
        boolean differ = mine.proven() && peer.proven() && mine.cost() != peer.cost();
        boolean beatsBound = mine.lowerBound() > peer.cost() || (peer.reachable() && peer.bound() > mine.cost());
        if (differ || beatsBound)
            throw new IllegalStateException("%s: search says %s, CP-SAT says %s.".formatted(name, mine, peer));
    }

    int count() {
        return ours.size();
    }

    /// Tasks that the integer program had too.
    int fought() {
        return theirs.size();
    }

    int oursProven() {
        return oursProven;
    }

    int theirsProven() {
        return theirsProven;
    }

    /// Tasks on which both proved the same optimum; all others were given up by one of them.
    int equal() {
        return equal;
    }

    Timings ours() {
        return Timings.of(ours);
    }

    Timings theirs() {
        return Timings.of(theirs);
    }

    /// Times that the integer program took longer, task by task.
    Timings ratios() {
        return Timings.of(ratios);
    }

    Timings actions() {
        return Timings.of(actions);
    }

    Timings nodes() {
        return Timings.of(nodes);
    }

    Timings megabytes() {
        return Timings.of(megabytes);
    }
}
