package org.workways.benchmark.recognise;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.workways.recognise.SkillSentences;

/// What tells sentences that speak of skills from others, by tier, fitted to SkillSpan's training sentences with and
/// without a span.
/// @param train sentences without a span that the gates were fitted to, for the decision
public record Gates(Gate fast, Gate slow, List<String> train) {
    /// How many of the sentences with a span may be skipped.
    private static final double LOST = 0.02;

    /// Every which one is kept to choose the probability below which a sentence is skipped.
    private static final int KEPT = 5;

    private static final int NOTHING = 600;
    private static final int FEWEST_WORDS = 3;

    /// @param skip below this probability a sentence is not looked at
    public record Gate(SkillSentences sentences, double skip) {}

    /// The spans that it is fitted to.
    static List<SkillSpan> told(List<SkillSpan> spans) {
        return spans.stream()
                .filter(span -> span.tokens().size() >= FEWEST_WORDS)
                .toList();
    }

    /// @param told as `told` gives
    /// @param fast their vectors, by the first tier
    /// @param slow by the second
    static Gates of(List<SkillSpan> told, List<float[]> fast, List<float[]> slow) {
        return new Gates(
                gate(told, fast),
                gate(told, slow),
                told.stream()
                        .filter(span -> !span.hasSpan())
                        .map(SkillSpan::text)
                        .limit(NOTHING)
                        .toList());
    }

    private static Gate gate(List<SkillSpan> spans, List<float[]> vectors) {
        var most = fit(
                spans,
                vectors,
                IntStream.range(0, spans.size()).filter(i -> i % KEPT != 0).toArray());
        var kept = IntStream.range(0, spans.size())
                .filter(i -> i % KEPT == 0 && spans.get(i).hasSpan())
                .mapToDouble(i -> most.probability(vectors.get(i)))
                .sorted()
                .toArray();
        var all = fit(spans, vectors, IntStream.range(0, spans.size()).toArray());
        return new Gate(all, kept[(int) (LOST * kept.length)]);
    }

    private static SkillSentences fit(List<SkillSpan> spans, List<float[]> vectors, int[] places) {
        return SkillSentences.fit(
                Arrays.stream(places).mapToObj(vectors::get).toList(),
                Arrays.stream(places).mapToObj(i -> spans.get(i).hasSpan()).toList());
    }
}
