package org.workways.benchmark.recognise;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.workways.language.LabelVectors;
import org.workways.language.PieceVectors;

/// The peer: every sentence through the sentence model in 32 bits, in batches of 32 of like length, on all cores, and
/// compared with the label of every skill, as the usual extractors in Python do it.
final class PlainExtractor implements AutoCloseable {
    private static final int BATCH = 32;
    private static final int DIMENSIONS = 384;
    private static final long FIRST = 101;
    private static final long LAST = 102;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final LabelVectors labels;
    private final Path cache;

    /// @param labels vectors of the labels
    /// @param cache  where the vocabulary is kept
    PlainExtractor(LabelVectors labels, Path cache) {
        this.labels = labels;
        this.cache = cache;
        try (var in = PlainExtractor.class.getResourceAsStream("/all-minilm-l6-v2.onnx");
                var options = new OrtSession.SessionOptions()) {
            if (in == null) throw new IllegalStateException("The model in 32 bits is not on the class path.");
            options.setIntraOpNumThreads(Runtime.getRuntime().availableProcessors());
            session = environment.createSession(in.readAllBytes(), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @return how many labels were found, ten a sentence
    int extract(List<String> sentences) {
        var pieces = PieceVectors.pieces(sentences, cache);
        var order = IntStream.range(0, pieces.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> pieces[i].length))
                .toList();
        int found = 0;
        for (int from = 0; from < order.size(); from += BATCH) {
            var batch = order.subList(from, Math.min(order.size(), from + BATCH)).stream()
                    .map(i -> pieces[i])
                    .toList();
            for (var near : labels.nearest(vectors(batch), 10)) found += near.size();
        }
        return found;
    }

    private List<float[]> vectors(List<int[]> batch) {
        int length = 2 + batch.stream().mapToInt(pieces -> pieces.length).max().orElse(0);
        var ids = new long[batch.size() * length];
        var mask = new long[ids.length];
        for (int row = 0; row < batch.size(); row++) {
            var pieces = batch.get(row);
            ids[row * length] = FIRST;
            for (int i = 0; i < pieces.length; i++) ids[row * length + 1 + i] = pieces[i];
            ids[row * length + 1 + pieces.length] = LAST;
            for (int i = 0; i < pieces.length + 2; i++) mask[row * length + i] = 1;
        }
        var shape = new long[] {batch.size(), length};
        try (var input = tensor(ids, shape);
                var attended = tensor(mask, shape);
                var segments = tensor(new long[ids.length], shape);
                var result = session.run(
                        Map.of("input_ids", input, "attention_mask", attended, "token_type_ids", segments))) {
            var states = ((OnnxTensor) result.get(0)).getFloatBuffer();
            return IntStream.range(0, batch.size())
                    .mapToObj(row -> {
                        var sum = new float[DIMENSIONS];
                        for (int i = 0; i < batch.get(row).length + 2; i++)
                            for (int d = 0; d < DIMENSIONS; d++)
                                sum[d] += states.get((row * length + i) * DIMENSIONS + d);
                        double squares = 0;
                        for (float value : sum) squares += value * value;
                        for (int d = 0; d < DIMENSIONS; d++) sum[d] /= (float) Math.sqrt(squares);
                        return sum;
                    })
                    .toList();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
