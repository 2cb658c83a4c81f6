package org.workways.route;

import java.util.ArrayList;
import java.util.List;
import org.workways.benchmark.CpuClock;
import org.workways.benchmark.TextTable;
import org.workways.benchmark.Timings;
import org.workways.concept.ConceptId;
import org.workways.files.atlas.Atlas;

/// Routes through synthetic catalogues of one size, one for each seed.
final class SyntheticLatency {
    private final int size;
    private final List<SyntheticCatalogue> worlds = new ArrayList<>();
    private final Costing costing;
    private final List<Double> legs = new ArrayList<>();
    private final List<Double> pruning = new ArrayList<>();
    private final Atlas atlas;

    SyntheticLatency(Atlas atlas, Costing costing, int size, int seeds) {
        this.atlas = atlas;
        this.size = size;
        this.costing = costing;
        for (int seed = 0; seed < seeds; seed++) worlds.add(world(seed));
    }

    static TextTable table() {
        return new TextTable(
                "synthetic",
                "seeds",
                "legs for the person, CPU ms, median",
                "max",
                "pruned task, CPU ms, median",
                "max");
    }

    void measure() {
        for (var world : worlds) prepare(world);
        legs.clear();
        pruning.clear();
        for (var world : worlds) prepare(world);
    }

    void addTo(TextTable table) {
        var hours = Timings.of(legs);
        var pruned = Timings.of(pruning);
        table.row(
                "%,d courses".formatted(size),
                hours.count(),
                hours.median(),
                hours.max(),
                pruned.median(),
                pruned.max());
    }

    /// @param peers how many of the tasks the integer program gets too
    Family family(double peers) {
        return new Family("%,d courses".formatted(size), peers, seed -> prepare(world(seed)));
    }

    private SyntheticCatalogue world(long seed) {
        return SyntheticCatalogue.of(atlas.taxonomy(), atlas.catalogue(), size, seed);
    }

    private PlanningTask prepare(SyntheticCatalogue world) {
        var request =
                RouteRequest.of(world.profile(), ConceptId.atlas("goal"), world.goal(), RouteBenchmark.LIMITS, costing);
        var catalogue = new CompiledCatalogue(world.taxonomy(), world.catalogue());
        double begin = CpuClock.milliseconds();
        var person = PersonalCatalogue.of(catalogue, request);
        double middle = CpuClock.milliseconds();
        var instance = Instance.of(person, request);
        pruning.add(CpuClock.milliseconds() - middle);
        legs.add(middle - begin);
        if (!instance.untaught().isEmpty())
            throw new IllegalStateException("A synthetic goal is not taught: " + instance.untaught());
        return instance.task();
    }
}
