package org.workways.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.workways.recognise.SpanNet.Block;

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

    /// Fitted alike from other first weights: the mean of their scores is right more often than those of one.
    /// Source: Lakshminarayanan, Pritzel and Blundell, *Simple and Scalable Predictive Uncertainty Estimation using
    /// Deep Ensembles*, 2017, arXiv:1612.01474.
    final List<SpanNet> nets;

    final float least;
    private final float[] moves;
    private final Products products;

    /// @param nets  one or more, all for vectors of the same widths
    /// @param least a span is only marked if it may be expected to agree this well with what people mark, from 0 to
    // 1
    SpanTagger(List<SpanNet> nets, float least) {
        this(nets, least, Products.PLAIN);
    }

    private SpanTagger(List<SpanNet> nets, float least, Products products) {
        this.nets = List.copyOf(nets);
        this.least = least;
        this.products = products;
        moves = moves(nets);
    }

    /// The mean over the networks.
    private static float[] moves(List<SpanNet> nets) {
        var mean = new float[nets.getFirst().of(Block.MOVES).length];
        for (var net : nets) for (int i = 0; i < mean.length; i++) mean[i] += net.of(Block.MOVES)[i] / nets.size();
        return mean;
    }

    /// The same tagger, reckoning otherwise.
    public SpanTagger with(Products others) {
        return new SpanTagger(nets, least, others);
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

    /// Time O(words · weights of all networks).
    public Tagged tag(Seen seen) {
        checkWidth(seen);
        var last = last(seen);
        var spans = new ArrayList<Span>();
        double nothing = 1;
        for (var kind : Kind.values()) {
            var chain = SpanNet.chain(last, moves, kind);
            nothing *= chain.nothing();
            addSpans(kind, chain.runs(least), seen.words, spans);
        }
        spans.sort(Comparator.comparingInt(Span::from)
                .thenComparingInt(span -> -span.to())
                .thenComparing(Span::kind));
        return new Tagged(spans, 1 - nothing);
    }

    /// float[words][SCORES], the mean over the networks.
    private float[][] last(Seen seen) {
        var mean = new float[seen.words.size()][SpanNet.SCORES];
        for (var net : nets) {
            var last = net.last(seen.inner, seen.whole, products);
            for (int i = 0; i < mean.length; i++)
                for (int score = 0; score < SpanNet.SCORES; score++) mean[i][score] += last[i][score] / nets.size();
        }
        return mean;
    }

    private void checkWidth(Seen seen) {
        int width = nets.getFirst().inner();
        for (var vector : seen.inner)
            if (vector.length != width)
                throw new IllegalArgumentException(
                        "The tagger was fitted to vectors of %d numbers, got %d.".formatted(width, vector.length));
    }

    private static void addSpans(Kind kind, List<SpanChain.Run> runs, List<Words.Word> words, List<Span> spans) {
        for (var run : runs)
            spans.add(new Span(
                    kind, words.get(run.from()).start(), words.get(run.to() - 1).end()));
    }
}
