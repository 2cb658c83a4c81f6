package org.workways.benchmark.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workways.benchmark.demand.MadeDemand.Kind;
import org.workways.demand.DemandPoint;
import org.workways.demand.EmployerCount;

class MadeDemandTest {
    private final MadeDemand made = new MadeDemand(1);

    @Test
    void counts_have_the_mean_and_the_variance_that_were_asked_for() {
        double[] counts = IntStream.range(0, 100_000)
                .mapToDouble(i -> MadeDemand.quantile(made.share(), 10, 5))
                .toArray();
        double mean = Arrays.stream(counts).average().orElseThrow();
        assertThat(mean).isCloseTo(10, within(0.1));
        assertThat(Arrays.stream(counts)
                        .map(count -> (count - mean) * (count - mean))
                        .average()
                        .orElseThrow())
                .isCloseTo(10 + 100 / 5.0, within(1.0));
    }

    @Test
    void the_normal_distribution_is_that_of_the_table() {
        assertThat(MadeDemand.below(0)).isCloseTo(0.5, within(1e-6));
        assertThat(MadeDemand.below(1.96)).isCloseTo(0.975, within(1e-5));
        assertThat(MadeDemand.below(-1.96)).isCloseTo(0.025, within(1e-5));
    }

    @Test
    void months_are_as_alike_as_was_asked_for() {
        double[] latent = made.latent(100_000, 0.4);
        double product = 0;
        for (int i = 1; i < latent.length; i++) product += latent[i] * latent[i - 1] / latent.length;
        assertThat(product).isCloseTo(0.4, within(0.02));
    }

    @Test
    void a_share_that_grows_ends_higher() {
        var points = made.series(new Kind(96, 60, 10, 0.4, 1.4)).points();
        assertThat(adverts(points.subList(84, 96).stream().mapToInt(DemandPoint::adverts)))
                .isGreaterThan(3 * adverts(points.subList(0, 12).stream().mapToInt(DemandPoint::adverts)));
    }

    @Test
    void employers_share_all_adverts_and_one_has_its_part() {
        var counts = made.employers(500, 0.2, 1.5, 0.3, 0.3);
        assertThat(adverts(counts.stream().mapToInt(EmployerCount::of))).isEqualTo(500);
        assertThat(counts.getFirst().of()).isEqualTo(100);
        assertThat(counts).extracting(EmployerCount::employer).doesNotHaveDuplicates();
    }

    private static int adverts(IntStream counts) {
        return counts.sum();
    }
}
