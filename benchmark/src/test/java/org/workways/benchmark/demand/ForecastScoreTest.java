package org.workways.benchmark.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.workways.benchmark.Checkout;
import org.workways.concept.Interval;
import org.workways.demand.LastValue;

class ForecastScoreTest {
    @Test
    void nothing_forecast_and_nothing_come_is_no_error_and_one_of_the_two_a_whole_one() {
        var score = new ForecastScore();
        score.add(0, 0, new Interval(0, 0));
        score.add(4, 0, new Interval(0, 3));
        assertThat(score.mae()).isEqualTo(2);
        assertThat(score.smape()).isEqualTo(50);
        assertThat(score.rmse()).isEqualTo(Math.sqrt(8));
        assertThat(score.rrmse()).isEqualTo(1);
        assertThat(score.coverage()).isEqualTo(50);
    }

    @Test
    void the_last_value_has_the_known_errors_in_the_last_four_windows() {
        var checkout = Checkout.here();
        assumeTrue(
                Files.isDirectory(checkout.data().resolve("bench/job-sdf")),
                "no Job-SDF in " + checkout.data() + ": set WORKWAYS_DATA to measure it");
        var panel = JobSdf.read(checkout).national();
        var method = PanelMethod.each(panel, new LastValue());
        var score = new ForecastScore();
        for (int origin = 30; origin < 34; origin++) {
            var ahead = method.forecast(origin);
            for (int i = 0; i < panel.series(); i++)
                for (int h = 0; h < 3; h++) score.add(panel.counts()[i][origin + h], ahead[i][h], new Interval(0, 0));
        }
        assertThat(score.mae()).isEqualTo(189.9, within(0.05));
        assertThat(score.smape()).isEqualTo(21.1, within(0.05));
    }
}
