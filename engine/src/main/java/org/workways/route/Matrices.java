package org.workways.route;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.workways.concept.Progress;
import org.workways.route.CompiledCatalogue.Destination;
import org.workways.route.GoalCost.Verdict;
import org.workways.route.MatrixRow.Cell;

/// People by occupations, some people at a time: each on one core, with all that their goals have in common found out
/// once. Holds no more rows than are under way.
final class Matrices {
    private static final int PEOPLE_A_CORE = 8;

    private final CompiledCatalogue catalogue;
    private final MatrixRequest request;
    private final List<Destination> goals;

    /// @param goals in the order of the request
    Matrices(CompiledCatalogue catalogue, MatrixRequest request, List<Destination> goals) {
        this.catalogue = catalogue;
        this.request = request;
        this.goals = goals;
    }

    /// @return how many rows were handed over: the first so many
    int compute(Consumer<MatrixRow> rows, Progress progress, BooleanSupplier cancelled) {
        int people = request.profiles().size();
        int atOnce = PEOPLE_A_CORE * (ForkJoinPool.getCommonPoolParallelism() + 1);
        int done = 0;
        progress.report("matrix", 0, people);
        while (done < people && !cancelled.getAsBoolean()) {
            int finished = some(done, Math.min(atOnce, people - done), rows, cancelled);
            if (finished == 0) break;
            done += finished;
            progress.report("matrix", done, people);
        }
        return done;
    }

    /// @return how many of them, counted from the first, were handed over
    private int some(int first, int count, Consumer<MatrixRow> rows, BooleanSupplier cancelled) {
        var computed = new MatrixRow[count];
        SideBySide.each(count, () -> new Pruning(catalogue), (pruning, number) -> {
            var row = row(first + number, pruning, cancelled);
            if (row.cells().size() == goals.size()) computed[number] = row;
        });
        int finished = 0;
        while (finished < count && computed[finished] != null) rows.accept(computed[finished++]);
        return finished;
    }

    /// With fewer cells than goals if it was cancelled.
    private MatrixRow row(int number, Pruning pruning, BooleanSupplier cancelled) {
        var cells = new ArrayList<Cell>();
        if (cancelled.getAsBoolean()) return new MatrixRow(number, cells);
        var outlook = Outlook.of(catalogue, request.profiles().get(number), request.limits(), request.costing(), goals);
        var costs = new GoalCost(outlook, pruning);
        for (var goal : goals) {
            if (cancelled.getAsBoolean()) break;
            cells.add(cell(costs.of(goal, LandmarkCut.NEVER, request.effort())));
        }
        return new MatrixRow(number, cells);
    }

    private static Cell cell(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Open open -> new Cell.Qualified();
            case Verdict.Solved solved ->
                new Cell.Cost(Legs.hours(solved.solution().cost()));
            case Verdict.Undecided undecided -> new Cell.Undecided(Legs.hours(undecided.lowerBound()));
            case Verdict.Unreachable unreachable -> new Cell.Unreachable();
            case Verdict.BeyondDistance beyond -> new Cell.Unreachable();
            case Verdict.BeyondLandmarks beyond -> new Cell.Unreachable();
            case Verdict.BeyondSearch beyond -> new Cell.Unreachable();
        };
    }
}
