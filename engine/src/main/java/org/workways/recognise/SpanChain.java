package org.workways.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Labels of the words of a sentence as a chain: each has a score by its word and by the label before it, and the
/// probability of a row of labels goes by the sum. A linear-chain conditional random field.
/// Source: Lafferty, McCallum and Pereira, *Conditional Random Fields*, 2001.
final class SpanChain {
    static final int OUTSIDE = 0;
    static final int FIRST = 1;
    static final int INSIDE = 2;
    static final int LABELS = 3;
    /// What stands before the first word.
    static final int START = 3;

    private static final int LONGEST = 30;
    private static final double NEVER = -1e9;

    private final int words;
    private final double[][] scores;
    private final double[][] moves = new double[LABELS + 1][LABELS];
    /// By word and label: the logarithm of the sum over all that may stand before it, itself included.
    private final double[][] before;
    /// The same over all that may stand behind it.
    private final double[][] behind;
    private final double total;

    /// @param scores double[words][LABELS] by word and label
    /// @param moves  float[(LABELS + 1) · LABELS] by label before and label; no span goes on that has not begun
    SpanChain(double[][] scores, float[] moves) {
        this.words = scores.length;
        this.scores = scores;
        for (int from = 0; from <= START; from++)
            for (int to = 0; to < LABELS; to++)
                this.moves[from][to] =
                        to == INSIDE && from != FIRST && from != INSIDE ? NEVER : moves[from * LABELS + to];
        before = new double[words][LABELS];
        behind = new double[words][LABELS];
        sum();
        total = words == 0 ? 0 : logSum(before[words - 1]);
    }

    private void sum() {
        for (int i = 0; i < words; i++)
            for (int to = 0; to < LABELS; to++)
                before[i][to] = scores[i][to] + (i == 0 ? moves[START][to] : logSum(into(before[i - 1], to)));
        for (int i = words - 2; i >= 0; i--)
            for (int from = 0; from < LABELS; from++) behind[i][from] = logSum(outOf(i, from));
    }

    private double[] into(double[] earlier, int to) {
        var terms = new double[LABELS];
        for (int from = 0; from < LABELS; from++) terms[from] = earlier[from] + moves[from][to];
        return terms;
    }

    private double[] outOf(int word, int from) {
        var terms = new double[LABELS];
        for (int to = 0; to < LABELS; to++) terms[to] = moves[from][to] + scores[word + 1][to] + behind[word + 1][to];
        return terms;
    }

    /// The sum of scores of a row of labels.
    double score(int[] labels) {
        double sum = 0;
        for (int i = 0; i < words; i++) sum += moves[i == 0 ? START : labels[i - 1]][labels[i]] + scores[i][labels[i]];
        return sum;
    }

    /// What is known of all rows together.
    /// @param total  the logarithm of the sum of exp(score) over them
    /// @param labels double[words][LABELS], the probability of each label
    /// @param moves  double[(LABELS + 1) · LABELS], how many of each move are expected
    record Marginals(double total, double[][] labels, double[] moves) {}

    Marginals marginals() {
        var labels = new double[words][LABELS];
        var expected = new double[(LABELS + 1) * LABELS];
        for (int i = 0; i < words; i++)
            for (int to = 0; to < LABELS; to++) {
                labels[i][to] = StrictMath.exp(before[i][to] + behind[i][to] - total);
                if (i == 0) expected[START * LABELS + to] += labels[i][to];
                for (int from = 0; from < LABELS && i > 0; from++)
                    expected[from * LABELS + to] += StrictMath.exp(
                            before[i - 1][from] + moves[from][to] + scores[i][to] + behind[i][to] - total);
            }
        return new Marginals(total, labels, expected);
    }

    /// The probability that no word is in a span.
    double nothing() {
        return StrictMath.exp(score(new int[words]) - total);
    }

    /// A run of words.
    /// @param to after the last
    record Run(int from, int to) {}

    /// The runs, in order, that may be expected to agree best with the spans, if each costs `least`: a run that is a
    /// span counts 1, one in which a span only begins a half. (A span that reaches into a run from before it counts
    /// nothing, so that no span counts twice.) Time O(words · LONGEST).
    /// Source of choosing by what is expected: Goodman, *Parsing Algorithms and Metrics*, 1996,
    /// doi:10.3115/981863.981887.
    List<Run> runs(double least) {
        var agreement = agreement();
        var best = new double[words + 1];
        var from = new int[words + 1];
        for (int to = 1; to <= words; to++) {
            best[to] = best[to - 1];
            from[to] = to;
            for (int i = Math.max(0, to - LONGEST); i < to; i++) {
                double sum = best[i] + agreement[i][to - i - 1] - least;
                if (sum <= best[to]) continue;
                best[to] = sum;
                from[to] = i;
            }
        }
        var runs = new ArrayList<Run>();
        for (int to = words; to > 0; to = from[to] == to ? to - 1 : from[to])
            if (from[to] < to) runs.add(new Run(from[to], to));
        return runs.reversed();
    }

    /// By first word and words after it, what a run counts on average.
    double[][] agreement() {
        var agreement = new double[words][];
        for (int from = 0; from < words; from++) {
            agreement[from] = new double[Math.min(LONGEST, words - from)];
            double span = before[from][FIRST];
            var none = before[from].clone();
            for (int more = 0; more < agreement[from].length; more++) {
                int last = from + more;
                if (more > 0) {
                    span += moves[more == 1 ? FIRST : INSIDE][INSIDE] + scores[last][INSIDE];
                    none = withoutFirst(none, last);
                }
                double exact = StrictMath.exp(span + end(last, more == 0 ? FIRST : INSIDE) - total);
                double begins = 1
                        - StrictMath.exp(
                                logSum(none[OUTSIDE] + behind[last][OUTSIDE], none[INSIDE] + behind[last][INSIDE])
                                        - total);
                agreement[from][more] = (exact + begins) / 2;
            }
        }
        return agreement;
    }

    /// Over all rows in which no span has begun since.
    private double[] withoutFirst(double[] earlier, int word) {
        var sums = new double[LABELS];
        for (int to : new int[] {OUTSIDE, INSIDE})
            sums[to] = scores[word][to]
                    + logSum(earlier[OUTSIDE] + moves[OUTSIDE][to], earlier[INSIDE] + moves[INSIDE][to]);
        return sums;
    }

    /// Over all that may stand behind a word if its span ends with it.
    private double end(int word, int label) {
        if (word == words - 1) return 0;
        var terms = outOf(word, label);
        return logSum(terms[OUTSIDE], terms[FIRST]);
    }

    private static double logSum(double... terms) {
        double most = Arrays.stream(terms).max().orElse(NEVER);
        double sum = 0;
        for (double term : terms) sum += StrictMath.exp(term - most);
        return most + StrictMath.log(sum);
    }
}
