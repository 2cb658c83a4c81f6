package org.workways.benchmark.recognise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.workways.recognise.SkillSentences;
import org.workways.recognise.SpanTagger;

/// What tells sentences that speak of skills from others, by tier: a regression on the vector of word pieces, and the
/// span tagger, both fitted to SkillSpan's training sentences. The probabilities below which a sentence is skipped, and
/// the sentences without a skill that the decision is fitted to, come from one half of its development sentences; what
/// is found without reason is measured on the other.
/// @param tagger  of the second tier
/// @param skip    of the second tier
/// @param nothing sentences without a span, for fitting
/// @param tested  others, for measuring
public record Gates(Gate fast, SpanTagger tagger, double skip, List<String> nothing, List<String> tested) {
    /// How many of the sentences with a span may be skipped, by each tier.
    private static final double LOST = 0.03;

    private static final int NOTHING = 700;
    private static final int FEWEST_WORDS = 3;

    /// @param skip below this probability a sentence is not looked at
    public record Gate(SkillSentences sentences, double skip) {}

    /// Long enough to say anything, each once.
    public static List<SkillSpan> told(List<SkillSpan> spans) {
        return spans.stream()
                .filter(span -> span.tokens().size() >= FEWEST_WORDS)
                .collect(Collectors.toMap(SkillSpan::text, span -> span, (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /// @param train   as `told` gives
    /// @param vectors theirs, by the first tier
    /// @param dev     the same of the development sentences; those that also stand in `train` do not count
    /// @param fast    the first tier's vector of a sentence
    /// @param tagged  the probability that the tagger gives to a sentence
    static Gates of(
            List<SkillSpan> train,
            List<float[]> vectors,
            List<SkillSpan> dev,
            Function<String, float[]> fast,
            SpanTagger tagger,
            ToDoubleFunction<String> tagged) {
        var known = train.stream().map(SkillSpan::text).collect(Collectors.toSet());
        var fresh = dev.stream().filter(span -> !known.contains(span.text())).toList();
        var half = every(fresh, 0);
        var gate = SkillSentences.fit(
                vectors, train.stream().map(SkillSpan::hasSpan).toList());
        return new Gates(
                new Gate(gate, skip(half, sentence -> gate.probability(fast.apply(sentence)))),
                tagger,
                skip(half, tagged),
                without(half).stream().limit(NOTHING).toList(),
                without(every(fresh, 1)));
    }

    private static List<SkillSpan> every(List<SkillSpan> all, int odd) {
        return IntStream.range(0, all.size())
                .filter(i -> i % 2 == odd)
                .mapToObj(all::get)
                .toList();
    }

    private static List<String> without(List<SkillSpan> spans) {
        return spans.stream()
                .filter(span -> !span.hasSpan())
                .map(SkillSpan::text)
                .toList();
    }

    private static double skip(List<SkillSpan> spans, ToDoubleFunction<String> probability) {
        var with = spans.parallelStream()
                .filter(SkillSpan::hasSpan)
                .map(SkillSpan::text)
                .mapToDouble(probability)
                .sorted()
                .toArray();
        return with[(int) (LOST * with.length)];
    }
}
