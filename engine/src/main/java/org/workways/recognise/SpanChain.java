package org.workways.recognise;

import java.util.Arrays;

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

    private static final double NEVER = -1e9;

    private final int words;
    private final double[][] scores;
    private final double[][] moves;

    /// @param scores double[words][LABELS] by word and label
    /// @param moves  float[(LABELS + 1) · LABELS] by label before and label; no span goes on that has not begun
    SpanChain(double[][] scores, float[] moves) {
        this.words = scores.length;
        this.scores = scores;
        this.moves = new double[LABELS + 1][LABELS];
        for (int from = 0; from <= START; from++)
            for (int to = 0; to < LABELS; to++)
                this.moves[from][to] = isAllowed(from, to) ? moves[from * LABELS + to] : NEVER;
    }

    private SpanChain(double[][] scores, double[][] moves) {
        this.words = scores.length;
        this.scores = scores;
        this.moves = moves;
    }

    /// The same with the score of words outside all spans lowered.
    SpanChain eager(double eagerness) {
        var others = new double[words][];
        for (int i = 0; i < words; i++) {
            others[i] = scores[i].clone();
            others[i][OUTSIDE] -= eagerness;
        }
        return new SpanChain(others, moves);
    }

    static boolean isAllowed(int from, int to) {
        return to != INSIDE || from == FIRST || from == INSIDE;
    }

    /// The sum of scores of a row of labels.
    double score(int[] labels) {
        double sum = 0;
        for (int i = 0; i < words; i++) sum += moves[i == 0 ? START : labels[i - 1]][labels[i]] + scores[i][labels[i]];
        return sum;
    }

    /// The likeliest row; of equals the one with the smaller last labels. Time O(words).
    int[] best() {
        var best = new double[words][LABELS];
        var from = new int[words][LABELS];
        for (int i = 0; i < words; i++)
            for (int to = 0; to < LABELS; to++) {
                if (i == 0) {
                    best[i][to] = moves[START][to] + scores[i][to];
                    continue;
                }
                for (int before = 1; before < LABELS; before++)
                    if (best[i - 1][before] + moves[before][to] > best[i - 1][from[i][to]] + moves[from[i][to]][to])
                        from[i][to] = before;
                best[i][to] = best[i - 1][from[i][to]] + moves[from[i][to]][to] + scores[i][to];
            }
        var labels = new int[words];
        if (words == 0) return labels;
        for (int to = 1; to < LABELS; to++)
            if (best[words - 1][to] > best[words - 1][labels[words - 1]]) labels[words - 1] = to;
        for (int i = words - 1; i > 0; i--) labels[i - 1] = from[i][labels[i]];
        return labels;
    }

    /// What is known of all rows together.
    /// @param total  the logarithm of the sum of exp(score) over them
    /// @param labels double[words][LABELS], the probability of each label
    /// @param moves  double[(LABELS + 1) · LABELS], how many of each move are expected
    record Marginals(double total, double[][] labels, double[] moves) {}

    Marginals marginals() {
        var forward = new double[words][LABELS];
        var backward = new double[words][LABELS];
        var terms = new double[LABELS];
        for (int i = 0; i < words; i++)
            for (int to = 0; to < LABELS; to++) {
                for (int from = 0; from < LABELS; from++)
                    terms[from] = i == 0 ? NEVER : forward[i - 1][from] + moves[from][to];
                if (i == 0) terms[0] = moves[START][to];
                forward[i][to] = logSum(terms) + scores[i][to];
            }
        for (int i = words - 2; i >= 0; i--)
            for (int from = 0; from < LABELS; from++) {
                for (int to = 0; to < LABELS; to++)
                    terms[to] = moves[from][to] + scores[i + 1][to] + backward[i + 1][to];
                backward[i][from] = logSum(terms);
            }
        double total = words == 0 ? 0 : logSum(forward[words - 1]);
        var labels = new double[words][LABELS];
        var expected = new double[(LABELS + 1) * LABELS];
        for (int i = 0; i < words; i++)
            for (int to = 0; to < LABELS; to++) {
                labels[i][to] = StrictMath.exp(forward[i][to] + backward[i][to] - total);
                if (i == 0) expected[START * LABELS + to] += labels[i][to];
                for (int from = 0; from < LABELS && i > 0; from++)
                    expected[from * LABELS + to] += StrictMath.exp(
                            forward[i - 1][from] + moves[from][to] + scores[i][to] + backward[i][to] - total);
            }
        return new Marginals(total, labels, expected);
    }

    /// The probability that no word is in a span.
    double nothing() {
        return StrictMath.exp(score(new int[words]) - marginals().total());
    }

    private static double logSum(double[] terms) {
        double most = Arrays.stream(terms).max().orElse(NEVER);
        double sum = 0;
        for (double term : terms) sum += StrictMath.exp(term - most);
        return most + StrictMath.log(sum);
    }
}
