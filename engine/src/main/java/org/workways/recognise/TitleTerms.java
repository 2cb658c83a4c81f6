package org.workways.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// How much likelier the known titles of an occupation have the terms of a title than known titles at large have them:
/// a multinomial naive Bayes without its prior, as a logarithm. A term that a title repeats counts once, one that no
/// known title has counts nothing.
///
/// Source: McCallum and Nigam, *A Comparison of Event Models for Naive Bayes Text Classification*, AAAI workshop, 1998.
/// Differs: an occupation is thought to have `given` terms before any title, drawn from all titles.
final class TitleTerms {
    private static final int LONGEST_RUN = 5;
    private static final int SHORTEST_RUN = 3;

    /// @param occupations rising
    /// @param counts      of titles with the term, by place in `occupations`
    /// @param titles      with the term
    private record Holders(int[] occupations, int[] counts, int titles) {}

    private final Map<String, Holders> byTerm = new HashMap<>();
    private final double given;
    private final int[] terms;
    private final int total;

    /// @param titles each as its terms
    /// @param owner  the position of the occupation of each title
    TitleTerms(List<List<String>> titles, int[] owner, int occupations, double given) {
        this.given = given;
        terms = new int[occupations];
        Map<String, Map<Integer, Integer>> counts = new HashMap<>();
        for (int i = 0; i < owner.length; i++)
            for (var term : new LinkedHashSet<>(titles.get(i))) {
                counts.computeIfAbsent(term, key -> new java.util.TreeMap<>()).merge(owner[i], 1, Integer::sum);
                terms[owner[i]]++;
            }
        counts.forEach((term, by) -> byTerm.put(
                term,
                new Holders(
                        by.keySet().stream().mapToInt(Integer::intValue).toArray(),
                        by.values().stream().mapToInt(Integer::intValue).toArray(),
                        by.values().stream().mapToInt(Integer::intValue).sum())));
        total = Arrays.stream(terms).sum();
    }

    /// By occupation. Time O(terms · occupations that have them).
    double[] scores(Collection<String> title) {
        return scores(title, -1);
    }

    /// The same as if the title were not known.
    /// @param without its occupation, or -1 if it is not known
    double[] scores(Collection<String> title, int without) {
        var different = new LinkedHashSet<>(title);
        int all = without < 0 ? total : total - different.size();
        var scores = new double[terms.length];
        int counted = 0;
        for (var term : different) {
            var holders = byTerm.get(term);
            int titles = holders == null ? 0 : holders.titles() - (without < 0 ? 0 : 1);
            if (holders == null || titles == 0) continue;
            counted++;
            double expected = given * titles / all;
            for (int i = 0; i < holders.occupations().length; i++) {
                int occupation = holders.occupations()[i];
                int count = holders.counts()[i] - (occupation == without ? 1 : 0);
                scores[occupation] += Math.log1p(count / expected);
            }
        }
        for (int i = 0; i < scores.length; i++) {
            int own = terms[i] - (i == without ? different.size() : 0);
            scores[i] -= counted * Math.log1p(own / given);
        }
        return scores;
    }

    /// Its words and neighbours, and which are first and last; stems.
    static List<String> words(String title) {
        var words = TitleIndex.words(title);
        var terms = new ArrayList<>(words);
        for (int i = 1; i < words.size(); i++) terms.add(words.get(i - 1) + " " + words.get(i));
        if (words.isEmpty()) return terms;
        terms.add("^" + words.getFirst());
        terms.add(words.getLast() + "$");
        return terms;
    }

    /// Its runs of three to five letters, across words.
    static List<String> letters(String title) {
        var plain = " " + Words.plain(title).replaceAll("\\s+", " ").strip() + " ";
        var terms = new ArrayList<String>();
        for (int run = SHORTEST_RUN; run <= LONGEST_RUN; run++)
            for (int i = 0; i + run <= plain.length(); i++) terms.add(plain.substring(i, i + run));
        return terms;
    }
}
