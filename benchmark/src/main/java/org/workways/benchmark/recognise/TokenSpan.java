package org.workways.benchmark.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A run of tokens.
/// @param from the first
/// @param to   after the last
public record TokenSpan(int from, int to) {
    /// @param tags B, I or O by token; an I that follows no B or I begins a span
    static List<TokenSpan> of(List<String> tags) {
        var spans = new ArrayList<TokenSpan>();
        for (int from = 0; from < tags.size(); from++) {
            if (tags.get(from).equals("O")) continue;
            int to = from + 1;
            while (to < tags.size() && tags.get(to).equals("I")) to++;
            spans.add(new TokenSpan(from, to));
            from = to - 1;
        }
        return spans;
    }

    boolean touches(TokenSpan other) {
        return from < other.to && other.from < to;
    }

    /// Spans that share a token become one; those that only stand side by side do not.
    static List<TokenSpan> merged(List<TokenSpan> spans) {
        var merged = new ArrayList<TokenSpan>();
        for (var span : spans.stream()
                .sorted(Comparator.comparingInt(TokenSpan::from).thenComparingInt(TokenSpan::to))
                .toList()) {
            if (merged.isEmpty() || !merged.getLast().touches(span)) {
                merged.add(span);
                continue;
            }
            var last = merged.removeLast();
            merged.add(new TokenSpan(last.from, Math.max(last.to, span.to)));
        }
        return merged;
    }
}
