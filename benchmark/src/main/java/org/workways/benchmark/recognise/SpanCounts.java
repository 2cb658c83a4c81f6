package org.workways.benchmark.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// How the spans that were found agree with those that people marked.
///
/// *Exact*: both ends agree. *Partial*, the measure of SemEval-2013 task 9.1 as in nervaluate: an exact span counts 1,
/// one that only overlaps counts ½, and a span of either side pairs with at most one of the other, exact pairs first,
/// then from left to right; precision is the sum by the spans found, recall by those wanted (`(COR + ½ PAR) / ACT` and
/// `/ POS`). *Overlap*: precision is the share of the spans found that touch one wanted, recall the share of those
/// wanted that touch one found.
/// @param exact    pairs that agree
/// @param partial  pairs that only overlap
/// @param found    spans
/// @param wanted   spans
/// @param touching found ones that touch a wanted one
/// @param touched  wanted ones that touch a found one
record SpanCounts(int exact, int partial, int found, int wanted, int touching, int touched) {
    static final SpanCounts NONE = new SpanCounts(0, 0, 0, 0, 0, 0);

    static SpanCounts of(List<TokenSpan> found, List<TokenSpan> wanted) {
        var both = new HashSet<>(found);
        both.retainAll(new HashSet<>(wanted));
        var left = new ArrayList<>(found);
        left.removeAll(both);
        int partial = 0;
        for (var span : wanted) {
            if (both.contains(span)) continue;
            var pair = left.stream().filter(span::touches).findFirst();
            if (pair.isPresent()) partial++;
            pair.ifPresent(left::remove);
        }
        return new SpanCounts(
                both.size(), partial, found.size(), wanted.size(), touching(found, wanted), touching(wanted, found));
    }

    SpanCounts plus(SpanCounts that) {
        return new SpanCounts(
                exact + that.exact,
                partial + that.partial,
                found + that.found,
                wanted + that.wanted,
                touching + that.touching,
                touched + that.touched);
    }

    double exactF1() {
        return mean(share(exact, found), share(exact, wanted));
    }

    double precision() {
        return share(exact + 0.5 * partial, found);
    }

    double recall() {
        return share(exact + 0.5 * partial, wanted);
    }

    double partialF1() {
        return mean(precision(), recall());
    }

    double overlapF1() {
        return mean(share(touching, found), share(touched, wanted));
    }

    private static int touching(List<TokenSpan> spans, List<TokenSpan> others) {
        return (int) spans.stream()
                .filter(span -> others.stream().anyMatch(span::touches))
                .count();
    }

    private static double share(double part, int whole) {
        return whole == 0 ? 0 : part / whole;
    }

    /// The harmonic one.
    private static double mean(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
