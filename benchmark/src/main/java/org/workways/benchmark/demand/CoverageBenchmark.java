package org.workways.benchmark.demand;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.workways.benchmark.Machine;
import org.workways.benchmark.TextTable;
import org.workways.benchmark.demand.MadeDemand.Kind;
import org.workways.concept.Interval;
import org.workways.demand.DemandCounts;
import org.workways.demand.DemandSeries;
import org.workways.demand.EmployerCount;
import org.workways.demand.FalseDiscovery;
import org.workways.demand.MonthlyCount;
import org.workways.demand.Share;
import org.workways.demand.Trend;

/// Whether nominal 95 % intervals hold the truth in 95 % of cases, whether tests at 5 % are wrong
/// in 5 %, and how many of the trends found among 2,000 series are there by chance: on demand made
/// with a known truth.
final class CoverageBenchmark {
    private static final int RUNS = 20_000;
    private static final int SERIES = 2_000;
    private static final int RISING = 200;
    private static final int ROUNDS = 10;
    private static final double LEVEL = 0.05;

    private final int runs;
    private double lowest = 1;
    private double highest;

    private CoverageBenchmark(int runs) {
        this.runs = runs;
    }

    /// @param arguments how many runs, 20,000 where not given; a tenth for intervals by bootstrap
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        int runs = arguments.length == 0 ? RUNS : Integer.parseInt(arguments[0]);
        System.out.println(Machine.text());
        System.out.printf("data:    made by chance with seeds, %,d runs a row (by bootstrap a tenth)%n%n", runs);
        var benchmark = new CoverageBenchmark(runs);
        System.out.println(benchmark.independent() + "\n");
        System.out.println(benchmark.byEmployer() + "\n");
        System.out.println(benchmark.nothingChanges() + "\n");
        System.out.println(benchmark.growth() + "\n");
        System.out.println(benchmark.falseDiscoveries() + "\n");
        System.out.printf(
                "demand-coverage: 95 %% intervals hold the truth in %.1f to %.1f %% of cases; the one farthest from"
                        + " 95 is %.1f%n",
                100 * benchmark.lowest,
                100 * benchmark.highest,
                100 * (0.95 - benchmark.lowest > benchmark.highest - 0.95 ? benchmark.lowest : benchmark.highest));
    }

    private TextTable independent() {
        var table = new TextTable("adverts", "share", "held by Wilson, %");
        for (int of : new int[] {30, 100, 300, 1_000})
            for (double[] band : new double[][] {{0.05, 0.1}, {0.1, 0.3}, {0.3, 0.7}}) {
                var made = new MadeDemand(of);
                int held = 0;
                for (int run = 0; run < runs; run++) {
                    double share = band[0] + (band[1] - band[0]) * made.share();
                    if (interval(made.month(of, share)).holds(share)) held++;
                }
                table.row(of, "%.2f to %.2f".formatted(band[0], band[1]), percent(counted(held, runs)));
            }
        return table;
    }

    private TextTable byEmployer() {
        var table = new TextTable(
                "adverts",
                "heaviest employer",
                "others, on average",
                "held by Wilson, %",
                "as answered, %",
                "worst, %");
        for (int of : new int[] {120, 500})
            for (double more : new double[] {0, 1.5})
                for (double heaviest : new double[] {0, 0.05, 0.1, 0.2, 0.4}) {
                    double[] wilson = new double[6];
                    double[] answered = new double[6];
                    int setting = 0;
                    for (double share : new double[] {0.1, 0.2, 0.4})
                        for (double likeness : new double[] {0.1, 0.3}) {
                            byEmployer(of, heaviest, more, share, likeness, wilson, answered, setting);
                            setting++;
                        }
                    double mean = Arrays.stream(answered).average().orElseThrow();
                    counted((int) Math.round(mean * runs), runs);
                    table.row(
                            of,
                            "%.0f %%".formatted(100 * heaviest),
                            "%.1f".formatted(1 + more),
                            percent(Arrays.stream(wilson).average().orElseThrow()),
                            percent(mean),
                            percent(Arrays.stream(answered).min().orElseThrow()));
                }
        return table;
    }

    private void byEmployer(
            int of,
            double heaviest,
            double more,
            double share,
            double likeness,
            double[] wilson,
            double[] answered,
            int setting) {
        var made = new MadeDemand(setting);
        int fewer = Math.max(1, runs / 10);
        for (int run = 0; run < fewer; run++) {
            var counts = made.employers(of, heaviest, more, share, likeness);
            int adverts = counts.stream().mapToInt(EmployerCount::adverts).sum();
            var naive = interval(new MonthlyCount(counts.getFirst().month(), adverts, of));
            if (naive.holds(share)) wilson[setting] += 1.0 / fewer;
            if (interval(DemandCounts.ofEmployers(counts).monthly(List.of(), run))
                    .holds(share)) answered[setting] += 1.0 / fewer;
        }
    }

    private static Interval interval(MonthlyCount count) {
        return interval(DemandCounts.of(List.of(count)).monthly(List.of(), 1));
    }

    private static Interval interval(DemandSeries series) {
        return series.points().getFirst().share().map(Share::interval).orElseThrow();
    }

    private TextTable nothingChanges() {
        var table = new TextTable("months", "adverts a month", "shape", "likeness 0, %", "0.4, %", "0.6, %", "0.8, %");
        for (int months : new int[] {24, 48, 72, 96})
            for (double[] counts : new double[][] {{1.5, 3}, {3, 3}, {10, 5}, {60, 10}})
                table.row(
                        months,
                        counts[0],
                        counts[1],
                        percent(found(new Kind(months, counts[0], counts[1], 0, 1))),
                        percent(found(new Kind(months, counts[0], counts[1], 0.4, 1))),
                        percent(found(new Kind(months, counts[0], counts[1], 0.6, 1))),
                        percent(found(new Kind(months, counts[0], counts[1], 0.8, 1))));
        return table;
    }

    /// How many of the series with a trend measured are said to have one at 5 %.
    private double found(Kind kind) {
        var made = new MadeDemand(kind.months());
        int measured = 0;
        int found = 0;
        for (int run = 0; run < runs; run++)
            if (Trend.of(made.series(kind)) instanceof Trend.Measured trend) {
                measured++;
                if (trend.p() < LEVEL) found++;
            }
        return (double) found / measured;
    }

    private TextTable growth() {
        var table = new TextTable(
                "months", "adverts a month", "a year", "found at 5 %, %", "true factor in the interval, %");
        for (int months : new int[] {48, 96})
            for (double mean : new double[] {3, 10, 60})
                for (double perYear : new double[] {1.1, 1.2, 1.4}) {
                    var made = new MadeDemand(months);
                    int measured = 0;
                    int found = 0;
                    int held = 0;
                    for (int run = 0; run < runs; run++)
                        if (Trend.of(made.series(new Kind(months, mean, 5, 0.4, perYear)))
                                instanceof Trend.Measured trend) {
                            measured++;
                            if (trend.direction() == Trend.Direction.RISING) found++;
                            if (trend.interval().holds(perYear)) held++;
                        }
                    table.row(
                            months,
                            mean,
                            "%.1f".formatted(perYear),
                            percent((double) found / measured),
                            percent(counted(held, measured)));
                }
        return table;
    }

    /// Of 2,000 series 200 rise by 1.4 a year. Where they are alike, half the variance of a month
    /// is common to all.
    private TextTable falseDiscoveries() {
        var table = new TextTable(
                "2,000 series, 96 months",
                "rounds",
                "false among found, %",
                "found of 200",
                "Yekutieli: false, %",
                "found");
        for (boolean alike : new boolean[] {false, true}) {
            int rounds = Math.max(ROUNDS, runs / SERIES);
            double[] sums = new double[4];
            for (int round = 0; round < rounds; round++) {
                double[] p = p(new MadeDemand(round), alike);
                add(sums, 0, FalseDiscovery.benjaminiHochberg(p));
                add(sums, 2, FalseDiscovery.benjaminiYekutieli(p));
            }
            table.row(
                    alike ? "half of a month is common" : "independent",
                    rounds,
                    percent(sums[0] / rounds),
                    sums[1] / rounds,
                    percent(sums[2] / rounds),
                    sums[3] / rounds);
        }
        return table;
    }

    private static void add(double[] sums, int at, double[] q) {
        long named = Arrays.stream(q).filter(each -> each <= LEVEL).count();
        long right = Arrays.stream(q, 0, RISING).filter(each -> each <= LEVEL).count();
        sums[at] += named == 0 ? 0 : (double) (named - right) / named;
        sums[at + 1] += right;
    }

    private static double[] p(MadeDemand made, boolean alike) {
        int months = 96;
        double[] common = made.latent(months, 0.4);
        return IntStream.range(0, SERIES)
                .mapToDouble(i -> {
                    double[] latent = made.latent(months, 0.4);
                    for (int month = 0; alike && month < months; month++)
                        latent[month] = Math.sqrt(0.5) * (latent[month] + common[month]);
                    var series = made.series(new Kind(months, 20, 10, 0.4, i < RISING ? 1.4 : 1), latent);
                    return Trend.of(series) instanceof Trend.Measured trend ? trend.p() : 1;
                })
                .toArray();
    }

    private double counted(int held, int of) {
        double share = (double) held / of;
        lowest = Math.min(lowest, share);
        highest = Math.max(highest, share);
        return share;
    }

    private static String percent(double share) {
        return "%.1f".formatted(100 * share);
    }
}
