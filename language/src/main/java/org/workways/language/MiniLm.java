package org.workways.language;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.workways.recognise.Embedder;
import org.workways.recognise.WordEncoder;

/// The sentence model all-MiniLM-L6-v2, weights in 8 bits: 384 dimensions, English, reads the first 256 pieces (about
/// 190 words) of a text. Loaded at the first text; about 2 ms a label and 4 ms a sentence on a core; uses two.
/// Threads may share it.
/// Source: Reimers and Gurevych, *Sentence-BERT*, 2019, doi:10.18653/v1/D19-1410; Wang et al., *MiniLM*, 2020,
/// arXiv:2002.10957.
public final class MiniLm implements Embedder, WordEncoder, AutoCloseable {
    private static final int DIMENSIONS = 384;
    private static final int PIECES = 256;
    private static final int THREADS = Math.min(2, Runtime.getRuntime().availableProcessors());
    private static final Resource WEIGHTS = new Resource("all-minilm-l6-v2-q.onnx");
    private static final Resource TOKENIZER = new Resource("all-minilm-l6-v2-q-tokenizer.json");

    private final Path cache;
    private @Nullable Loaded loaded;
    private boolean closed;

    private record Loaded(WordPiece tokenizer, SentenceModel model, ExecutorService threads) {}

    /// Costs nothing yet.
    /// @param cache a folder that only this user may write; the model and the native library are copied there once,
    /// 52 MB
    public MiniLm(Path cache) {
        this.cache = cache;
    }

    @Override
    public String name() {
        return "all-MiniLM-L6-v2 (int8)";
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    /// Loads now what the first text would load, 200 ms, so that another thread can do it while a document is read.
    /// @throws org.workways.concept.UserException if the cache cannot be written, or the model does not run on this
    /// system
    public void load() {
        loaded();
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        if (texts.isEmpty()) return List.of();
        var ready = loaded();
        var ids = texts.stream().map(ready.tokenizer::ids).toArray(int[][]::new);
        var vectors = new float[ids.length][];
        var order = longestFirst(ids);
        var next = new AtomicInteger();
        Callable<Boolean> work = () -> {
            for (var i = next.getAndIncrement(); i < order.length; i = next.getAndIncrement())
                vectors[order[i]] = ready.model.vector(ids[order[i]]);
            return true;
        };
        runOnAll(ready.threads, Math.min(THREADS, ids.length), work);
        return List.of(vectors);
    }

    /// Reads the first 256 pieces; parts behind them have no vector.
    @Override
    public Encoded encode(List<String> parts) {
        var ready = loaded();
        var pieces = parts.stream().map(ready.tokenizer::inner).toList();
        int count = Math.min(
                PIECES, 2 + pieces.stream().mapToInt(some -> some.length).sum());
        var ids = new int[count];
        ids[0] = ready.tokenizer.first();
        int at = 1;
        var ends = new int[pieces.size()];
        for (int part = 0; part < ends.length; part++) {
            for (int i = 0; i < pieces.get(part).length && at < count - 1; i++) ids[at++] = pieces.get(part)[i];
            ends[part] = at;
        }
        ids[count - 1] = ready.tokenizer.last();
        var states = ready.model.states(ids);
        return new Encoded(
                sums(ends, states.last()),
                sums(ends, states.low(), states.middle()),
                SentenceModel.unitMean(states.last(), count));
    }

    /// Of each part, the sums over its pieces, one layer after the other.
    /// @param ends of each part, the place after its last piece
    private static List<float[]> sums(int[] ends, float[]... layers) {
        var sums = new ArrayList<float[]>(ends.length);
        int from = 1;
        for (int end : ends) {
            var sum = new float[layers.length * DIMENSIONS];
            for (int layer = 0; layer < layers.length; layer++)
                for (int piece = from; piece < end; piece++)
                    for (int d = 0; d < DIMENSIONS; d++)
                        sum[layer * DIMENSIONS + d] += layers[layer][piece * DIMENSIONS + d];
            sums.add(sum);
            from = end;
        }
        return sums;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (loaded == null) return;
        loaded.threads.close();
        loaded.model.close();
        loaded = null;
    }

    private synchronized Loaded loaded() {
        if (closed) throw new IllegalStateException("The model is closed.");
        if (loaded != null) return loaded;
        var runtime = NativeRuntime.start(cache, versions().getProperty("onnxruntime"));
        var threads = Executors.newFixedThreadPool(
                THREADS, Thread.ofPlatform().daemon().name("minilm-", 1).factory());
        loaded = new Loaded(tokenizer(cache), model(runtime, folder(cache)), threads);
        return loaded;
    }

    /// The one that cuts texts for the model; needs neither the model nor a native library.
    static WordPiece tokenizer(Path cache) {
        return new WordPiece(VocabularyFile.read(TOKENIZER, folder(cache).resolve(VocabularyFile.NAME)), PIECES);
    }

    /// The pieces in the order of their numbers, without the mark of those that continue a word.
    static List<String> vocabulary() {
        try (var in = TOKENIZER.open()) {
            return VocabularyFile.pieces(in).stream()
                    .map(piece -> piece.startsWith("##") && piece.length() > 2 ? piece.substring(2) : piece)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(Path cache) {
        return cache.resolve("all-minilm-l6-v2-q-" + versions().getProperty("minilm"));
    }

    private static SentenceModel model(OrtEnvironment runtime, Path folder) {
        var file = WEIGHTS.in(folder);
        try {
            return new SentenceModel(runtime, file);
        } catch (OrtException damaged) {
            WEIGHTS.copyTo(file);
        }
        try {
            return new SentenceModel(runtime, file);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties versions() {
        var versions = new Properties();
        try (var in = new Resource("org/workways/language/versions.properties").open()) {
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions;
    }

    /// So that no thread is left alone with a long text at the end.
    private static int[] longestFirst(int[][] ids) {
        return IntStream.range(0, ids.length)
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -ids[i].length))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static void runOnAll(ExecutorService threads, int count, Callable<Boolean> work) {
        try {
            for (var done : threads.invokeAll(Collections.nCopies(count, work))) done.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while texts were turned into vectors.", e);
        }
    }
}
