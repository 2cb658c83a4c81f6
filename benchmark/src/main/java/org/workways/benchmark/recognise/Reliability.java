package org.workways.benchmark.recognise;

import java.util.List;
import java.util.stream.IntStream;
import org.workways.benchmark.TextTable;

/// How far scores are probabilities: of what has a score of about .9, nine in ten should be right.
/// @param all   scores of all draws
/// @param draws how often each was measured; what was measured often does not count more
public record Reliability(List<Scored> all, int draws) {
    /// Lower bounds of the bins.
    private static final double[] BINS = {0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95};

    /// @param score in [0, 1]
    public record Scored(double score, boolean right) {}

    /// @param from  the lowest score that belongs here
    /// @param score the mean
    record Bin(double from, double to, double score, Share right) {}

    public Reliability {
        all = List.copyOf(all);
    }

    /// Measured once.
    public Reliability(List<Scored> all) {
        this(all, 1);
    }

    /// Those that hold something.
    List<Bin> bins() {
        return IntStream.range(0, BINS.length)
                .filter(bin -> !in(bin).isEmpty())
                .mapToObj(bin -> new Bin(BINS[bin], above(bin), score(in(bin)), right(in(bin))))
                .toList();
    }

    public TextTable table() {
        var table = new TextTable("score", "number", "mean score", "share right", "95 % interval");
        for (var bin : bins())
            table.row(
                    "%.2f to %.2f".formatted(bin.from(), bin.to()),
                    Math.round(bin.right().of()),
                    bin.score(),
                    bin.right().value(),
                    "%.2f to %.2f".formatted(bin.right().low(), bin.right().high()));
        return table;
    }

    /// Expected calibration error: the mean distance of score and share right over the bins, weighted by their numbers.
    /// Source: Naeini, Cooper and Hauskrecht, *Obtaining well calibrated probabilities using Bayesian binning*,
    /// 2015.
    public double error() {
        return bins().stream()
                        .mapToDouble(bin -> bin.right().of()
                                * Math.abs(bin.score() - bin.right().value()))
                        .sum()
                / Math.max(1, all.size() / (double) draws);
    }

    private List<Scored> in(int bin) {
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

    private Share right(List<Scored> some) {
        long right = some.stream().filter(Scored::right).count();
        return new Share(right / (double) draws, some.size() / (double) draws);
    }
}
