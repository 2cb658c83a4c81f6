package org.workways.benchmark.demand;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import org.workways.demand.Forecaster;
import org.workways.demand.Panel;
import org.workways.demand.Pooled;
import org.workways.demand.SeasonalMean;
import org.workways.demand.WholeNumbers;

/// A method that foretells all series of a panel at once.
interface PanelMethod {
    int WINDOW = 6;
    int AHEAD = 3;
    int YEAR = 12;

    String title();

    /// From months before `origin` only.
    /// @return double\[series\]\[3\]
    double[][] forecast(int origin);

    /// Each series by itself, from as many months as the method needs and at least six.
    static PanelMethod each(Panel panel, Forecaster method) {
        return of(method.title(), origin -> {
            int from = Math.max(0, origin - Math.max(WINDOW, method.needs()));
            return Arrays.stream(panel.counts())
                    .map(series -> method.forecast(Arrays.copyOfRange(series, from, origin), AHEAD))
                    .toArray(double[][]::new);
        });
    }

    /// Times what the market did in the same months a year before.
    static PanelMethod seasonal(Panel panel, Forecaster method, int mean) {
        var flat = each(panel, method);
        return of(method.title() + " × season", origin -> {
            var ratios = new double[AHEAD];
            for (int h = 0; h < AHEAD; h++) ratios[h] = ratio(panel.market(), origin, h, mean);
            var ahead = flat.forecast(origin);
            var seasonal = new double[ahead.length][AHEAD];
            for (int i = 0; i < ahead.length; i++)
                for (int h = 0; h < AHEAD; h++) seasonal[i][h] = ratios[h] * ahead[i][h];
            return seasonal;
        });
    }

    private static double ratio(double[] market, int origin, int h, int mean) {
        int then = origin - YEAR;
        if (then < mean) return 1;
        return market[then + h]
                / Arrays.stream(market, then - mean, then).average().orElseThrow();
    }

    /// The pooled model's shares of a market that goes on as its season has it, in whole adverts. All that is learnt
    /// is learnt from months before `until`.
    static PanelMethod pooled(Panel panel, int until) {
        var model = Pooled.fit(panel, until, AHEAD);
        double doubt = SeasonalMean.doubt(Arrays.copyOf(panel.market(), until), WINDOW, AHEAD);
        var season = new SeasonalMean(WINDOW, OptionalDouble.of(doubt));
        return whole(panel, until, of(model.title(), origin -> {
            var market = season.forecast(Arrays.copyOf(panel.market(), origin), AHEAD);
            var ahead = model.forecast(panel, origin);
            for (var series : ahead) for (int h = 0; h < AHEAD; h++) series[h] *= market[h];
            return ahead;
        }));
    }

    /// A method's forecasts in the whole adverts that had the least relative error in windows before `until`.
    static PanelMethod whole(Panel panel, int until, PanelMethod method) {
        int windows = until - AHEAD - YEAR + 1;
        var forecasts = new double[windows * panel.series() * AHEAD];
        var values = new double[forecasts.length];
        int at = 0;
        for (int origin = YEAR; origin + AHEAD <= until; origin++) {
            var ahead = method.forecast(origin);
            for (int i = 0; i < ahead.length; i++) {
                for (int h = 0; h < AHEAD; h++) {
                    forecasts[at] = ahead[i][h];
                    values[at++] = panel.counts()[i][origin + h];
                }
            }
        }
        var numbers = WholeNumbers.fit(forecasts, values);
        return of(method.title() + ", whole", origin -> {
            var ahead = method.forecast(origin);
            var whole = new double[ahead.length][AHEAD];
            for (int i = 0; i < ahead.length; i++)
                for (int h = 0; h < AHEAD; h++) whole[i][h] = numbers.of(ahead[i][h]);
            return whole;
        });
    }

    /// The nearest whole adverts.
    static PanelMethod rounded(PanelMethod method) {
        return of(method.title() + ", whole", origin -> Arrays.stream(method.forecast(origin))
                .map(series -> Arrays.stream(series).map(Math::rint).toArray())
                .toArray(double[][]::new));
    }

    /// The mean of methods, by weights for each month ahead.
    static PanelMethod mean(String title, List<PanelMethod> methods, double[][] weights) {
        return of(title, origin -> {
            var all = methods.stream().map(method -> method.forecast(origin)).toList();
            var mean = new double[all.getFirst().length][AHEAD];
            for (int m = 0; m < weights.length; m++)
                for (int i = 0; i < mean.length; i++)
                    for (int h = 0; h < AHEAD; h++) mean[i][h] += weights[m][h] * all.get(m)[i][h];
            return mean;
        });
    }

    private static PanelMethod of(String title, IntFunction<double[][]> forecast) {
        Map<Integer, double[][]> made = new HashMap<>();
        return new PanelMethod() {
            @Override
            public String title() {
                return title;
            }

            @Override
            public double[][] forecast(int origin) {
                return made.computeIfAbsent(origin, forecast::apply);
            }
        };
    }
}
