package org.workways.files.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.workways.concept.ConceptId;
import org.workways.concept.Provenance;
import org.workways.concept.UserException;
import org.workways.demand.AskedKind;
import org.workways.demand.CountedFrom;
import org.workways.demand.DemandSnapshot;
import org.workways.demand.MonthlyCount;
import org.workways.demand.PairCounts;
import org.workways.demand.PairPeriods;

/// FEATURE: counts of adverts are one table, and come back as they were.
class DemandTableTest {
    private static final ConceptId MQTT = ConceptId.atlas("mqtt");
    private static final ConceptId SQL = ConceptId.atlas("sql");
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Test
    void counts_come_back_as_they_were() throws IOException {
        var counts = counts();
        assertThat(read(DemandTable.write(counts))).isEqualTo(counts);
    }

    @Test
    void a_row_holds_the_months_from_the_first_to_the_last_that_has_any() {
        assertThat(DemandTable.write(counts()))
                .contains("\nskill,atlas:mqtt,2026-06,3 0 1\n", "\nadverts,,2026-05,20 30 0 40\n");
    }

    @Test
    void a_month_in_which_nobody_asks_is_a_zero_and_one_without_adverts_is_not_there() {
        assertThat(counts().counts(MQTT))
                .containsExactly(
                        new MonthlyCount(MAY, 0, 20),
                        new MonthlyCount(MAY.plusMonths(1), 3, 30),
                        new MonthlyCount(MAY.plusMonths(3), 1, 40));
    }

    @Test
    void pairs_are_told_apart_by_a_month() throws IOException {
        var together = read(DemandTable.write(counts())).together().orElseThrow();
        var pair = new PairCounts.Pair(MQTT, SQL);
        assertThat(together.before().pairs()).containsExactly(Map.entry(pair, 2));
        assertThat(together.now().pairs()).containsExactly(Map.entry(pair, 1));
        assertThat(together.before().skills()).containsEntry(MQTT, 3).containsEntry(SQL, 9);
        assertThat(together.now().of()).isEqualTo(40);
    }

    @Test
    void half_a_table_is_refused() {
        assertThatThrownBy(() -> read("kind,id,from,counts\nadverts,,2026-05,1\n"))
                .isInstanceOfSatisfying(UserException.class, e -> assertThat(e.problem())
                        .contains("counts.csv", "no row about 'first'"));
        assertThatThrownBy(() -> read(DemandTable.write(counts()).replace("3 0 1", "3 0 41")))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.problem()).contains("41 adverts in 2026-08, of 40"));
        assertThatThrownBy(() -> read(DemandTable.write(counts()).replace("skill,", "skil,")))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.problem()).contains("'skil'"));
    }

    private static DemandSnapshot counts() {
        var about = new CountedFrom(
                List.of(new Provenance("A board, \"the best\"", "2026", "LicenseRef-none", LocalDate.of(2026, 9, 1))),
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 8, 31),
                100,
                10,
                "shingles, version 1",
                "atlas names, version 1",
                12,
                300,
                30,
                40);
        return new DemandSnapshot(
                about,
                new TreeMap<>(Map.of(MAY, 20, MAY.plusMonths(1), 30, MAY.plusMonths(3), 40)),
                Map.of(
                        AskedKind.SKILL,
                        new TreeMap<>(Map.of(
                                MQTT,
                                months(MAY.plusMonths(1), 3, MAY.plusMonths(3), 1),
                                SQL,
                                months(MAY, 9, MAY.plusMonths(3), 2))),
                        AskedKind.ROLE,
                        new TreeMap<>(
                                Map.of(new ConceptId("role", "iot-developer"), months(MAY, 20, MAY.plusMonths(3), 2)))),
                Optional.of(MAY.plusMonths(2)),
                new TreeMap<>(Map.of(new PairCounts.Pair(MQTT, SQL), new PairPeriods.Both(2, 1))));
    }

    private static SortedMap<YearMonth, Integer> months(YearMonth one, int count, YearMonth other, int second) {
        return new TreeMap<>(Map.of(one, count, other, second));
    }

    private static DemandSnapshot read(String table) throws IOException {
        return DemandTable.read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), "counts.csv");
    }
}
