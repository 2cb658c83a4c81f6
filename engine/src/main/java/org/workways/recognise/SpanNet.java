package org.workways.recognise;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The network of the span tagger: each word is brought to a few numbers by its vector and the vector of the sentence;
/// those of the word and its neighbours give the second layer, and that the scores of the labels of each
/// kind.
/// @param inner  width of the vectors of words
/// @param whole  width of the vector of the sentence
/// @param first  width of the first layer, linear
/// @param second width of the second layer, rectified
/// @param blocks the weights, by `Block`; they are not copied: only the fit changes them, and gives none away
record SpanNet(int inner, int whole, int first, int second, List<float[]> blocks) {
    /// How many neighbours on each side are looked at.
    static final int REACH = 3;

    static final int KINDS = SpanTagger.Kind.values().length;
    static final int SCORES = KINDS * SpanChain.LABELS;
    private static final int MOVES = (SpanChain.LABELS + 1) * SpanChain.LABELS;

    /// Matrices are by row: one row for each of what goes in.
    enum Block {
        INNER(0),
        WHOLE(1),
        FIRST_CONSTANT(2),
        NEAR(3),
        SECOND_CONSTANT(4),
        LAST(5),
        LAST_CONSTANT(6),
        MOVES(7);

        /// Its place in the list of blocks.
        final int at;

        Block(int at) {
            this.at = at;
        }
    }

    SpanNet {
        blocks = List.copyOf(blocks);
        for (var block : Block.values()) {
            int given = blocks.get(block.at).length;
            int needed = size(block, inner, whole, first, second);
            if (given != needed)
                throw new IllegalArgumentException("%s needs %d weights, got %d.".formatted(block, needed, given));
        }
    }

    static SpanNet zero(int inner, int whole, int first, int second) {
        return new SpanNet(
                inner,
                whole,
                first,
                second,
                IntStream.range(0, Block.values().length)
                        .mapToObj(i -> new float[size(Block.values()[i], inner, whole, first, second)])
                        .toList());
    }

    static int size(Block block, int inner, int whole, int first, int second) {
        return switch (block) {
            case INNER -> inner * first;
            case WHOLE -> whole * first;
            case FIRST_CONSTANT -> first;
            case NEAR -> (2 * REACH + 1) * first * second;
            case SECOND_CONSTANT -> second;
            case LAST -> second * SCORES;
            case LAST_CONSTANT -> SCORES;
            case MOVES -> KINDS * MOVES;
        };
    }

    float[] of(Block block) {
        return blocks.get(block.at);
    }

    /// What goes in and what comes of it, layer by layer, kept for the fit.
    /// @param inner  float[words][inner]
    /// @param whole  float[whole]
    /// @param first  float[words][first]
    /// @param second float[words][second]
    /// @param last   float[words][SCORES]
    record Pass(float[][] inner, float[] whole, float[][] first, float[][] second, float[][] last) {
        int words() {
            return inner.length;
        }
    }

    /// Leaves out some of a layer's values while the network is fitted.
    interface Thinning {
        Thinning NONE = values -> values;

        float[] thin(float[] values);
    }

    Pass pass(float[][] inner, float[] whole, Thinning thinning) {
        var firsts = new float[inner.length][];
        var base = of(Block.FIRST_CONSTANT).clone();
        addProduct(whole, of(Block.WHOLE), 0, base);
        for (int i = 0; i < inner.length; i++) {
            var values = base.clone();
            addProduct(inner[i], of(Block.INNER), 0, values);
            firsts[i] = thinning.thin(values);
        }
        var seconds = new float[inner.length][];
        var lasts = new float[inner.length][];
        for (int i = 0; i < inner.length; i++) {
            var values = of(Block.SECOND_CONSTANT).clone();
            for (int step = -REACH; step <= REACH; step++)
                if (i + step >= 0 && i + step < inner.length)
                    addProduct(firsts[i + step], of(Block.NEAR), (step + REACH) * first * second, values);
            for (int j = 0; j < second; j++) values[j] = Math.max(0, values[j]);
            seconds[i] = thinning.thin(values);
            lasts[i] = of(Block.LAST_CONSTANT).clone();
            addProduct(seconds[i], of(Block.LAST), 0, lasts[i]);
        }
        return new Pass(inner, whole, firsts, seconds, lasts);
    }

    /// The last layer of `pass`, all words at once.
    /// @return float[words][SCORES]
    float[][] last(float[][] inner, float[] whole, Products products) {
        int words = inner.length;
        var base = of(Block.FIRST_CONSTANT).clone();
        products.add(whole, whole.length, whole.length, of(Block.WHOLE), base, 0, first, 1);
        // Zeros before the first word and behind the last stand for the neighbours that they lack.
        var firsts = new float[(words + 2 * REACH) * first];
        for (int i = 0; i < words; i++) System.arraycopy(base, 0, firsts, (i + REACH) * first, first);
        products.add(flat(inner), this.inner, this.inner, of(Block.INNER), firsts, REACH * first, first, words);
        var seconds = new float[words * second];
        for (int i = 0; i < words; i++) System.arraycopy(of(Block.SECOND_CONSTANT), 0, seconds, i * second, second);
        products.add(firsts, first, (2 * REACH + 1) * first, of(Block.NEAR), seconds, 0, second, words);
        for (int i = 0; i < seconds.length; i++) seconds[i] = Math.max(0, seconds[i]);
        var lasts = new float[words][];
        for (int i = 0; i < words; i++) {
            lasts[i] = of(Block.LAST_CONSTANT).clone();
            addProduct(Arrays.copyOfRange(seconds, i * second, (i + 1) * second), of(Block.LAST), 0, lasts[i]);
        }
        return lasts;
    }

    private float[] flat(float[][] rows) {
        var flat = new float[rows.length * inner];
        for (int i = 0; i < rows.length; i++) System.arraycopy(rows[i], 0, flat, i * inner, inner);
        return flat;
    }

    /// The labels of one kind, as a chain.
    SpanChain chain(Pass pass, SpanTagger.Kind kind) {
        return chain(pass.last(), kind);
    }

    /// @param last float[words][SCORES]
    SpanChain chain(float[][] last, SpanTagger.Kind kind) {
        var scores = new double[last.length][SpanChain.LABELS];
        for (int i = 0; i < scores.length; i++)
            for (int label = 0; label < SpanChain.LABELS; label++)
                scores[i][label] = last[i][kind.at * SpanChain.LABELS + label];
        var moves = new float[MOVES];
        System.arraycopy(of(Block.MOVES), kind.at * MOVES, moves, 0, MOVES);
        return new SpanChain(scores, moves);
    }

    /// Adds a row times the matrix that starts at `from`, whose rows are as wide as the sum.
    static void addProduct(float[] row, float[] matrix, int from, float[] sum) {
        for (int i = 0; i < row.length; i++) {
            float value = row[i];
            if (value == 0) continue;
            int at = from + i * sum.length;
            for (int j = 0; j < sum.length; j++) sum[j] += value * matrix[at + j];
        }
    }
}
