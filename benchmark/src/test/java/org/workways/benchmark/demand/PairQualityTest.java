package org.workways.benchmark.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workways.benchmark.demand.LabelledPair.Label;
import org.workways.benchmark.demand.PairQuality.Judged;

class PairQualityTest {
    private static final Path FOLDER = Path.of(System.getProperty("workways.root", ".."), "benchmark", "demand");

    @Test
    void a_pair_counts_as_many_times_as_pairs_it_stands_for() {
        var quality = new PairQuality(List.of(
                new Judged("alike", 90, true, true),
                new Judged("unlike", 10, true, false),
                new Judged("unlike", 30, false, true)));
        assertThat(quality.recall().value()).isEqualTo(0.9, within(1e-9));
        assertThat(quality.precision().value()).isEqualTo(0.75, within(1e-9));
    }

    @Test
    void each_stratum_is_resampled_by_itself() {
        var judged = new ArrayList<>(Collections.nCopies(50, new Judged("alike", 1, true, true)));
        judged.addAll(Collections.nCopies(50, new Judged("unlike", 1, true, false)));
        assertThat(new PairQuality(judged).recall()).hasToString("0.500 (0.500 to 0.500)");
    }

    @Test
    void half_of_100_is_between_40_and_60_percent() {
        var judged = new ArrayList<>(Collections.nCopies(50, new Judged("one", 1, true, true)));
        judged.addAll(Collections.nCopies(50, new Judged("one", 1, true, false)));
        assertThat(new PairQuality(judged).recall().low()).isBetween(0.38, 0.42);
        assertThat(new PairQuality(judged).recall().high()).isBetween(0.58, 0.62);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "test"})
    void each_pair_is_labelled_once_and_stands_for_its_share(String half) {
        var pairs = read(half);
        assertThat(pairs).hasSize(half.equals("dev") ? 621 : 255);
        assertThat(pairs.stream().map(pair -> pair.earlier() + " " + pair.later()))
                .doesNotHaveDuplicates();
        assertThat(pairs.stream().map(LabelledPair::label).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Label.values());
        assertThat(pairs.stream().mapToDouble(LabelledPair::weight).sum())
                .isCloseTo(half.equals("dev") ? 41_534 : 38_811, within(0.01));
    }

    @Test
    void no_advert_is_in_both_halves() {
        var both = new HashSet<>(adverts("dev"));
        both.retainAll(adverts("test"));
        assertThat(both).isEmpty();
    }

    private static List<LabelledPair> read(String half) {
        return LabelledPair.read(FOLDER.resolve("duplicates-" + half + ".csv"));
    }

    private static List<String> adverts(String half) {
        return read(half).stream()
                .flatMap(pair -> List.of(pair.earlier(), pair.later()).stream())
                .toList();
    }
}
