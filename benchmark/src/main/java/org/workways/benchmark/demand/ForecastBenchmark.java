package org.workways.benchmark.demand;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.workways.benchmark.Checkout;
import org.workways.benchmark.Machine;
import org.workways.benchmark.TextTable;
import org.workways.benchmark.demand.ForecastTrial.Kind;
import org.workways.concept.UserException;
import org.workways.demand.Panel;

/// Months of Job-SDF foretold as its authors do: six months in, three ahead, the last four windows as test (from
/// July 2023 on), four windows half a year earlier to choose by (dev). Nothing is learnt from a month that any of
/// the windows foretells.
public final class ForecastBenchmark {
    private static final int DEV = 24;
    private static final int TEST = 30;

    private ForecastBenchmark() {}

    public static void main(String[] arguments) {
        try {
            var data = JobSdf.read(Checkout.here());
            System.out.println(Machine.text());
            System.out.printf(
                    "data:    Job-SDF, 2021-01 to 2023-12: %d series of the country, %d by region%n%n",
                    data.national().series(), data.region().series());
            var table = new TextTable("level, windows", "method", "MAE", "RMSE", "SMAPE", "RRMSE", "coverage", "s");
            rows(table, "national, dev", data.national(), DEV);
            var national = rows(table, "national, test", data.national(), TEST);
            rows(table, "region, dev", data.region(), DEV);
            var region = rows(table, "region, test", data.region(), TEST);
            System.out.println(table);
            System.out.println("\ndev:  " + new AloneTrial(data.national(), DEV).text());
            System.out.println("test: " + new AloneTrial(data.national(), TEST).text());
            System.out.println("\nforecast: pooled against the best simple method of the test: national "
                    + against(national) + "; by region " + against(region));
        } catch (UserException e) {
            System.err.println(e.problem() + "\n" + e.advice());
            System.exit(2);
        }
    }

    private static List<ForecastTrial.Outcome> rows(TextTable table, String windows, Panel panel, int until) {
        var outcomes = new ForecastTrial(panel, until).outcomes();
        for (var outcome : outcomes) {
            var score = outcome.score();
            table.row(
                    windows,
                    outcome.method(),
                    one(score.mae()),
                    one(score.rmse()),
                    String.format(Locale.ROOT, "%.2f", score.smape()),
                    String.format(Locale.ROOT, "%.3f", score.rrmse()),
                    one(score.coverage()),
                    one(outcome.seconds()));
        }
        return outcomes;
    }

    private static String against(List<ForecastTrial.Outcome> outcomes) {
        return "MAE " + against(outcomes, ForecastScore::mae) + ", SMAPE " + against(outcomes, ForecastScore::smape)
                + ", coverage " + one(outcomes.getLast().score().coverage()) + " % of nominal 80";
    }

    private static String against(List<ForecastTrial.Outcome> outcomes, ToDoubleFunction<ForecastScore> error) {
        double ours = error.applyAsDouble(outcomes.getLast().score());
        double simple = best(outcomes, error, Kind.SIMPLE);
        double whole = Math.min(simple, best(outcomes, error, Kind.SIMPLE_IN_WHOLE_ADVERTS));
        return String.format(
                Locale.ROOT,
                "%.2f (%+.1f %%; with those in whole adverts %+.1f %%)",
                ours,
                100 * (ours / simple - 1),
                100 * (ours / whole - 1));
    }

    private static double best(List<ForecastTrial.Outcome> outcomes, ToDoubleFunction<ForecastScore> error, Kind kind) {
        return outcomes.stream()
                .filter(outcome -> outcome.kind() == kind)
                .mapToDouble(outcome -> error.applyAsDouble(outcome.score()))
                .min()
                .orElseThrow();
    }

    private static String one(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
