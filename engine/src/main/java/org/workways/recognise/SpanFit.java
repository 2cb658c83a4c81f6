package org.workways.recognise;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.workways.concept.Chance;
import org.workways.recognise.SpanNet.Block;
import org.workways.recognise.SpanTagger.Kind;
import org.workways.recognise.SpanTagger.Seen;
import org.workways.recognise.SpanTagger.Span;

/// Fits a span tagger to sentences whose spans are known. The same examples in the same order give the same tagger.
/// Source of the steps: Kingma and Ba, *Adam*, 2015, arXiv:1412.6980; of leaving values out: Srivastava et al.,
/// *Dropout*, 2014.
public final class SpanFit {
    private static final int BATCH = 32;

    /// @param spans of the sentence; of one kind they do not overlap
    public record Example(Seen seen, List<Span> spans) {
        public Example {
            spans = List.copyOf(spans);
        }
    }

    /// What the tagger looks at besides the word itself.
    public enum Input {
        NEIGHBOURS,
        SENTENCE
    }

    /// @param first     width of the first layer
    /// @param second    width of the second layer
    /// @param rounds    over all examples
    /// @param step      size of the first steps; they fall to 0
    /// @param thinInput share of the numbers that go in which are left out, drawn anew for each word each time
    /// @param thinLayer the same for the layers
    /// @param least     agreement that is expected of a span, for it to be marked
    /// @param inputs    looked at
    public record Settings(
            int first,
            int second,
            int rounds,
            double step,
            double thinInput,
            double thinLayer,
            double least,
            long seed,
            SortedSet<Input> inputs) {
        public Settings {
            inputs = Collections.unmodifiableSortedSet(new TreeSet<>(inputs));
        }

        public static Settings usual() {
            return new Settings(128, 96, 8, 3e-3, 0.3, 0.2, 0.33, 1, new TreeSet<>(List.of(Input.values())));
        }

        public Settings without(Input input) {
            var others = new TreeSet<>(inputs);
            others.remove(input);
            return new Settings(first, second, rounds, step, thinInput, thinLayer, least, seed, others);
        }
    }

    private final List<Example> examples;
    private final Settings settings;
    private final Chance chance;
    private final SpanNet net;
    private final SpanSlopes slopes;
    private final List<Adam> steps;
    private final Scale inner;
    private final Scale whole;

    private SpanFit(List<Example> examples, Settings settings) {
        this.examples = examples;
        this.settings = settings;
        chance = new Chance(settings.seed());
        inner = Scale.of(examples.stream()
                .flatMap(example -> Arrays.stream(example.seen().inner))
                .toList());
        whole = Scale.of(examples.stream().map(example -> example.seen().whole).toList());
        net = SpanNet.zero(inner.width(), whole.width(), settings.first(), settings.second());
        slopes = new SpanSlopes(net, settings.thinLayer());
        steps = net.blocks().stream().map(block -> new Adam(block.length)).toList();
        draw(Block.INNER, inner.width());
        draw(Block.WHOLE, 4 * whole.width());
        draw(Block.NEAR, settings.first() * (2 * SpanNet.REACH + 1));
    }

    /// @throws IllegalArgumentException if there is no example with a word
    public static SpanTagger fit(List<Example> examples, Settings settings) {
        if (examples.stream().allMatch(example -> example.seen().words.isEmpty()))
            throw new IllegalArgumentException("There is no sentence with words among %d.".formatted(examples.size()));
        return new SpanFit(examples, settings).fitted();
    }

    private SpanTagger fitted() {
        int batches = (examples.size() + BATCH - 1) / BATCH;
        for (int round = 0; round < settings.rounds(); round++) {
            var order = chance.order(examples.size());
            for (int batch = 0; batch < batches; batch++) {
                double done = (double) (round * batches + batch) / (settings.rounds() * batches);
                step(
                        Arrays.copyOfRange(order, batch * BATCH, Math.min(order.length, (batch + 1) * BATCH)),
                        (1 - done) * settings.step());
            }
        }
        fold(inner, net.of(Block.INNER));
        fold(whole, net.of(Block.WHOLE));
        var fitted = new SpanTagger(net, (float) settings.least());
        return SpanTagger.of(fitted.toBytes()); // so that it is the same before and after it was written down
    }

    private void step(int[] batch, double size) {
        slopes.clear();
        for (int i : batch) add(examples.get(i));
        leaveOut();
        for (var block : Block.values())
            steps.get(block.at).step(net.of(block), slopes.sums.of(block), 1.0 / Math.max(1, slopes.words), size);
    }

    private void add(Example example) {
        var seen = example.seen();
        var vectors = new float[seen.words.size()][];
        for (int i = 0; i < vectors.length; i++) vectors[i] = thin(inner.scaled(seen.inner[i]), settings.thinInput());
        var pass = net.pass(
                vectors,
                thin(whole.scaled(seen.whole), settings.thinInput()),
                values -> thin(values, settings.thinLayer()));
        slopes.add(
                pass,
                Arrays.stream(Kind.values())
                        .map(kind -> labels(seen, example.spans(), kind))
                        .toArray(int[][]::new));
    }

    /// What the settings do not look at keeps a weight of 0.
    private void leaveOut() {
        if (!settings.inputs().contains(Input.SENTENCE)) clear(Block.WHOLE, 0, 0);
        if (!settings.inputs().contains(Input.NEIGHBOURS)) {
            int own = settings.first() * settings.second();
            clear(Block.NEAR, SpanNet.REACH * own, (SpanNet.REACH + 1) * own);
        }
    }

    private void clear(Block block, int keepFrom, int keepTo) {
        for (int i = 0; i < slopes.sums.of(block).length; i++)
            if (i < keepFrom || i >= keepTo) {
                slopes.sums.of(block)[i] = 0;
                net.of(block)[i] = 0;
            }
    }

    static int[] labels(Seen seen, List<Span> spans, Kind kind) {
        var labels = new int[seen.words.size()];
        for (var span : spans) {
            if (span.kind() != kind) continue;
            int label = SpanChain.FIRST;
            for (int i = 0; i < labels.length; i++) {
                if (seen.words.get(i).end() <= span.from() || seen.words.get(i).start() >= span.to()) continue;
                labels[i] = label;
                label = SpanChain.INSIDE;
            }
        }
        return labels;
    }

    private float[] thin(float[] values, double share) {
        if (share == 0) return values;
        var scale = (float) (1 / (1 - share));
        var left = new float[values.length];
        for (int i = 0; i < values.length; i++) if (chance.share() >= share) left[i] = values[i] * scale;
        return left;
    }

    /// So that what goes on from a block is about as large as what comes in.
    private void draw(Block block, int inputs) {
        double size = Math.sqrt(3.0 / inputs);
        var weights = net.of(block);
        for (int i = 0; i < weights.length; i++) weights[i] = (float) (size * (2 * chance.share() - 1));
    }

    /// Lets the weights do what the scale did before them.
    private void fold(Scale scale, float[] weights) {
        int first = settings.first();
        for (int d = 0; d < scale.width(); d++)
            for (int j = 0; j < first; j++) {
                weights[d * first + j] *= scale.factor()[d];
                net.of(Block.FIRST_CONSTANT)[j] -= scale.mean()[d] * weights[d * first + j];
            }
    }
}
