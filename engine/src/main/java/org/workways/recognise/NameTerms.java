package org.workways.recognise;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// [Bm25] the other way round: by text its terms and what each is worth, to score a few of very many short texts, of
/// which some in a row belong together and repeat each other's terms. Agrees with it.
final class NameTerms {
    private static final int MARKS = Long.SIZE - 1;
    /// A sum in another order may be a little higher.
    private static final float SLACK = 1.0001f;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] from;
    private final int[] terms;
    private final float[] worth;
    /// By text which terms of its group it has: a bit each, the last of them for all from the 64th on.
    private final long[] marks;

    private final int[] groupFrom;
    /// By group its terms, each once.
    private final int[] groupTerms;
    /// The most that each of them is worth in a text of the group.
    private final float[] groupWorth;

    private final int[] groups;

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
        marks = new long[texts.size()];
        groupFrom = new int[groups.length];
        groupTerms = mark();
        groupWorth = mostWorth();
    }

    private float[] mostWorth() {
        var most = new float[groupTerms.length];
        for (int group = 0; group < groups.length - 1; group++) {
            var places = new HashMap<Integer, Integer>();
            for (int at = groupFrom[group]; at < groupFrom[group + 1]; at++) places.put(groupTerms[at], at);
            for (int at = from[groups[group]]; at < from[groups[group + 1]]; at++) {
                int place = places.getOrDefault(terms[at], -1);
                most[place] = Math.max(most[place], worth[at]);
            }
        }
        return most;
    }

    private int[] mark() {
        var all = new int[terms.length];
        int end = 0;
        for (int group = 0; group < groups.length - 1; group++) {
            var places = new HashMap<Integer, Integer>();
            for (int text = groups[group]; text < groups[group + 1]; text++)
                for (int at = from[text]; at < from[text + 1]; at++) {
                    var place = places.putIfAbsent(terms[at], places.size());
                    if (place == null) all[end++] = terms[at];
                    marks[text] |= mark(places.get(terms[at]));
                }
            groupFrom[group + 1] = end;
        }
        return Arrays.copyOf(all, end);
    }

    private static long mark(int place) {
        return 1L << Math.min(MARKS, place);
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
                sum += Float.intBitsToFloat(Float.floatToRawIntBits(worth[at]) & -(int) asks(terms[at]));
            return sum;
        }

        /// The highest score of a text of each of some groups; 0 for some that are not among the `most` highest of
        /// them: a group of which even the best words of all its texts together would not be is not looked at further.
        float[] best(int[] some, int most) {
            var best = new float[some.length];
            var bounds = new float[some.length];
            for (int i = 0; i < some.length; i++) bounds[i] = SLACK * bound(some[i]);
            var likely = Top.of(bounds, most);
            float least = likely.length < most ? 0 : Float.MAX_VALUE;
            for (int i : likely) {
                best[i] = best(some[i]);
                least = Math.min(least, best[i]);
                bounds[i] = -1;
            }
            for (int i = 0; i < some.length; i++) if (bounds[i] >= least && bounds[i] > 0) best[i] = best(some[i]);
            return best;
        }

        private float bound(int group) {
            float sum = 0;
            for (int at = groupFrom[group]; at < groupFrom[group + 1]; at++)
                sum += Float.intBitsToFloat(Float.floatToRawIntBits(groupWorth[at]) & -(int) asks(groupTerms[at]));
            return sum;
        }

        /// The highest score of a text of a group.
        float best(int group) {
            long shared = 0;
            for (int at = groupFrom[group]; at < groupFrom[group + 1]; at++)
                shared |= asks(groupTerms[at]) << Math.min(MARKS, at - groupFrom[group]);
            if (shared == 0) return 0;
            float best = 0;
            for (int text = groups[group]; text < groups[group + 1]; text++)
                if ((marks[text] & shared) != 0) best = Math.max(best, score(text));
            return best;
        }

        /// 1 or 0, to be reckoned with: nothing foretells it, so that to branch on it would be slow.
        private long asks(int term) {
            return (asked[term >> 6] >>> (term & 63)) & 1;
        }
    }

    /// A term that the query repeats counts once.
    Query query(Collection<String> terms) {
        return new Query(terms);
    }
}
