package org.workways.route;

import org.workways.benchmark.Machine;

/// The search against trying all subsets on small random tasks, ten times as many as in the unit test, and against
/// the integer program on larger ones. Ends with exit code 1 at the first difference.
final class RouteCheck {
    private static final int SUBSET_SEEDS = 40_000;
    private static final int PROGRAM_SEEDS = 20_000;

    private RouteCheck() {}

    /// @param arguments the number of seeds for the subsets, by default 40,000
    public static void main(String[] arguments) {
        int seeds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : SUBSET_SEEDS;
        System.out.println(Machine.text());
        System.out.println("data:    random tasks of the generator in RandomTask, by seed\n");
        long begin = System.nanoTime();
        int reachable = 0;
        for (int seed = 0; seed < seeds; seed++) if (againstSubsets(seed)) reachable++;
        System.out.printf("all subsets: seeds 0 to %,d equal, %,d of them with a plan%n", seeds - 1, reachable);
        var duel = new Duel(10);
        for (int seed = 0; seed < PROGRAM_SEEDS; seed++)
            duel.fight("larger task, seed " + seed, RandomTask.larger(seed));
        System.out.printf(
                "integer program: seeds 0 to %,d, %,d proven by both and equal%n", PROGRAM_SEEDS - 1, duel.equal());
        System.out.printf(
                "route-check: %,d tasks, no difference, %.0f s%n",
                seeds + PROGRAM_SEEDS, (System.nanoTime() - begin) / 1e9);
    }

    private static boolean againstSubsets(int seed) {
        var task = RandomTask.of(seed);
        var found = new Search(task, plan -> true, 1_000_000, LandmarkCut.NEVER).solve();
        long expected = RandomTask.cheapestOfAllSubsets(task);
        boolean executable = found.plan().isEmpty()
                || new Reachability(task).reachesGoal(found.plan().get());
        if (!found.proven() || found.cost() != expected || found.lowerBound() != expected || !executable)
            throw new IllegalStateException(
                    "Seed %d: all subsets give %d, the search %s.".formatted(seed, expected, found));
        return found.plan().isPresent();
    }
}
