package org.workways.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workways.demand.DrawnDemand.Kind;

/// FEATURE D05: among thousands of skills tested, few of those that are said to rise or fall are
/// said so by chance.
class D05FalseDiscoveryTest {
    private static final double RATE = 0.05;

    /// The fifteen p values that the paper's section 3.2 gives, of which four hold at 5 %.
    @Test
    void the_example_of_benjamini_and_hochberg() {
        double[] p = {
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
            0.7590, 1.0000
        };
        double[] q = FalseDiscovery.benjaminiHochberg(p);
        assertThat(Arrays.stream(q).filter(each -> each <= 0.05)).hasSize(4);
        assertThat(q[3]).isCloseTo(0.0095 * 15 / 4, within(1e-12));
        assertThat(Arrays.stream(FalseDiscovery.benjaminiYekutieli(p)).filter(each -> each <= 0.05))
                .hasSize(3);
    }

    @Test
    void adjusted_values_are_those_of_the_definition_seed_5() {
        var draws = new DrawnDemand(5);
        for (int run = 0; run < 60; run++) {
            // Of few different values, so that there are ties.
            double[] p = IntStream.range(0, run)
                    .mapToDouble(i -> draws.below(20) / 20.0)
                    .toArray();
            assertThat(FalseDiscovery.benjaminiHochberg(p)).containsExactly(byDefinition(p), within(1e-12));
        }
    }

    /// The smallest rate at which the step-up procedure rejects it.
    private static double[] byDefinition(double[] p) {
        return Arrays.stream(p)
                .map(own -> Arrays.stream(p)
                        .filter(other -> other >= own)
                        .map(other -> other
                                * p.length
                                / Arrays.stream(p).filter(each -> each <= other).count())
                        .min()
                        .orElse(1))
                .map(each -> Math.min(1, each))
                .toArray();
    }

    @Test
    void what_is_no_probability_is_a_mistake() {
        assertThatThrownBy(() -> FalseDiscovery.benjaminiHochberg(new double[] {0.5, Double.NaN}))
                .hasMessage("A p value is from 0 to 1, got NaN.");
    }

    /// Of 2,000 series a tenth rises. Half of what a month differs by is common to all series, as
    /// where a source brings more adverts of one kind.
    @Test
    void of_the_trends_among_2000_series_at_most_6_in_100_are_there_by_chance() {
        double falseShare = 0;
        int found = 0;
        int rounds = 4;
        for (int round = 0; round < rounds; round++) {
            double[] p = p(new DrawnDemand(round));
            double[] q = FalseDiscovery.benjaminiHochberg(p);
            long named = Arrays.stream(q).filter(each -> each <= RATE).count();
            long right = Arrays.stream(q, 0, 200).filter(each -> each <= RATE).count();
            found += (int) right;
            falseShare += named == 0 ? 0 : (double) (named - right) / named / rounds;
        }
        assertThat(falseShare).isLessThan(0.06);
        assertThat(found).isGreaterThan(150 * rounds);
    }

    private static double[] p(DrawnDemand draws) {
        double[] common = latent(draws);
        return IntStream.range(0, 2_000)
                .mapToDouble(i -> {
                    double[] latent = latent(draws);
                    for (int month = 0; month < latent.length; month++)
                        latent[month] = Math.sqrt(0.5) * (latent[month] + common[month]);
                    var kind = new Kind(latent.length, 20, 10, 0.4, i < 200 ? 1.4 : 1, 1000);
                    return Trend.of(draws.series(kind, latent)) instanceof Trend.Measured measured ? measured.p() : 1;
                })
                .toArray();
    }

    private static double[] latent(DrawnDemand draws) {
        double[] latent = new double[96];
        for (int i = 0; i < latent.length; i++)
            latent[i] = i == 0 ? draws.normal() : 0.4 * latent[i - 1] + Math.sqrt(1 - 0.16) * draws.normal();
        return latent;
    }
}
