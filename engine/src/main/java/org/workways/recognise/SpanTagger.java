package org.workways.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Marks the words of a sentence that speak of a skill (*carry out planned maintenance*) or of knowledge (*SQL*). The
/// same sentence always gives the same spans. Threads may share it.
public final class SpanTagger {
    /// What a span speaks of; spans of different kinds may lie inside each other.
    public enum Kind {
        SKILL(0),
        KNOWLEDGE(1);

        /// Its place where there is one of something for each kind.
        final int at;

        Kind(int at) {
            this.at = at;
        }
    }

    /// @param from offset in the sentence of its first character
    /// @param to   after its last
    public record Span(Kind kind, int from, int to) {}

    final SpanNet net;
    final float least;
    private final Products products;

    /// @param least a span is only marked if it may be expected to agree this well with what people mark, from 0 to 1
    SpanTagger(SpanNet net, float least) {
        this(net, least, Products.PLAIN);
    }

    private SpanTagger(SpanNet net, float least, Products products) {
        this.net = net;
        this.least = least;
        this.products = products;
    }

    /// The same tagger, reckoning otherwise.
    public SpanTagger with(Products others) {
        return new SpanTagger(net, least, others);
    }

    /// A tagger that was written down by `toBytes`.
    /// @throws org.workways.concept.UserException if they are damaged or of another version
    public static SpanTagger of(byte[] bytes) {
        return SpanFile.read(bytes);
    }

    public byte[] toBytes() {
        return SpanFile.write(this);
    }

    /// A sentence with what its words look like, so that many taggers can be tried on it.
    public static final class Seen {
        final List<Words.Word> words;
        final float[][] inner;
        final float[] whole;

        private Seen(EncodedWords sentence) {
            words = sentence.words;
            inner = new float[words.size()][];
            for (int i = 0; i < inner.length; i++)
                inner[i] = LinkIndex.unit(sentence.inner(i).clone());
            whole = sentence.encoded.sentence();
        }

        /// Of the sentence as a whole.
        public float[] vector() {
            return whole.clone();
        }
    }

    public static Seen see(String sentence, WordEncoder encoder) {
        return see(EncodedWords.of(sentence, encoder));
    }

    static Seen see(EncodedWords sentence) {
        return new Seen(sentence);
    }

    /// What was found in a sentence.
    /// @param spans       by offset, the longer first, skills before knowledge; none of a kind overlap
    /// @param probability that the sentence speaks of a skill or of knowledge at all
    public record Tagged(List<Span> spans, double probability) {
        public Tagged {
            spans = List.copyOf(spans);
        }
    }

    /// Time O(words · weights).
    public Tagged tag(Seen seen) {
        checkWidth(seen);
        var last = net.last(seen.inner, seen.whole, products);
        var spans = new ArrayList<Span>();
        double nothing = 1;
        for (var kind : Kind.values()) {
            var chain = net.chain(last, kind);
            nothing *= chain.nothing();
            addSpans(kind, chain.runs(least), seen.words, spans);
        }
        spans.sort(Comparator.comparingInt(Span::from)
                .thenComparingInt(span -> -span.to())
                .thenComparing(Span::kind));
        return new Tagged(spans, 1 - nothing);
    }

    private void checkWidth(Seen seen) {
        for (var vector : seen.inner)
            if (vector.length != net.inner())
                throw new IllegalArgumentException("The tagger was fitted to vectors of %d numbers, got %d."
                        .formatted(net.inner(), vector.length));
    }

    private static void addSpans(Kind kind, List<SpanChain.Run> runs, List<Words.Word> words, List<Span> spans) {
        for (var run : runs)
            spans.add(new Span(
                    kind, words.get(run.from()).start(), words.get(run.to() - 1).end()));
    }
}
