package org.workways.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// FEATURE: what titles with known occupations make of a new one, fast as slow.
class C05KnownTitlesTest {
    private static final int TITLES = 40;
    private static final int OCCUPATIONS = 6;
    private static final double GIVEN = 10;

    private final Random random = new Random(7);
    private final int[] owner = IntStream.generate(() -> random.nextInt(OCCUPATIONS - 1))
            .limit(TITLES)
            .toArray();
    private final List<List<String>> titles = Stream.generate(() -> Stream.generate(() -> "" + random.nextInt(12))
                    .limit(1 + random.nextInt(5))
                    .toList())
            .limit(TITLES)
            .toList();
    private final List<float[]> vectors = Stream.generate(() -> new float[] {gauss(), gauss(), gauss(), gauss()})
            .limit(TITLES)
            .toList();

    private float gauss() {
        return (float) random.nextGaussian();
    }

    @Test
    void a_title_is_cut_into_words_with_neighbours_and_into_runs_of_letters() {
        assertThat(TitleTerms.words("Head nurse")).containsExactly("head", "nurs", "head nurs", "^head", "nurs$");
        assertThat(TitleTerms.letters("IT ")).containsExactly(" it", "it ", " it ");
    }

    @Test
    void terms_count_as_naive_bayes_written_out_does_seed_7() {
        var scores = new TitleTerms(titles, owner, OCCUPATIONS, GIVEN).scores(List.of("3", "5", "3", "nowhere"));
        for (int occupation = 0; occupation < OCCUPATIONS; occupation++) {
            double sum = 0;
            for (var term : List.of("3", "5")) {
                double ofAll = count(term, -1) / terms(-1);
                double ofOwn = (count(term, occupation) + GIVEN * ofAll) / (terms(occupation) + GIVEN);
                sum += Math.log(ofOwn / ofAll);
            }
            assertThat(scores[occupation]).isCloseTo(sum, within(1e-9));
        }
    }

    @Test
    void terms_of_a_title_that_is_left_out_count_as_if_it_had_never_been_there_seed_7() {
        var all = new TitleTerms(titles, owner, OCCUPATIONS, GIVEN);
        for (int i = 0; i < TITLES; i++)
            assertThat(all.scores(titles.get(i), owner[i]))
                    .containsExactly(
                            new TitleTerms(without(titles, i), ownerWithout(i), OCCUPATIONS, GIVEN)
                                    .scores(titles.get(i)),
                            within(1e-9));
    }

    @Test
    void the_vector_of_a_title_that_is_left_out_counts_as_if_it_had_never_been_there_seed_7() {
        var all = new TitleRidge(vectors, owner, OCCUPATIONS);
        for (int i = 0; i < TITLES; i++)
            assertThat(all.scoresWithout(i))
                    .containsExactly(
                            new TitleRidge(without(vectors, i), ownerWithout(i), OCCUPATIONS).scores(vectors.get(i)),
                            within(1e-4));
        assertThat(new TitleRidge(vectors.subList(0, 1), new int[1], 2).scoresWithout(0))
                .containsExactly(0, 0);
    }

    @Test
    void a_matrix_times_its_inverse_is_one() {
        var inverse = TitleRidge.inverse(new double[][] {{2, 1, 0}, {1, 3, 1}, {0, 1, 4}});
        double[][] matrix = {{2, 1, 0}, {1, 3, 1}, {0, 1, 4}};
        for (int i = 0; i < 3; i++)
            for (int j = 0; j < 3; j++) {
                int row = i;
                int column = j;
                assertThat(IntStream.range(0, 3)
                                .mapToDouble(k -> matrix[row][k] * inverse[k][column])
                                .sum())
                        .isCloseTo(i == j ? 1 : 0, within(1e-12));
            }
    }

    /// @param occupation or -1 for all
    private double count(String term, int occupation) {
        return IntStream.range(0, TITLES)
                .filter(i -> occupation < 0 || owner[i] == occupation)
                .filter(i -> titles.get(i).contains(term))
                .count();
    }

    private double terms(int occupation) {
        return IntStream.range(0, TITLES)
                .filter(i -> occupation < 0 || owner[i] == occupation)
                .map(i -> new LinkedHashSet<>(titles.get(i)).size())
                .sum();
    }

    private int[] ownerWithout(int left) {
        return IntStream.range(0, TITLES)
                .filter(i -> i != left)
                .map(i -> owner[i])
                .toArray();
    }

    private static <T> List<T> without(List<T> all, int left) {
        var others = new ArrayList<>(all);
        others.remove(left);
        return others;
    }
}
