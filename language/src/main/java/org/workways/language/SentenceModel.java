package org.workways.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.ExecutionMode;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/// A BERT encoder in an ONNX file, and the mean of what it says about each piece of a text. Threads may share it.
///
/// It takes one text at a time: a model quantised to 8 bits chooses its scale from everything in the call, so that in
/// a batch the vector of a text would depend on its neighbours (measured: by up to 0.3 in a hidden state).
final class SentenceModel implements AutoCloseable {
    private final OrtEnvironment environment;
    private final OrtSession session;

    /// @throws OrtException if the file is damaged
    SentenceModel(OrtEnvironment environment, Path file) throws OrtException {
        this.environment = environment;
        try (var options = new SessionOptions()) {
            options.setExecutionMode(ExecutionMode.SEQUENTIAL);
            // Two texts at once on a thread each are faster than two threads on a text, and wait for nobody.
            options.setIntraOpNumThreads(1);
            session = environment.createSession(file.toString(), options);
        }
    }

    /// @param ids the pieces of a text, at least one
    /// @return a vector of length 1
    float[] vector(int[] ids) {
        return unitMean(states(ids), ids.length);
    }

    /// @param ids the pieces of a text, at least one
    /// @return what the model says of each, one after the other
    float[] states(int[] ids) {
        var pieces = Arrays.stream(ids).asLongStream().toArray();
        var attended = new long[ids.length];
        Arrays.fill(attended, 1);
        try (var input = tensor(pieces);
                var mask = tensor(attended);
                var segments = tensor(new long[ids.length]);
                var result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", segments))) {
            var states = ((OnnxTensor) result.get(0)).getFloatBuffer();
            var values = new float[states.remaining()];
            states.get(values);
            return values;
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(row), new long[] {1, row.length});
    }

    /// Without padding every piece counts, so the mean over the attention mask is the mean.
    static float[] unitMean(float[] values, int rows) {
        var sum = new float[values.length / rows];
        for (var i = 0; i < values.length; i += sum.length)
            for (var d = 0; d < sum.length; d++) sum[d] += values[i + d];
        var squares = 0.0;
        for (var value : sum) squares += (double) value * value;
        var scale = (float) (1 / Math.sqrt(squares));
        for (var d = 0; d < sum.length; d++) sum[d] *= scale;
        return sum;
    }
}
