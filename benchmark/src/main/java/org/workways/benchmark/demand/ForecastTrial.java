package org.workways.benchmark.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.workways.concept.Interval;
import org.workways.demand.ConformalBands;
import org.workways.demand.Ets;
import org.workways.demand.Intermittent;
import org.workways.demand.LastValue;
import org.workways.demand.Panel;
import org.workways.demand.RecentMean;
import org.workways.demand.RecentMedian;
import org.workways.demand.SeasonalNaive;
import org.workways.demand.Theta;

/// All methods on one panel: learnt from months before `until`, tried on the four windows from there on.
final class ForecastTrial {
    private static final int WINDOWS = 4;
    /// Windows before, from whose errors come intervals and the weights of the combination.
    private static final int CALIBRATION = 10;

    private static final double NOMINAL = 0.8;

    /// Months of the year apart.
    private static final int NEAR = 2;

    enum Kind {
        SIMPLE,
        SIMPLE_IN_WHOLE_ADVERTS,
        OTHER
    }

    record Outcome(String method, Kind kind, ForecastScore score, double seconds) {}

    private final Panel panel;
    private final int until;

    ForecastTrial(Panel panel, int until) {
        this.panel = panel;
        this.until = until;
    }

    List<Outcome> outcomes() {
        var outcomes = new ArrayList<Outcome>();
        for (var method : simple()) outcomes.add(outcome(method, Kind.SIMPLE, System.nanoTime()));
        for (var method : rounded()) outcomes.add(outcome(method, Kind.SIMPLE_IN_WHOLE_ADVERTS, System.nanoTime()));
        for (var method : others()) outcomes.add(outcome(method, Kind.OTHER, System.nanoTime()));
        long start = System.nanoTime();
        outcomes.add(outcome(combination(), Kind.OTHER, start));
        start = System.nanoTime();
        outcomes.add(outcome(PanelMethod.pooled(panel, until), Kind.OTHER, start));
        return outcomes;
    }

    private List<PanelMethod> simple() {
        return List.of(
                PanelMethod.each(panel, new LastValue()),
                PanelMethod.each(panel, new SeasonalNaive()),
                PanelMethod.each(panel, new RecentMean(3)),
                PanelMethod.each(panel, new RecentMedian(3)),
                PanelMethod.each(panel, new RecentMedian(6)),
                PanelMethod.seasonal(panel, new RecentMean(3), 3),
                PanelMethod.seasonal(panel, new RecentMedian(6), 6));
    }

    /// The same in whole adverts: relative errors of small series hang on it.
    private List<PanelMethod> rounded() {
        return List.of(
                PanelMethod.rounded(PanelMethod.each(panel, new RecentMedian(3))),
                PanelMethod.rounded(PanelMethod.each(panel, new RecentMedian(6))),
                PanelMethod.rounded(PanelMethod.seasonal(panel, new RecentMean(3), 3)),
                PanelMethod.rounded(PanelMethod.seasonal(panel, new RecentMedian(6), 6)));
    }

    private List<PanelMethod> others() {
        return List.of(
                PanelMethod.each(panel, new Ets()),
                PanelMethod.each(panel, new Theta()),
                PanelMethod.each(panel, Intermittent.CROSTON),
                PanelMethod.each(panel, Intermittent.SBA),
                PanelMethod.each(panel, Intermittent.TSB));
    }

    private PanelMethod combination() {
        var methods = new ArrayList<>(simple());
        methods.addAll(others());
        var weights = new double[methods.size()][];
        var sums = new double[PanelMethod.AHEAD];
        for (int m = 0; m < weights.length; m++) {
            weights[m] = closeness(methods.get(m));
            for (int h = 0; h < sums.length; h++) sums[h] += weights[m][h];
        }
        for (var method : weights) for (int h = 0; h < sums.length; h++) method[h] /= sums[h];
        return PanelMethod.mean("combination", methods, weights);
    }

    /// The inverse square of the mean absolute error by month ahead, in windows before.
    private double[] closeness(PanelMethod method) {
        var closeness = new double[PanelMethod.AHEAD];
        for (int origin = firstCalibration(); origin + PanelMethod.AHEAD <= until; origin++) {
            var ahead = method.forecast(origin);
            for (int i = 0; i < ahead.length; i++)
                for (int h = 0; h < closeness.length; h++)
                    closeness[h] += Math.abs(panel.counts()[i][origin + h] - ahead[i][h]);
        }
        for (int h = 0; h < closeness.length; h++) closeness[h] = 1 / (closeness[h] * closeness[h]);
        return closeness;
    }

    private Outcome outcome(PanelMethod method, Kind kind, long start) {
        var score = new ForecastScore();
        for (int origin = until; origin < until + WINDOWS; origin++) {
            var bands = bands(method, origin);
            var ahead = method.forecast(origin);
            for (int i = 0; i < ahead.length; i++)
                for (int h = 0; h < PanelMethod.AHEAD; h++)
                    score.add(
                            panel.counts()[i][origin + h],
                            ahead[i][h],
                            whole(bands.get(h).around(ahead[i][h])));
        }
        return new Outcome(method.title(), kind, score, (System.nanoTime() - start) / 1e9);
    }

    /// One for each month ahead, from earlier windows of the same season: the turn of the year is no measure for
    /// the summer.
    private List<ConformalBands> bands(PanelMethod method, int origin) {
        var windows = IntStream.rangeClosed(PanelMethod.YEAR, until - PanelMethod.AHEAD)
                .filter(window -> isNear(window, origin))
                .toArray();
        var bands = new ArrayList<ConformalBands>();
        for (int h = 0; h < PanelMethod.AHEAD; h++) {
            var forecasts = new double[windows.length * panel.series()];
            var values = new double[forecasts.length];
            int at = 0;
            for (int window : windows) {
                var ahead = method.forecast(window);
                for (int i = 0; i < ahead.length; i++) {
                    forecasts[at] = ahead[i][h];
                    values[at++] = panel.counts()[i][window + h];
                }
            }
            bands.add(ConformalBands.fit(forecasts, values, NOMINAL));
        }
        return bands;
    }

    private static boolean isNear(int window, int origin) {
        int apart = Math.floorMod(origin - window, PanelMethod.YEAR);
        return Math.min(apart, PanelMethod.YEAR - apart) <= NEAR;
    }

    private int firstCalibration() {
        return until - PanelMethod.AHEAD - CALIBRATION + 1;
    }

    /// In whole adverts.
    private static Interval whole(Interval interval) {
        return new Interval(Math.rint(interval.low()), Math.rint(interval.high()));
    }
}
