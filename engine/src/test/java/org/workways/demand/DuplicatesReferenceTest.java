package org.workways.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workways.concept.Chance;

/// FEATURE D03: what the bands of hashes find is what comparing all with all finds.
class DuplicatesReferenceTest {
    private static final LocalDate START = LocalDate.of(2018, 1, 1);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void all_pairs_compared_give_the_same_duplicates(long seed) {
        var adverts = adverts(new Chance(seed), 1_000);
        var fast = Duplicates.among(adverts, seed);
        var slow = amongAllPairs(adverts);
        assertThat(slow.size()).isBetween(200, 800);
        // One in a thousand may be missed, which may then count and have duplicates of its own.
        var missed = new HashSet<>(slow);
        fast.forEach(missed::remove);
        assertThat(missed).hasSizeLessThanOrEqualTo(slow.size() / 100);
        assertThat(fast.size()).isCloseTo(slow.size(), within(slow.size() / 100));
    }

    @Test
    void least_hashes_are_the_same_as_often_as_the_sets_are_alike_seed_5() {
        var hashes = new MinHash(4_000, 5);
        int[] one = IntStream.range(0, 150).map(Mixed::of).sorted().toArray();
        int[] other = IntStream.range(75, 225).map(Mixed::of).sorted().toArray();
        int[] least = hashes.least(one);
        int[] leastOther = hashes.least(other);
        long same = IntStream.range(0, least.length)
                .filter(i -> least[i] == leastOther[i])
                .count();
        assertThat(Likeness.jaccard(one, other)).isEqualTo(1 / 3.0, within(1e-9));
        assertThat(same / 4_000.0).isEqualTo(1 / 3.0, within(0.03));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {6, 7})
    void shared_shingles_are_those_of_sets_of_strings(long seed) {
        var chance = new Chance(seed);
        for (int round = 0; round < 200; round++) {
            var one = text(chance, 12 + chance.below(60));
            var other = edited(one, chance, chance.share());
            var triples = triples(one);
            var both = new HashSet<>(triples);
            both.retainAll(triples(other));
            triples.addAll(triples(other));
            assertThat(Likeness.jaccard(print(one).shingles(), print(other).shingles()))
                    .isEqualTo((double) both.size() / triples.size(), within(1e-9));
        }
    }

    private static AdvertPrint print(List<String> words) {
        return new AdvertPrint(advert("1", START, words));
    }

    private static Set<String> triples(List<String> words) {
        return IntStream.range(0, words.size() - 2)
                .mapToObj(i -> String.join(" ", words.subList(i, i + 3)))
                .collect(Collectors.toSet());
    }

    /// The rule as it is written: every counted advert of the last 60 days is compared.
    private static List<Duplicate> amongAllPairs(List<JobAdvert> adverts) {
        var counted = new ArrayList<AdvertPrint>();
        var duplicates = new ArrayList<Duplicate>();
        for (var advert : adverts) {
            var print = new AdvertPrint(advert);
            Duplicate found = null;
            for (var earlier : counted) {
                if (earlier.day() < print.day() - Duplicates.DAYS) continue;
                boolean exact = earlier.exact() == print.exact();
                double similarity = exact ? 2 : Likeness.of(earlier, print);
                if (similarity < 0 || (found != null && found.similarity() >= Math.min(1, similarity))) continue;
                found = new Duplicate(
                        print.id(),
                        earlier.id(),
                        exact ? Duplicate.Kind.EXACT : Duplicate.Kind.NEAR,
                        Math.min(1, similarity));
            }
            if (found == null) counted.add(print);
            else duplicates.add(found);
        }
        return duplicates;
    }

    /// Half of them an edit of one before.
    private static List<JobAdvert> adverts(Chance chance, int number) {
        var texts = new ArrayList<List<String>>();
        var adverts = new ArrayList<JobAdvert>();
        for (int i = 0; i < number; i++) {
            boolean again = i > 0 && chance.below(2) == 0;
            var text = again
                    ? edited(texts.get(Math.max(0, i - 1 - chance.below(200))), chance, chance.share() / 4)
                    : text(chance, 5 + chance.below(80));
            texts.add(text);
            adverts.add(advert("" + i, START.plusDays(i / 4), text));
        }
        return adverts;
    }

    private static JobAdvert advert(String id, LocalDate day, List<String> words) {
        return new JobAdvert("drawn", id, day, "", "", "", "", String.join(" ", words));
    }

    private static List<String> text(Chance chance, int length) {
        return IntStream.range(0, length).mapToObj(i -> word(chance)).toList();
    }

    private static List<String> edited(List<String> text, Chance chance, double share) {
        return text.stream()
                .map(word -> chance.share() < share ? word(chance) : word)
                .toList();
    }

    private static String word(Chance chance) {
        return Integer.toString(chance.below(500), 26)
                .chars()
                .mapToObj(digit -> String.valueOf((char) (digit < 'a' ? digit - '0' + 'q' : digit)))
                .collect(Collectors.joining());
    }
}
