package org.workways.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.workways.recognise.Embedder;
import org.workways.recognise.WordEncoder;

/// A vector for each word piece of the sentence model's vocabulary, the same in every sentence, fitted so that the
/// mean over the pieces of a text comes near to what the sentence model says of it. Knows no order of words, needs no
/// native library, and is some thousand times as fast. Threads may share it.
///
/// The idea is that of fastText and Model2Vec; the fit is a ridge regression, see `benchmark/run train-recogniser`.
public final class PieceVectors implements Embedder, WordEncoder {
    private static final int LAYOUT = 0x57575031; // "WWP1"
    private static final float STEPS = 127;
    private static final int LEADING = 64;

    private final String name;
    private final int dimensions;
    private final byte[] table;
    private final float[] scales;
    private final WordPiece tokenizer;

    private PieceVectors(String name, int dimensions, byte[] table, float[] scales, WordPiece tokenizer) {
        this.name = name;
        this.dimensions = dimensions;
        this.table = table;
        this.scales = scales;
        this.tokenizer = tokenizer;
    }

    /// Rounds each vector to 8 bits a number, by its largest.
    /// @param rows  one vector a piece, all of one length
    /// @param cache where the tables of the vocabulary are kept
    public static PieceVectors of(String name, float[][] rows, Path cache) {
        int dimensions = rows[0].length;
        var table = new byte[rows.length * dimensions];
        var scales = new float[rows.length];
        for (int piece = 0; piece < rows.length; piece++) {
            float largest = 1e-9f;
            for (float value : rows[piece]) largest = Math.max(largest, Math.abs(value));
            scales[piece] = largest / STEPS;
            for (int d = 0; d < dimensions; d++)
                table[piece * dimensions + d] = (byte) Math.round(rows[piece][d] / scales[piece]);
        }
        return new PieceVectors(name, dimensions, table, scales, MiniLm.tokenizer(cache));
    }

    /// @throws IOException if it cannot be read or is not what `write` wrote
    public static PieceVectors read(InputStream from, Path cache) throws IOException {
        var in = new DataInputStream(from);
        if (in.readInt() != LAYOUT) throw new IOException("These are no piece vectors of this version.");
        var name = new byte[in.readUnsignedShort()];
        in.readFully(name);
        int dimensions = in.readUnsignedShort();
        var scales = new float[in.readInt()];
        for (int piece = 0; piece < scales.length; piece++) scales[piece] = in.readFloat();
        var table = new byte[scales.length * dimensions];
        in.readFully(table);
        return new PieceVectors(
                new String(name, StandardCharsets.UTF_8), dimensions, table, scales, MiniLm.tokenizer(cache));
    }

    /// Big endian: a mark of 4 bytes, the name (its length in 2 bytes), dimensions (2), pieces (4), a scale a piece (4
    /// each), the numbers (1 each).
    public void write(OutputStream to) throws IOException {
        var out = new DataOutputStream(to);
        var text = name.getBytes(StandardCharsets.UTF_8);
        out.writeInt(LAYOUT);
        out.writeShort(text.length);
        out.write(text);
        out.writeShort(dimensions);
        out.writeInt(scales.length);
        for (float scale : scales) out.writeFloat(scale);
        out.write(table);
        out.flush();
    }

    /// The numbers of the pieces of a text, at most 254.
    public static int[][] pieces(List<String> texts, Path cache) {
        var tokenizer = MiniLm.tokenizer(cache);
        return texts.stream().map(tokenizer::inner).toArray(int[][]::new);
    }

    /// The pieces themselves, in the order of their numbers; those that continue a word without their mark.
    public static List<String> vocabulary() {
        return MiniLm.vocabulary();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int dimensions() {
        return dimensions;
    }

    /// The main directions come first: half of them rank almost as all do.
    @Override
    public int leading() {
        return Math.min(LEADING, dimensions);
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        return texts.stream()
                .map(text -> {
                    var sum = new float[dimensions];
                    add(tokenizer.inner(text), sum);
                    return unit(sum);
                })
                .toList();
    }

    @Override
    public Encoded encode(List<String> parts) {
        var sums = new ArrayList<float[]>(parts.size());
        var all = new float[dimensions];
        for (var part : parts) {
            var sum = new float[dimensions];
            add(tokenizer.inner(part), sum);
            for (int d = 0; d < dimensions; d++) all[d] += sum[d];
            sums.add(sum);
        }
        return new Encoded(sums, unit(all));
    }

    private void add(int[] pieces, float[] sum) {
        for (int piece : pieces) {
            float scale = scales[piece];
            int at = piece * dimensions;
            for (int d = 0; d < dimensions; d++) sum[d] += scale * table[at + d];
        }
    }

    /// A text without pieces gets some vector, as the promise of an embedder asks.
    private static float[] unit(float[] sum) {
        double squares = 0;
        for (float value : sum) squares += (double) value * value;
        if (squares == 0) {
            sum[0] = 1;
            return sum;
        }
        var scale = (float) (1 / Math.sqrt(squares));
        for (int d = 0; d < sum.length; d++) sum[d] *= scale;
        return sum;
    }
}
