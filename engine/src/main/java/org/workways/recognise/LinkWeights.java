package org.workways.recognise;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// What each feature counts for in a linear ranker.
/// @param values by feature, in the order of `names`
public record LinkWeights(double[] values) {
    public LinkWeights {
        if (values.length != LinkFeatures.COUNT)
            throw new IllegalArgumentException(
                    "There are %d features, got %d weights.".formatted(LinkFeatures.COUNT, values.length));
        values = values.clone();
    }

    /// Counts nothing.
    public static LinkWeights none() {
        return new LinkWeights(new double[LinkFeatures.COUNT]);
    }

    @Override
    public double[] values() {
        return values.clone();
    }

    double score(double[] features) {
        double sum = 0;
        for (int f = 0; f < values.length; f++) sum += values[f] * features[f];
        return sum;
    }

    /// @param byName as `byName` gives; a feature that it lacks counts nothing
    /// @throws IllegalArgumentException if it names a feature that there is not
    public static LinkWeights of(Map<String, Double> byName) {
        var known = none().byName();
        var unknown = byName.keySet().stream()
                .filter(name -> !known.containsKey(name))
                .toList();
        if (!unknown.isEmpty()) throw new IllegalArgumentException("There are no features " + unknown + ".");
        return new LinkWeights(known.keySet().stream()
                .mapToDouble(name -> byName.getOrDefault(name, 0.0))
                .toArray());
    }

    /// By the name of the feature, as in `window-centroid`.
    public Map<String, Double> byName() {
        var names = new LinkedHashMap<String, Double>();
        for (var feature : LinkFeatures.Feature.values())
            names.put(feature.name().toLowerCase(Locale.ROOT).replace('_', '-'), values[feature.at]);
        return names;
    }
}
