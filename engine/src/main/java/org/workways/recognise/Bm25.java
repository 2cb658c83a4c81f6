package org.workways.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// How well the words of a query fit the words of each of many short texts.
///
/// Source: Robertson and Zaragoza, *The Probabilistic Relevance Framework: BM25 and Beyond*, 2009,
/// doi:10.1561/1500000019, with k1 = 1.2, b = 0.75 and inverse document frequencies that are never negative.
final class Bm25 {
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private record Postings(int[] texts, float[] weights) {}

    private final Map<String, Postings> byTerm = new HashMap<>();
    private final int size;

    /// @param texts each as its terms, in any order, with repetitions
    Bm25(List<List<String>> texts) {
        size = texts.size();
        var average = texts.stream().mapToInt(List::size).average().orElse(1);
        Map<String, List<Integer>> holders = new HashMap<>();
        for (int text = 0; text < size; text++)
            for (var term : new LinkedHashSet<>(texts.get(text)))
                holders.computeIfAbsent(term, key -> new ArrayList<>()).add(text);
        holders.forEach((term, in) -> {
            double idf = Math.log1p((size - in.size() + 0.5) / (in.size() + 0.5));
            var weights = new float[in.size()];
            for (int i = 0; i < weights.length; i++) {
                var text = texts.get(in.get(i));
                double count = text.stream().filter(term::equals).count();
                weights[i] = (float) (idf * count * (K1 + 1) / (count + K1 * (1 - B + B * text.size() / average)));
            }
            byTerm.put(
                    term, new Postings(in.stream().mapToInt(Integer::intValue).toArray(), weights));
        });
    }

    /// The score of every text; 0 for those that share no term. A term that the query repeats counts once.
    float[] scores(Collection<String> query) {
        var scores = new float[size];
        for (var term : new LinkedHashSet<>(query)) {
            var postings = byTerm.get(term);
            if (postings == null) continue;
            for (int i = 0; i < postings.texts().length; i++) scores[postings.texts()[i]] += postings.weights()[i];
        }
        return scores;
    }

    /// How rare a term is: its inverse document frequency; of one that is nowhere that of one that is in no text.
    double rarity(String term) {
        var postings = byTerm.get(term);
        int in = postings == null ? 0 : postings.texts().length;
        return Math.log1p((size - in + 0.5) / (in + 0.5));
    }

    /// The score of one text. Time O(terms · log of the texts that share them).
    float score(Collection<String> query, int text) {
        float score = 0;
        for (var term : new LinkedHashSet<>(query)) {
            var postings = byTerm.get(term);
            if (postings == null) continue;
            int at = Arrays.binarySearch(postings.texts(), text);
            if (at >= 0) score += postings.weights()[at];
        }
        return score;
    }
}
