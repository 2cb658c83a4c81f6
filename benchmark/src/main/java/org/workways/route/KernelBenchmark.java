package org.workways.route;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.workways.benchmark.Machine;

/// The kernel of the planning engine by itself, under JMH: the search, its first linear program and its first plan, on
/// random tasks, ten for each size, one after the other.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class KernelBenchmark {
    private static final int TASKS = 10;

    /// Legs; the goal has a sixth as many facts.
    @Param({"60", "120", "240"})
    public int legs;

    private final java.util.Map<Integer, List<PlanningTask>> tasks = new java.util.HashMap<>();
    private int next;

    private PlanningTask next() {
        var drawn = tasks.computeIfAbsent(legs, size -> java.util.stream.IntStream.range(0, TASKS)
                .mapToObj(seed -> HardTask.of(size, size / 6, seed))
                .toList());
        next = (next + 1) % TASKS;
        return drawn.get(next);
    }

    @Benchmark
    public Object search() {
        return new Search(next(), plan -> true, 100_000, LandmarkCut.NEVER).solve();
    }

    @Benchmark
    public Object firstLinearProgram() {
        var task = next();
        var landmarks = new LandmarkProgram(task, Achievers.of(task.facts(), task.requires()), Techniques.ALL);
        do landmarks.solve(LandmarkCut.NEVER);
        while (landmarks.separate() > 0);
        return landmarks.bound();
    }

    @Benchmark
    public Object landmarkCut() {
        var task = next();
        return new LandmarkCut(task).bound(task.cost().clone());
    }

    @Benchmark
    public Object firstPlan() {
        var task = next();
        return new RelaxedPlan(task, new Reachability(task)).find(task.cost());
    }

    /// @param arguments seconds an iteration, by default 1
    public static void main(String[] arguments) throws RunnerException {
        System.out.println(Machine.text());
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1;
        var options = new OptionsBuilder()
                .include(KernelBenchmark.class.getSimpleName())
                .warmupTime(TimeValue.seconds(seconds))
                .measurementTime(TimeValue.seconds(seconds))
                .build();
        var results = new Runner(options).run();
        results.stream()
                .filter(result -> result.getPrimaryResult().getLabel().equals("search"))
                .reduce((first, last) -> last)
                .ifPresent(result -> System.out.printf(
                        "kernel: search of %s legs %.0f us%n",
                        result.getParams().getParam("legs"),
                        result.getPrimaryResult().getScore()));
    }
}
