package org.workways.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.workways.concept.ConceptId;
import org.workways.demand.OddsRatioChange.Table;
import org.workways.demand.PairCounts.Pair;

/// FEATURE D06: pairs of skills that begin to be asked for together, more than each being asked for
/// more explains.
class D06PairsTest {
    private static final double RATE = 0.05;

    @Test
    void a_pair_that_begins_to_occur_together_is_found() {
        var early = counts(1000, 50, 60, 2);
        var late = counts(1000, 50, 60, 25);
        assertThat(Pairs.rising(early, late, 5, RATE)).singleElement().satisfies(rising -> {
            assertThat(rising.pair()).isEqualTo(new Pair(skill(0), skill(1)));
            assertThat(rising.early()).isEqualTo(2);
            assertThat(rising.late()).isEqualTo(25);
            assertThat(rising.interval().low()).isGreaterThan(1);
            assertThat(rising.interval().holds(rising.change())).isTrue();
        });
    }

    @Test
    void two_skills_that_are_each_asked_for_more_are_no_pair() {
        assertThat(Pairs.rising(counts(1000, 50, 60, 3), counts(1000, 200, 240, 48), 5, RATE))
                .isEmpty();
    }

    @Test
    void a_pair_that_was_never_seen_before_has_a_change_with_an_end() {
        var rising = Pairs.rising(counts(1000, 50, 60, 0), counts(1000, 50, 60, 25), 5, RATE)
                .getFirst();
        assertThat(rising.early()).isZero();
        assertThat(rising.interval().high()).isLessThan(20);
        assertThat(rising.interval().low()).isGreaterThan(2);
    }

    @Test
    void a_pair_of_skills_that_are_both_new_is_left_to_the_emergence_of_skills() {
        assertThat(Pairs.rising(counts(1000, 0, 0, 0), counts(1000, 50, 60, 25), 5, RATE))
                .isEmpty();
    }

    @Test
    void rare_pairs_are_not_tested() {
        assertThat(Pairs.rising(counts(1000, 50, 60, 0), counts(1000, 50, 60, 25), 26, RATE))
                .isEmpty();
    }

    @Test
    void adverts_are_counted_by_skill_and_by_pair() {
        var counts = PairCounts.of(List.of(skills(0, 1, 2), skills(0, 1), skills(2), skills()));
        assertThat(counts.of()).isEqualTo(4);
        assertThat(counts.skills()).containsEntry(skill(0), 2).containsEntry(skill(2), 2);
        assertThat(counts.pairs()).hasSize(3).containsEntry(new Pair(skill(1), skill(0)), 2);
    }

    @Test
    void counts_that_cannot_be_are_a_mistake() {
        assertThatThrownBy(() -> counts(10, 5, 6, 6)).hasMessageContaining("which cannot be");
        assertThatThrownBy(() -> counts(10, 8, 8, 5)).hasMessageContaining("which cannot be");
        assertThatThrownBy(() -> new Pair(skill(1), skill(1))).hasMessageContaining("A pair is of two skills");
    }

    @Test
    void the_test_is_that_of_all_ways_counted_seed_7() {
        var draws = new DrawnDemand(7);
        for (int run = 0; run < 300; run++) {
            var early = table(draws, 10 + draws.below(60), draws.share(), draws.share(), 0);
            var late = table(draws, 10 + draws.below(60), draws.share(), draws.share(), draws.share());
            assertThat(OddsRatioChange.of(early, late).p()).isCloseTo(byCounting(early, late), within(1e-9));
        }
    }

    private static double byCounting(Table early, Table late) {
        int all = early.both() + late.both();
        var sum = BigInteger.ZERO;
        var twiceBeyond = BigInteger.ZERO;
        for (int together = 0; together <= all; together++) {
            var ways = ways(late, together).multiply(ways(early, all - together));
            sum = sum.add(ways);
            if (together >= late.both()) twiceBeyond = twiceBeyond.add(ways);
            if (together > late.both()) twiceBeyond = twiceBeyond.add(ways);
        }
        return new BigDecimal(twiceBeyond)
                        .divide(new BigDecimal(sum), MathContext.DECIMAL64)
                        .doubleValue()
                / 2;
    }

    private static BigInteger ways(Table table, int together) {
        return choose(table.one(), together).multiply(choose(table.of() - table.one(), table.other() - together));
    }

    private static BigInteger choose(int of, int chosen) {
        if (chosen < 0 || chosen > of) return BigInteger.ZERO;
        var ways = BigInteger.ONE;
        for (int i = 0; i < chosen; i++)
            ways = ways.multiply(BigInteger.valueOf(of - i)).divide(BigInteger.valueOf(i + 1));
        return ways;
    }

    @Test
    void where_nothing_changes_about_5_percent_are_said_to_and_intervals_hold_in_93_to_97_seed_8() {
        var draws = new DrawnDemand(8);
        int runs = 4_000;
        int rejected = 0;
        int held = 0;
        for (int run = 0; run < runs; run++) {
            double one = 0.05 + 0.2 * draws.share();
            double other = 0.05 + 0.2 * draws.share();
            var change =
                    OddsRatioChange.of(table(draws, 400, one, other, 0.2), table(draws, 600, 1.5 * one, other, 0.2));
            if (change.p() < 0.05) rejected++;
            var same = OddsRatioChange.of(table(draws, 400, one, other, 0), table(draws, 600, 1.5 * one, other, 0));
            if (same.interval().holds(0)) held++;
        }
        assertThat((double) rejected / runs).isBetween(0.01, 0.08);
        assertThat((double) held / runs).isBetween(0.93, 0.97);
    }

    @Test
    void planted_pairs_are_found_and_few_others_seed_9() {
        var draws = new DrawnDemand(9);
        var rising = Pairs.rising(drawn(draws, false), drawn(draws, true), 5, RATE);
        long planted = rising.stream().filter(each -> isPlanted(each.pair())).count();
        assertThat(planted).isGreaterThanOrEqualTo(18);
        assertThat(rising.size() - planted).isLessThanOrEqualTo(2);
        assertThat(rising).isSorted();
    }

    /// 3,000 adverts, 40 skills; where planted, skills 2 n and 2 n + 1 are asked for together in
    /// one advert of 60 more.
    private static PairCounts drawn(DrawnDemand draws, boolean planted) {
        var adverts = new ArrayList<SortedSet<ConceptId>>();
        for (int advert = 0; advert < 3_000; advert++) {
            var skills = new TreeSet<ConceptId>();
            for (int i = 0; i < 40; i++) if (draws.share() < 0.02 + 0.001 * i) skills.add(skill(i));
            for (int i = 0; i < 20; i++) if (planted && draws.below(60) == 0) skills.addAll(skills(2 * i, 2 * i + 1));
            adverts.add(skills);
        }
        return PairCounts.of(adverts);
    }

    private static boolean isPlanted(Pair pair) {
        int first = Integer.parseInt(pair.first().code());
        return first % 2 == 0 && Integer.parseInt(pair.second().code()) == first + 1;
    }

    /// @param alike how likely an advert asks for both or for neither, as for the first
    private static Table table(DrawnDemand draws, int of, double one, double other, double alike) {
        int ones = 0;
        int others = 0;
        int both = 0;
        for (int i = 0; i < of; i++) {
            boolean isOne = draws.share() < one;
            boolean isOther = draws.share() < alike ? isOne : draws.share() < other;
            if (isOne) ones++;
            if (isOther) others++;
            if (isOne && isOther) both++;
        }
        return new Table(both, ones, others, of);
    }

    private static PairCounts counts(int of, int first, int second, int together) {
        SortedMap<ConceptId, Integer> skills = new TreeMap<>();
        skills.put(skill(0), first);
        skills.put(skill(1), second);
        return new PairCounts(of, skills, new TreeMap<>(Map.of(new Pair(skill(0), skill(1)), together)));
    }

    private static SortedSet<ConceptId> skills(int... numbers) {
        var skills = new TreeSet<ConceptId>();
        for (int number : numbers) skills.add(skill(number));
        return skills;
    }

    private static ConceptId skill(int number) {
        return ConceptId.atlas("%02d".formatted(number));
    }
}
