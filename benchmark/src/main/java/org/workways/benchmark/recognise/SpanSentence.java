package org.workways.benchmark.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.workways.recognise.SpanFit;
import org.workways.recognise.SpanTagger;
import org.workways.recognise.SpanTagger.Kind;
import org.workways.recognise.SpanTagger.Span;
import org.workways.recognise.WordEncoder;

/// A sentence of SkillSpan as the tagger sees it, and its spans in tokens there and back.
public record SpanSentence(SkillSpan gold, SpanTagger.Seen seen) {
    public static List<SpanSentence> of(List<SkillSpan> sentences, WordEncoder encoder) {
        return sentences.parallelStream()
                .map(gold -> new SpanSentence(gold, SpanTagger.see(gold.text(), encoder)))
                .toList();
    }

    public SpanFit.Example example() {
        var starts = starts();
        var spans = new ArrayList<Span>();
        for (var kind : Kind.values())
            for (var span : wanted(kind)) spans.add(new Span(kind, starts[span.from()], starts[span.to()] - 1));
        return new SpanFit.Example(seen, spans);
    }

    List<TokenSpan> wanted(Kind kind) {
        return switch (kind) {
            case SKILL -> gold.skill();
            case KNOWLEDGE -> gold.knowledge();
        };
    }

    /// Spans of both kinds, merged where they share a token.
    List<TokenSpan> wanted() {
        return TokenSpan.merged(
                Stream.concat(gold.skill().stream(), gold.knowledge().stream()).toList());
    }

    /// The tokens that spans of characters touch.
    List<TokenSpan> tokens(List<Span> spans) {
        var starts = starts();
        return spans.stream().map(span -> tokens(span, starts)).distinct().toList();
    }

    private static TokenSpan tokens(Span span, int[] starts) {
        int from = 0;
        while (starts[from + 1] <= span.from()) from++;
        int to = from + 1;
        while (starts[to] < span.to()) to++;
        return new TokenSpan(from, to);
    }

    /// Offsets of the tokens in the text, in which a space stands between any two, and after the last.
    private int[] starts() {
        var starts = new int[gold.tokens().size() + 1];
        for (int i = 0; i < gold.tokens().size(); i++)
            starts[i + 1] = starts[i] + gold.tokens().get(i).length() + 1;
        return starts;
    }
}
