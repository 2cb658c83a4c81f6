package org.workways.benchmark.demand;

import java.time.YearMonth;
import java.util.Locale;
import java.util.TreeMap;
import org.workways.demand.ForecastAnswer.Foretold;
import org.workways.demand.ForecastRule;
import org.workways.demand.Forecasts;
import org.workways.demand.Panel;

/// Series each by itself from their whole history, as a user is shown them: does the coverage that stands beside a
/// forecast come true?
final class AloneTrial {
    private static final int EVERY = 8;
    private static final int WINDOWS = 4;
    private static final YearMonth FIRST = YearMonth.of(2021, 1);

    private final ForecastScore score = new ForecastScore();
    private final ForecastScore last = new ForecastScore();
    private double said;
    private int forecasts;

    AloneTrial(Panel panel, int until) {
        for (int i = 0; i < panel.series(); i += EVERY)
            for (int origin = until; origin < until + WINDOWS; origin++) add(panel.counts()[i], origin);
    }

    private void add(double[] series, int origin) {
        var history = new TreeMap<YearMonth, Double>();
        for (int t = 0; t < origin; t++) history.put(FIRST.plusMonths(t), series[t]);
        if (!(Forecasts.of(history, PanelMethod.AHEAD, ForecastRule.counts()) instanceof Foretold foretold)) return;
        said += foretold.backTest().coverage();
        forecasts++;
        for (int h = 0; h < PanelMethod.AHEAD; h++) {
            var month = foretold.months().get(h);
            score.add(series[origin + h], month.value(), month.interval());
            last.add(series[origin + h], series[origin - 1], month.interval());
        }
    }

    String text() {
        return String.format(
                Locale.ROOT,
                "%d forecasts of single series: %.1f %% within the nominal 80 %% intervals, %.1f %% said by their"
                        + " back-tests; MAE %.1f, last value %.1f; SMAPE %.2f, last value %.2f",
                forecasts,
                score.coverage(),
                100 * said / forecasts,
                score.mae(),
                last.mae(),
                score.smape(),
                last.smape());
    }
}
