package org.workways.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// FEATURE D04: intervals that are said to be 95 % hold the truth in 93 to 97 % of cases.
class D04CoverageTest {
    private static final int RUNS = 250;

    /// The share is anywhere in a band, since coverage at a single one swings as counts are whole
    /// numbers. Each count is taken with its probability, which is what infinitely many runs would
    /// come to.
    @ParameterizedTest(name = "{0} adverts, share from {1} to {2}: {3} % are held")
    @CsvSource({
        "  30, .05, .10, 96.1", "  30, .1, .3, 95.3", "  30, .3, .7, 95.0",
        " 100, .02, .05, 95.7", " 100, .1, .3, 95.1", " 100, .3, .7, 95.0",
        "1000, .002, .01, 95.5", "1000, .1, .3, 95.0", "1000, .3, .7, 94.9",
    })
    void wilson_where_adverts_are_independent(int of, double from, double to, double expected) {
        double sum = 0;
        int shares = 200;
        for (int i = 0; i < shares; i++) sum += coverage(of, from + (to - from) * (i + 0.5) / shares);
        assertThat(Math.round(1000 * sum / shares) / 10.0).isEqualTo(expected).isBetween(93.0, 97.0);
    }

    private static double coverage(int of, double share) {
        double held = 0;
        double log = of * Math.log1p(-share);
        for (int adverts = 0; adverts <= of; adverts++) {
            if (Wilson.interval(adverts, of).holds(share)) held += Math.exp(log);
            log += Math.log((of - adverts) / (adverts + 1.0) * share / (1 - share));
        }
        return held;
    }

    @ParameterizedTest(name = "{0} adverts, {1} of them of one employer, others with {2} more than one each")
    @CsvSource({
        "120,  .1,   0", "120,  .3,   0", "120,   0, 1.5", "120,  .2, 1.5",
        "500, .05,   0", "500,  .2,   0", "500,   0, 1.5", "500,  .2, 1.5",
    })
    void by_employer_where_some_weigh_much(int of, double heaviest, double others) {
        double held = 0;
        int settings = 0;
        for (double share : new double[] {.1, .2, .4})
            for (double likeness : new double[] {.1, .3}) {
                held += held(of, heaviest, others, share, likeness, RUNS);
                settings++;
            }
        assertThat(held / settings).isBetween(.93, .97);
    }

    @Test
    void wilson_fails_where_one_employer_weighs_much() {
        assertThat(heldByWilson(300, .2, 0, .4, .3)).isLessThan(.80);
        assertThat(held(300, .2, 0, .4, .3, 5 * RUNS)).isBetween(.93, .97);
        assertThat(heldByWilson(300, 0, 1.5, .4, .3)).isLessThan(.88);
        assertThat(held(300, 0, 1.5, .4, .3, 5 * RUNS)).isBetween(.93, .97);
    }

    private static double held(int of, double heaviest, double others, double share, double likeness, int runs) {
        var draws = new DrawnDemand(of + (long) (1000 * share));
        int held = 0;
        for (int run = 0; run < runs; run++) {
            var counts = draws.employers(draws.sizes(of, heaviest, others), share, likeness);
            var point = DemandCounts.ofEmployers(counts)
                    .monthly(List.of(), run)
                    .points()
                    .getFirst();
            if (point.share().orElseThrow().interval().holds(share)) held++;
        }
        return (double) held / runs;
    }

    private static double heldByWilson(int of, double heaviest, double others, double share, double likeness) {
        var draws = new DrawnDemand(of);
        int held = 0;
        int runs = 4_000;
        for (int run = 0; run < runs; run++) {
            var counts = draws.employers(draws.sizes(of, heaviest, others), share, likeness);
            int adverts = counts.stream().mapToInt(EmployerCount::adverts).sum();
            if (Wilson.interval(adverts, of).holds(share)) held++;
        }
        return (double) held / runs;
    }
}
