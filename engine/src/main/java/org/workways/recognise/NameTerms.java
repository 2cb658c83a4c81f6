package org.workways.recognise;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// [Bm25] the other way round: by text its terms and what each is worth, to score a few of very many short texts.
/// Agrees with it.
final class NameTerms {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] from;
    private final int[] terms;
    private final float[] worth;

    /// @param texts each as its terms
    NameTerms(List<List<String>> texts) {
        var index = new Bm25(texts);
        from = new int[texts.size() + 1];
        for (int text = 0; text < texts.size(); text++)
            from[text + 1] =
                    from[text] + (int) texts.get(text).stream().distinct().count();
        terms = new int[from[texts.size()]];
        worth = new float[terms.length];
        for (int text = 0; text < texts.size(); text++) {
            int at = from[text];
            for (var term : texts.get(text).stream().distinct().toList()) {
                terms[at] = numbers.computeIfAbsent(term, key -> numbers.size());
                worth[at++] = index.score(List.of(term), text);
            }
        }
    }

    /// The terms of a query, so that many texts can be asked.
    final class Query {
        /// Marks the terms of the query, by number.
        private final long[] asked = new long[(numbers.size() >> 6) + 1];

        private Query(Collection<String> query) {
            for (var term : query) {
                int number = numbers.getOrDefault(term, -1);
                if (number >= 0) asked[number >> 6] |= 1L << (number & 63);
            }
        }

        float score(int text) {
            float sum = 0;
            for (int at = from[text]; at < from[text + 1]; at++)
                if ((asked[terms[at] >> 6] & (1L << (terms[at] & 63))) != 0) sum += worth[at];
            return sum;
        }
    }

    /// A term that the query repeats counts once.
    Query query(Collection<String> terms) {
        return new Query(terms);
    }
}
