package org.workways.benchmark.demand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.workways.concept.Chance;

/// How well pairs are judged, of a sample by strata, estimated for all that it was drawn from.
/// @param judged one for each pair
record PairQuality(List<Judged> judged) {
    private static final int RESAMPLES = 2_000;

    /// @param weight how many pairs it stands for
    /// @param same   as labelled
    /// @param found  as judged
    record Judged(String stratum, double weight, boolean same, boolean found) {}

    /// @param low  2.5 % of the resamples are below it
    /// @param high 2.5 % of the resamples are above it
    record Estimate(double value, double low, double high) {
        @Override
        public String toString() {
            return "%.3f (%.3f to %.3f)".formatted(value, low, high);
        }
    }

    PairQuality {
        judged = List.copyOf(judged);
    }

    Estimate precision() {
        return estimate(some -> share(some, false));
    }

    Estimate recall() {
        return estimate(some -> share(some, true));
    }

    private static double share(List<Judged> some, boolean ofSame) {
        double right = 0;
        double all = 0;
        for (var one : some) {
            if (one.same() && one.found()) right += one.weight();
            if (ofSame ? one.same() : one.found()) all += one.weight();
        }
        return all == 0 ? 1 : right / all;
    }

    /// Resamples each stratum by itself, as it was drawn.
    private Estimate estimate(ToDoubleFunction<List<Judged>> measure) {
        var strata = new TreeMap<String, List<Judged>>();
        for (var one : judged)
            strata.computeIfAbsent(one.stratum(), stratum -> new ArrayList<>()).add(one);
        var chance = new Chance(1);
        double[] values = new double[RESAMPLES];
        for (int r = 0; r < RESAMPLES; r++) {
            var some = new ArrayList<Judged>();
            for (var stratum : strata.values())
                for (int i = 0; i < stratum.size(); i++) some.add(stratum.get(chance.below(stratum.size())));
            values[r] = measure.applyAsDouble(some);
        }
        Arrays.sort(values);
        return new Estimate(
                measure.applyAsDouble(judged), values[(int) (0.025 * RESAMPLES)], values[(int) (0.975 * RESAMPLES)]);
    }
}
