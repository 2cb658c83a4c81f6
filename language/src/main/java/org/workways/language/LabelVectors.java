package org.workways.language;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.workways.concept.Progress;
import org.workways.recognise.Embedder;
import org.workways.recognise.Vectors;
import org.workways.recognise.Windows;

/// The vectors of a fixed list of texts, such as the labels of all skills, and which of them are nearest to another
/// vector. Holds 4 bytes a number: 21 MB for 14,000 labels of 384 dimensions. Threads may share it.
public final class LabelVectors implements Vectors {
    private static final int TEXTS_A_STEP = 512;

    private final float[] rows;
    private final int dimensions;

    private LabelVectors(float[] rows, int dimensions) {
        this.rows = rows;
        this.dimensions = dimensions;
    }

    /// Reads the vectors from a file, or computes them and writes the file if it is absent, damaged or of other texts
    /// or another model. Computing takes 1 to 2 ms a label.
    /// @param file     where they are kept, for this list alone
    /// @param progress told while they are computed
    /// @throws org.workways.concept.UserException if the file cannot be written
    public static LabelVectors of(List<String> texts, Embedder embedder, Path file, Progress progress) {
        var vectorFile = new VectorFile(file, texts, embedder);
        var count = Math.multiplyExact(texts.size(), embedder.dimensions());
        var rows = vectorFile.read(count).orElseGet(() -> {
            var computed = compute(texts, embedder, count, progress);
            vectorFile.write(computed);
            return computed;
        });
        return new LabelVectors(rows, embedder.dimensions());
    }

    /// The same, computed at each start and kept nowhere: for an embedder that is fast.
    public static LabelVectors of(List<String> texts, Embedder embedder) {
        var count = Math.multiplyExact(texts.size(), embedder.dimensions());
        return new LabelVectors(compute(texts, embedder, count, Progress.SILENT), embedder.dimensions());
    }

    @Override
    public int size() {
        return rows.length / dimensions;
    }

    @Override
    public float dot(int row, float[] vector) {
        return InnerProduct.of(vector, rows, row * dimensions);
    }

    @Override
    public void addTo(int row, float[] sum) {
        for (int d = 0; d < dimensions; d++) sum[d] += rows[row * dimensions + d];
    }

    /// Copies of all.
    public List<float[]> rows() {
        return IntStream.range(0, size())
                .mapToObj(row -> Arrays.copyOfRange(rows, row * dimensions, (row + 1) * dimensions))
                .toList();
    }

    @Override
    public Near near(Windows windows, int[] some) {
        if (!InnerProduct.WIDE) return Vectors.super.near(windows, some);
        return new WideNear(dimensions, windows).of(some, this::copy);
    }

    private float copy(int row, float[] to, int at) {
        System.arraycopy(rows, row * dimensions, to, at, dimensions);
        return 1;
    }

    @Override
    public Vectors means(int[] from) {
        return new LabelVectors(means(this, from, dimensions), dimensions);
    }

    static float[] means(Vectors rows, int[] from, int dimensions) {
        var means = new float[(from.length - 1) * dimensions];
        for (int run = 0; run < from.length - 1; run++) {
            var sum = new float[dimensions];
            for (int row = from[run]; row < from[run + 1]; row++) rows.addTo(row, sum);
            float length = (float) Math.sqrt(InnerProduct.plain(sum, sum, 0));
            for (int d = 0; d < dimensions; d++) means[run * dimensions + d] = length == 0 ? 0 : sum[d] / length;
        }
        return means;
    }

    /// The same in a quarter of the memory, for inner products alone.
    public Vectors compact() {
        return new CompactVectors(rows, dimensions);
    }

    /// The `k` labels most similar to a vector, the most similar first; of equals the one that comes first in the
    /// list.
    /// @param query a vector of length 1
    /// @return `k` of them, or all if there are fewer; time O(size · dimensions)
    /// @throws IllegalArgumentException if the vector has other dimensions, or `k` is negative
    public List<Scored> nearest(float[] query, int k) {
        return nearest(List.of(query), k).getFirst();
    }

    /// The same for many vectors, each label read from memory once: use it for the sentences of a document.
    /// @return one list a query, in the same order
    public List<List<Scored>> nearest(List<float[]> queries, int k) {
        for (var query : queries)
            if (query.length != dimensions)
                throw new IllegalArgumentException(
                        "A query has %d dimensions, the labels have %d.".formatted(query.length, dimensions));
        if (k < 0) throw new IllegalArgumentException("k must not be negative, got " + k + ".");
        var best = Stream.generate(() -> new Best(Math.min(k, size())))
                .limit(queries.size())
                .toList();
        for (var label = 0; label < size(); label++)
            for (var i = 0; i < queries.size(); i++)
                best.get(i).offer(label, InnerProduct.of(queries.get(i), rows, label * dimensions));
        return best.stream().map(Best::list).toList();
    }

    private static float[] compute(List<String> texts, Embedder embedder, int count, Progress progress) {
        var rows = new float[count];
        var at = 0;
        for (var from = 0; from < texts.size(); from += TEXTS_A_STEP) {
            progress.report("labels to vectors", from, texts.size());
            var step = texts.subList(from, Math.min(texts.size(), from + TEXTS_A_STEP));
            for (var vector : embedder.embed(step)) {
                System.arraycopy(vector, 0, rows, at, vector.length);
                at += vector.length;
            }
        }
        progress.report("labels to vectors", texts.size(), texts.size());
        return rows;
    }
}
