package org.workways.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.workways.recognise.Embedder;

/// An embedder without a model: each word is a random direction, a text the sum of its words. The seed chooses the
/// directions.
record HashingEmbedder(int dimensions, long seed) implements Embedder {
    @Override
    public String name() {
        return "hashing " + seed;
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        return texts.stream().map(this::vector).toList();
    }

    private float[] vector(String text) {
        var sum = new double[dimensions];
        // An empty word at the end gives a blank text a direction too.
        for (var word : (text.toLowerCase(Locale.ROOT) + " \n").split("\\s", -1)) {
            var random = new Random(seed * 31 + word.hashCode());
            for (var d = 0; d < dimensions; d++) sum[d] += random.nextGaussian();
        }
        var length = Math.sqrt(Arrays.stream(sum).map(x -> x * x).sum());
        var unit = new float[dimensions];
        for (var d = 0; d < dimensions; d++) unit[d] = (float) (sum[d] / length);
        return unit;
    }
}
