package org.workways.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workways.concept.ConceptId;
import org.workways.concept.Labels;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.SkillFamily;
import org.workways.taxonomy.Taxonomy;

/// FEATURE: the skills of a taxonomy are ranked by how likely a sentence speaks of them.
class C04LinkingTest {
    static final ConceptId PLC = ConceptId.parse("esco:plc");
    static final ConceptId BREAD = ConceptId.parse("esco:bread");
    static final ConceptId WELD = ConceptId.parse("esco:weld");

    static final Taxonomy TAXONOMY = new Taxonomy(
            List.of(
                    skill(PLC, "program PLC controllers", "SPS programmieren"),
                    skill(BREAD, "bake bread", "make dough"),
                    skill(WELD, "weld pipes", "join metal pipes")),
            List.of());

    private static Skill skill(ConceptId id, String label, String other) {
        return new Skill(
                id,
                new Labels(label, List.of(other), List.of()),
                SkillFamily.OTHER,
                "",
                "",
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>());
    }

    private final Letters letters = new Letters();
    private final Linker plain = Linker.of(TAXONOMY, letters.of(Linker.texts(TAXONOMY)), letters);

    @Test
    void fitted_to_examples_the_right_skill_comes_first_with_the_words_that_say_so() {
        var examples = List.of(
                labelled("You program PLC controllers at night.", PLC),
                labelled("We bake bread for the town.", BREAD),
                labelled("You weld pipes on ships.", WELD));
        var linker = plain.with(plain.fit(examples, 0.01, LinkWeights.none(), Set.of()));
        var sentence = "Our bakers make dough by hand.";
        var first = linker.ranked(sentence, 3).getFirst();
        assertThat(first.skill()).isEqualTo(BREAD);
        assertThat(sentence.substring(first.from(), first.to())).contains("dough");
    }

    @Test
    void the_same_examples_give_the_same_weights() {
        var examples = List.of(labelled("You weld pipes.", WELD), labelled("You bake bread.", BREAD));
        assertThat(plain.fit(examples, 0.01, LinkWeights.none(), Set.of()).byName())
                .isEqualTo(
                        plain.fit(examples, 0.01, LinkWeights.none(), Set.of()).byName())
                .containsKeys("window-centroid", "exact-label");
    }

    @Test
    void a_feature_that_is_left_out_has_no_weight() {
        var examples = List.of(labelled("You weld pipes.", WELD), labelled("You bake bread.", BREAD));
        assertThat(plain.fit(examples, 0.01, LinkWeights.none(), Set.of("exact-label"))
                        .byName())
                .containsEntry("exact-label", 0.0);
    }

    @Test
    void the_decision_is_surer_of_what_the_sentence_names_than_of_what_it_does_not() {
        var examples = List.of(
                labelled("You program PLC controllers.", PLC),
                labelled("You bake bread.", BREAD),
                labelled("You weld pipes.", WELD),
                new Linker.Labelled(plain.see("The office has a garden."), Set.of()));
        var ranker = plain.with(plain.fit(examples, 0.01, LinkWeights.none(), Set.of()));
        var linker = ranker.with(ranker.training().with(ranker.decide(examples, 0.001, LinkDecision.never())));
        assertThat(linker.ranked("You bake bread.", 1).getFirst().probability())
                .isGreaterThan(
                        linker.ranked("The garden has a pond.", 1).getFirst().probability())
                .isBetween(0.0, 1.0);
    }

    @Test
    void nothing_is_said_about_an_empty_sentence_that_crashes() {
        assertThat(plain.ranked("", 3))
                .allSatisfy(linked -> assertThat(linked.to()).isZero());
    }

    @Test
    void bm25_scores_equal_the_formula_for_seeds_0_to_49() {
        for (int seed = 0; seed < 50; seed++) {
            var random = new Random(seed);
            var texts = IntStream.range(0, 1 + random.nextInt(8))
                    .mapToObj(i -> terms(random, 1 + random.nextInt(6)))
                    .toList();
            var query = terms(random, 3);
            var scores = new Bm25(texts).scores(query);
            var names = new NameTerms(texts, new int[] {0, texts.size()}).query(query);
            for (int text = 0; text < texts.size(); text++) {
                assertThat((double) scores[text])
                        .as("seed " + seed)
                        .isCloseTo(formula(texts, text, query), within(1e-4));
                assertThat((double) names.score(text)).as("seed " + seed).isCloseTo(scores[text], within(1e-4));
                assertThat(new Bm25(texts).score(query, text))
                        .as("seed " + seed)
                        .isEqualTo(scores[text]);
            }
        }
    }

    @Test
    void the_groups_with_the_best_names_are_found_without_looking_at_all_names_for_seeds_0_to_199() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var texts = IntStream.range(0, 200)
                    .mapToObj(i -> terms(random, random.nextInt(5), 30))
                    .toList();
            var groups = IntStream.rangeClosed(0, 50).map(i -> 4 * i).toArray();
            var query = new NameTerms(texts, groups).query(terms(random, 8, 30));
            var some = IntStream.range(0, 50).filter(i -> random.nextInt(4) > 0).toArray();
            int most = 1 + random.nextInt(12);
            var all = new float[some.length];
            for (int i = 0; i < some.length; i++)
                for (int text = 4 * some[i]; text < 4 * some[i] + 4; text++)
                    all[i] = Math.max(all[i], query.score(text));
            var best = query.best(some, most);
            assertThat(Arrays.stream(Top.of(best, most)).sorted())
                    .as("seed " + seed)
                    .containsExactlyElementsOf(
                            Arrays.stream(Top.of(all, most)).sorted().boxed().toList());
            for (int i : Top.of(best, most)) assertThat(best[i]).isEqualTo(all[i]);
        }
    }

    @Test
    void the_scan_comes_near_to_the_inner_products_it_stands_for() {
        var texts = Linker.texts(TAXONOMY);
        var scan = new Scan(letters.of(texts), letters.dimensions(), letters.dimensions());
        var sentence = letters.embed(List.of("You weld pipes on ships.")).getFirst();
        var near = scan.near(sentence);
        for (int row = 0; row < texts.size(); row++)
            assertThat(near[row]).isCloseTo(letters.of(texts).dot(row, sentence), within(0.05f));
    }

    @Test
    void sentences_like_those_with_a_skill_are_told_from_the_others() {
        var vectors = new ArrayList<float[]>();
        var has = new ArrayList<Boolean>();
        for (var text : List.of("you weld pipes", "you weld steel", "you weld rails")) {
            vectors.add(letters.embed(List.of(text)).getFirst());
            has.add(true);
        }
        for (var text : List.of("office in a garden", "office in the town", "office by the sea")) {
            vectors.add(letters.embed(List.of(text)).getFirst());
            has.add(false);
        }
        var gate = SkillSentences.fit(vectors, has);
        assertThat(gate.probability(letters.embed(List.of("you weld tanks")).getFirst()))
                .isGreaterThan(0.5);
        assertThat(gate.probability(letters.embed(List.of("office at the port")).getFirst()))
                .isLessThan(0.5);
    }

    private Linker.Labelled labelled(String sentence, ConceptId skill) {
        return new Linker.Labelled(plain.see(sentence), Set.of(skill));
    }

    private static List<String> terms(Random random, int count) {
        return terms(random, count, 5);
    }

    private static List<String> terms(Random random, int count, int distinct) {
        return random.ints(count, 0, distinct).mapToObj(i -> "t" + i).toList();
    }

    /// Robertson and Zaragoza, with k1 = 1.2 and b = 0.75.
    private static double formula(List<List<String>> texts, int at, Collection<String> query) {
        double average = texts.stream().mapToInt(List::size).average().orElseThrow();
        double sum = 0;
        for (var term : new LinkedHashSet<>(query)) {
            double holders = texts.stream().filter(text -> text.contains(term)).count();
            double count = texts.get(at).stream().filter(term::equals).count();
            double idf = Math.log(1 + (texts.size() - holders + 0.5) / (holders + 0.5));
            sum += idf
                    * count
                    * 2.2
                    / (count + 1.2 * (0.25 + 0.75 * texts.get(at).size() / average));
        }
        return sum;
    }

    /// A text as the counts of its trigrams: enough to see that like texts are near.
    static final class Letters implements Embedder, WordEncoder {
        private static final int DIMENSIONS = 256;

        @Override
        public String name() {
            return "trigrams";
        }

        @Override
        public int dimensions() {
            return DIMENSIONS;
        }

        @Override
        public List<float[]> embed(List<String> texts) {
            return texts.stream().map(text -> LinkIndex.unit(counts(text))).toList();
        }

        @Override
        public Encoded encode(List<String> parts) {
            var sums = parts.stream().map(Letters::counts).toList();
            return new Encoded(sums, LinkIndex.unit(counts(String.join("", parts))));
        }

        Vectors of(List<String> texts) {
            return vectors(embed(texts));
        }

        private static Vectors vectors(List<float[]> rows) {
            return new Vectors() {
                @Override
                public int size() {
                    return rows.size();
                }

                @Override
                public float dot(int row, float[] vector) {
                    return LinkFeatures.dot(rows.get(row), vector);
                }

                @Override
                public Vectors means(int[] from) {
                    var means = new ArrayList<float[]>();
                    for (int run = 0; run < from.length - 1; run++) {
                        var sum = new float[DIMENSIONS];
                        for (int row = from[run]; row < from[run + 1]; row++) addTo(row, sum);
                        means.add(LinkIndex.unit(sum));
                    }
                    return Letters.vectors(means);
                }

                @Override
                public void addTo(int row, float[] sum) {
                    for (int d = 0; d < DIMENSIONS; d++) sum[d] += rows.get(row)[d];
                }
            };
        }

        private static float[] counts(String text) {
            var plain = " " + Words.plain(text) + " ";
            var counts = new float[DIMENSIONS];
            counts[0] = 1e-3f; // so that no text is nothing
            for (int i = 0; i + 3 <= plain.length(); i++)
                counts[Math.floorMod(plain.substring(i, i + 3).hashCode(), DIMENSIONS)]++;
            return counts;
        }
    }
}
