package org.workways.benchmark.recognise;

import java.util.List;
import org.workways.benchmark.TextTable;

/// How far scores are probabilities: of what has a score of about .9, nine in ten should be right.
public final class Reliability {
    /// Lower bounds of the bins.
    private static final double[] BINS = {0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95};

    /// @param score in [0, 1]
    public record Scored(double score, boolean right) {}

    private Reliability() {}

    public static TextTable table(List<Scored> all) {
        var table = new TextTable("score", "number", "mean score", "share right");
        for (int bin = 0; bin < BINS.length; bin++) {
            var in = in(all, bin);
            if (!in.isEmpty())
                table.row("%.2f to %.2f".formatted(BINS[bin], above(bin)), in.size(), score(in), right(in));
        }
        return table;
    }

    /// Expected calibration error: the mean distance of score and share right over the bins, weighted by their numbers.
    /// Source: Naeini, Cooper and Hauskrecht, *Obtaining well calibrated probabilities using Bayesian binning*,
    // 2015.
    public static double error(List<Scored> all) {
        double sum = 0;
        for (int bin = 0; bin < BINS.length; bin++) {
            var in = in(all, bin);
            if (!in.isEmpty()) sum += in.size() * Math.abs(score(in) - right(in));
        }
        return sum / Math.max(1, all.size());
    }

    private static List<Scored> in(List<Scored> all, int bin) {
        return all.stream()
                .filter(one -> one.score() >= BINS[bin] && (one.score() < above(bin) || bin == BINS.length - 1))
                .toList();
    }

    private static double above(int bin) {
        return bin + 1 < BINS.length ? BINS[bin + 1] : 1;
    }

    private static double score(List<Scored> some) {
        return some.stream().mapToDouble(Scored::score).average().orElse(0);
    }

    private static double right(List<Scored> some) {
        return some.stream().mapToDouble(one -> one.right() ? 1 : 0).average().orElse(0);
    }
}
