package org.workways.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private final Timings hundred = Timings.of(java.util.stream.IntStream.rangeClosed(1, 100)
            .mapToObj(i -> 101.0 - i)
            .toList());

    @Test
    void a_quantile_is_the_smallest_value_that_covers_its_share() {
        assertThat(hundred.median()).isEqualTo(50);
        assertThat(hundred.quantile(0.9)).isEqualTo(90);
        assertThat(hundred.quantile(0.99)).isEqualTo(99);
        assertThat(hundred.max()).isEqualTo(100);
    }

    @Test
    void one_value_is_its_own_median_and_maximum() {
        var one = Timings.of(List.of(7.0));
        assertThat(one.median()).isEqualTo(7);
        assertThat(one.quantile(0.99)).isEqualTo(7);
    }

    @Test
    void nothing_measured_is_no_figure() {
        assertThatThrownBy(() -> Timings.of(List.of())).hasMessageContaining("Nothing was measured");
    }

    @Test
    void a_table_is_markdown_in_straight_columns() {
        var table = new TextTable("command", "ms").row("java -version", 41.25).row("route", 1_234.5);
        assertThat(table.toString()).isEqualTo("""
            | command       |    ms |
            |---------------|------:|
            | java -version |  41.3 |
            | route         | 1,235 |\
            """);
    }
}
