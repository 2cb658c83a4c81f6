package org.workways.route;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.workways.benchmark.CpuClock;
import org.workways.benchmark.TextTable;
import org.workways.benchmark.Timings;

/// What each technique of the search brings: the same tasks without it.
final class TechniqueTable {
    private static final double SECONDS = 10;

    private final TextTable table = new TextTable(
            "tasks", "without", "count", "CPU ms, median", "mean", "max", "nodes, mean", "proven", "times as long");

    private static Map<String, Techniques> all() {
        var all = new LinkedHashMap<String, Techniques>();
        all.put("nothing", Techniques.ALL);
        all.put("conditional rows", new Techniques(false, true, true, true, true, true, true));
        all.put("fixing", new Techniques(true, false, true, true, true, true, true));
        all.put("shrinking", new Techniques(true, true, false, true, true, true, true));
        all.put("guided plans", new Techniques(true, true, true, false, true, true, true));
        all.put("diving", new Techniques(true, true, true, true, false, true, true));
        all.put("exchange", new Techniques(true, true, true, true, true, false, true));
        all.put("probing", new Techniques(true, true, true, true, true, true, false));
        return all;
    }

    void add(Family family, int seeds) {
        var tasks = new ArrayList<PlanningTask>();
        for (int seed = 0; seed < seeds; seed++) tasks.add(family.task().apply(seed));
        solve(tasks, Techniques.ALL);
        double whole = 0;
        for (var entry : all().entrySet()) {
            var outcomes = solve(tasks, entry.getValue());
            var times = Timings.of(outcomes.stream().map(Timed::milliseconds).toList());
            double mean =
                    mean(outcomes.stream().mapToDouble(Timed::milliseconds).toArray());
            if (whole == 0) whole = mean;
            table.row(
                    family.name(),
                    entry.getKey(),
                    seeds,
                    times.median(),
                    mean,
                    times.max(),
                    mean(outcomes.stream()
                            .mapToDouble(timed -> timed.outcome().nodes())
                            .toArray()),
                    outcomes.stream().filter(timed -> timed.outcome().proven()).count(),
                    mean / whole);
        }
    }

    private record Timed(double milliseconds, Search.Outcome outcome) {}

    private static List<Timed> solve(List<PlanningTask> tasks, Techniques techniques) {
        var timed = new ArrayList<Timed>();
        for (var task : tasks) {
            double begin = CpuClock.milliseconds();
            var outcome = TimedSearch.solve(task, SECONDS, techniques);
            timed.add(new Timed(CpuClock.milliseconds() - begin, outcome));
        }
        return timed;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) sum += value;
        return sum / values.length;
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
