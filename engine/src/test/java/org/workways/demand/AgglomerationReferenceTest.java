package org.workways.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workways.concept.Chance;

/// REFERENCE: clusters are those of average linkage with every average reckoned anew.
class AgglomerationReferenceTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void clusters_of_seed(long seed) {
        var chance = new Chance(seed);
        int many = 2 + chance.below(12);
        var likeness = new double[many][many];
        for (int one = 0; one < many; one++)
            for (int other = 0; other < one; other++) likeness[one][other] = likeness[other][one] = chance.share();
        var items = IntStream.range(0, many).boxed().toList();
        assertThat(Agglomeration.of(items, (one, other) -> likeness[one][other], 0.55))
                .isEqualTo(slowly(items, likeness, 0.55));
    }

    private static List<SortedSet<Integer>> slowly(List<Integer> items, double[][] likeness, double least) {
        List<SortedSet<Integer>> clusters = new ArrayList<>();
        for (var item : items) clusters.add(new TreeSet<>(List.of(item)));
        while (true) {
            SortedSet<Integer> first = new TreeSet<>();
            SortedSet<Integer> second = new TreeSet<>();
            double best = least;
            for (var one : clusters)
                for (var other : clusters)
                    if (!one.equals(other) && average(one, other, likeness) > best) {
                        best = average(one, other, likeness);
                        first = one;
                        second = other;
                    }
            if (first.isEmpty()) break;
            clusters.removeAll(List.of(second));
            first.addAll(second);
        }
        clusters.sort(Comparator.comparing(SortedSet::getFirst));
        return clusters;
    }

    private static double average(SortedSet<Integer> one, SortedSet<Integer> other, double[][] likeness) {
        return one.stream()
                .flatMapToDouble(a -> other.stream().mapToDouble(b -> likeness[a][b]))
                .average()
                .orElseThrow();
    }
}
