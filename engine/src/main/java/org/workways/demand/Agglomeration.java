package org.workways.demand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;

/// Puts together what is alike: again and again the two clusters whose members are most alike on
/// average, as long as that is enough.
/// Source: Sokal and Michener, *A statistical method for evaluating systematic relationships*, 1958
/// (average linkage).
final class Agglomeration {
    private Agglomeration() {}

    /// @param items    each once
    /// @param likeness symmetric
    /// @param least    average likeness of members of two clusters that become one
    /// @return clusters by their first member; of pairs that are equally alike the first by
    ///     order; time O(n³)
    static <T extends Comparable<T>> List<SortedSet<T>> of(
            Collection<T> items, ToDoubleBiFunction<T, T> likeness, double least) {
        var sorted = List.copyOf(new TreeSet<>(items));
        var sums = new double[sorted.size()][sorted.size()];
        for (int one = 0; one < sums.length; one++)
            for (int other = 0; other < sums.length; other++)
                if (one != other) sums[one][other] = likeness.applyAsDouble(sorted.get(one), sorted.get(other));
        var clusters = new ArrayList<SortedSet<T>>();
        for (var item : sorted) clusters.add(new TreeSet<>(List.of(item)));
        while (joinMostAlike(clusters, sums, least)) {
            // each time there is one cluster fewer
        }
        return clusters.stream().filter(cluster -> !cluster.isEmpty()).toList();
    }

    private static <T> boolean joinMostAlike(List<SortedSet<T>> clusters, double[][] sums, double least) {
        int first = -1;
        int second = -1;
        double most = least;
        for (int one = 0; one < sums.length; one++)
            for (int other = one + 1; other < sums.length; other++) {
                if (clusters.get(one).isEmpty() || clusters.get(other).isEmpty()) continue;
                double average = sums[one][other]
                        / ((double) clusters.get(one).size()
                                * clusters.get(other).size());
                if (average > most || (average == most && first < 0)) {
                    most = average;
                    first = one;
                    second = other;
                }
            }
        if (first < 0) return false;
        clusters.get(first).addAll(clusters.get(second));
        clusters.get(second).clear();
        for (int other = 0; other < sums.length; other++) {
            sums[first][other] += sums[second][other];
            sums[other][first] = sums[first][other];
        }
        return true;
    }
}
