package org.workways.recognise;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// [Bm25] the other way round: by text its terms and what each is worth, to score a few of very many short texts, of
/// which some in a row belong together. Agrees with it.
final class NameTerms {
    /// A sum in another order may be a little higher.
    private static final float SLACK = 1.0001f;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] from;
    private final int[] terms;
    private final float[] worth;

    private final int[] groups;
    /// By number of a term, where its holders begin.
    private final int[] holderFrom;
    /// The groups in whose texts a term is.
    private final int[] holders;
    /// The most that it is worth in one of them.
    private final float[] mostWorth;

    /// @param texts  each as its terms
    /// @param groups group `i` is the texts `groups[i]` to `groups[i + 1]`
    NameTerms(List<List<String>> texts, int[] groups) {
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
        this.groups = groups.clone();
        holderFrom = new int[numbers.size() + 1];
        for (int group = 0; group < groups.length - 1; group++)
            for (int term : mostWorth(group).keySet()) holderFrom[term + 1]++;
        for (int term = 0; term < numbers.size(); term++) holderFrom[term + 1] += holderFrom[term];
        holders = new int[holderFrom[numbers.size()]];
        mostWorth = new float[holders.length];
        var next = holderFrom.clone();
        for (int group = 0; group < groups.length - 1; group++)
            for (var term : mostWorth(group).entrySet()) {
                int at = next[term.getKey()]++;
                holders[at] = group;
                mostWorth[at] = term.getValue();
            }
    }

    private Map<Integer, Float> mostWorth(int group) {
        var most = new HashMap<Integer, Float>();
        for (int at = from[groups[group]]; at < from[groups[group + 1]]; at++)
            most.merge(terms[at], worth[at], Math::max);
        return most;
    }

    /// The terms of a query, so that many texts can be asked.
    final class Query {
        private final int[] query;
        /// Marks the terms of the query, by number.
        private final long[] asked = new long[(numbers.size() >> 6) + 1];

        private Query(Collection<String> query) {
            this.query = query.stream()
                    .distinct()
                    .mapToInt(term -> numbers.getOrDefault(term, -1))
                    .filter(number -> number >= 0)
                    .toArray();
            for (int number : this.query) asked[number >> 6] |= 1L << (number & 63);
        }

        /// Time O(terms of the text). Nothing foretells whether a term is asked for, so that to branch on it would be
        /// slow.
        float score(int text) {
            float sum = 0;
            for (int at = from[text]; at < from[text + 1]; at++) {
                int isAsked = (int) (asked[terms[at] >> 6] >>> (terms[at] & 63)) & 1;
                sum += Float.intBitsToFloat(Float.floatToRawIntBits(worth[at]) & -isAsked);
            }
            return sum;
        }

        /// The highest score of a text of a group.
        float best(int group) {
            float best = 0;
            for (int text = groups[group]; text < groups[group + 1]; text++) best = Math.max(best, score(text));
            return best;
        }

        /// The highest score of a text of each of some groups; 0 for some that are not among the `most` highest of
        /// them: a group of which even the best words of all its texts together would not be is not looked at
        /// further.
        float[] best(int[] some, int most) {
            var all = bounds();
            var bounds = new float[some.length];
            for (int i = 0; i < some.length; i++) bounds[i] = SLACK * all[some[i]];
            var best = new float[some.length];
            var likely = Top.of(bounds, most);
            float least = likely.length < most ? 0 : Float.MAX_VALUE;
            for (int i : likely) {
                best[i] = best(some[i]);
                least = Math.min(least, best[i]);
                bounds[i] = 0;
            }
            for (int i = 0; i < some.length; i++) if (bounds[i] > 0 && bounds[i] >= least) best[i] = best(some[i]);
            return best;
        }

        /// By group, what no text of it exceeds.
        private float[] bounds() {
            var bounds = new float[groups.length - 1];
            for (int term : query)
                for (int at = holderFrom[term]; at < holderFrom[term + 1]; at++) bounds[holders[at]] += mostWorth[at];
            return bounds;
        }
    }

    /// A term that the query repeats counts once.
    Query query(Collection<String> terms) {
        return new Query(terms);
    }
}
