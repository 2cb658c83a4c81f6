package org.workways.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.ExecutionMode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// A BERT encoder in an ONNX file, and the mean of what it says about each piece of a text. Threads may share it.
///
/// It takes one text at a time: a model quantised to 8 bits chooses its scale from everything in the call, so that in
/// a batch the vector of a text would depend on its neighbours (measured: by up to 0.3 in a hidden state).
final class SentenceModel implements AutoCloseable {
    private static final String LAST = "last_hidden_state";
    /// What the second and the fourth of the six layers give.
    private static final String LOW = "/encoder/layer.1/output/LayerNorm/Add_1_output_0";
    private static final String MIDDLE = "/encoder/layer.3/output/LayerNorm/Add_1_output_0";

    private final OrtEnvironment environment;
    private final OrtSession session;

    /// @throws OrtException if the file is damaged
    SentenceModel(OrtEnvironment environment, Path file) throws OrtException {
        this.environment = environment;
        try (var options = new SessionOptions()) {
            options.setExecutionMode(ExecutionMode.SEQUENTIAL);
            // Two texts at once on a thread each are faster than two threads on a text, and wait for nobody.
            options.setIntraOpNumThreads(1);
            session = environment.createSession(withOutputs(Files.readAllBytes(file), LOW, MIDDLE), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the model says of each piece of a text, one after the other.
    /// @param low    the same from the second layer
    /// @param middle the same from the fourth
    record States(float[] last, float[] low, float[] middle) {}

    /// @param ids the pieces of a text, at least one
    /// @return a vector of length 1
    float[] vector(int[] ids) {
        return unitMean(run(ids, LAST).getFirst(), ids.length);
    }

    /// @param ids the pieces of a text, at least one
    States states(int[] ids) {
        var states = run(ids, LAST, LOW, MIDDLE);
        return new States(states.get(0), states.get(1), states.get(2));
    }

    private List<float[]> run(int[] ids, String... outputs) {
        var pieces = Arrays.stream(ids).asLongStream().toArray();
        var attended = new long[ids.length];
        Arrays.fill(attended, 1);
        try (var input = tensor(pieces);
                var mask = tensor(attended);
                var segments = tensor(new long[ids.length]);
                var result = session.run(
                        Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", segments),
                        new LinkedHashSet<>(List.of(outputs)))) {
            var states = new ArrayList<float[]>();
            for (var output : outputs)
                states.add(values((OnnxTensor) result.get(output).orElseThrow()));
            return states;
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    private static float[] values(OnnxTensor tensor) {
        var buffer = tensor.getFloatBuffer();
        var values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
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

    /// The file gives out only its last layer. It is a protocol buffer, in which a message that comes twice
    /// is merged: what is appended here adds `graph { output { name: … } }`.
    /// Source: protobuf.dev, *Encoding*, "Last One Wins"; fields 7, 12 and 1 of `onnx.proto`.
    private static byte[] withOutputs(byte[] model, String... names) {
        var whole = new ByteArrayOutputStream(model.length + names.length * 64);
        whole.writeBytes(model);
        for (var name : names) whole.writeBytes(field(7, field(12, field(1, name.getBytes(StandardCharsets.UTF_8)))));
        return whole.toByteArray();
    }

    /// @param content shorter than 128 bytes, so that its length is one byte
    private static byte[] field(int number, byte[] content) {
        var field = new byte[content.length + 2];
        field[0] = (byte) (number << 3 | 2);
        field[1] = (byte) content.length;
        System.arraycopy(content, 0, field, 2, content.length);
        return field;
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
