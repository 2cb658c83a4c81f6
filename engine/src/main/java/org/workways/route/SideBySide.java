package org.workways.route;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Work on all cores, each with arrays of its own. Whoever is free takes the next number, so results must be kept by
/// number; then they do not depend on who did what.
final class SideBySide {
    private SideBySide() {}

    /// @param worker one for each core
    /// @param work   called once with each number from 0 to `count` - 1
    static <W> void each(int count, Supplier<W> worker, ObjIntConsumer<W> work) {
        var next = new AtomicInteger();
        int workers = Math.min(count, ForkJoinPool.getCommonPoolParallelism() + 1);
        IntStream.range(0, workers).parallel().forEach(one -> {
            var own = worker.get();
            for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement())
                work.accept(own, number);
        });
    }
}
