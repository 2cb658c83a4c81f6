package org.workways.recognise;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What each feature of a title and an occupation counts for in a linear ranker: few numbers, none of them about a
/// particular occupation.
public final class TitleWeights {
    private final double[] values;

    TitleWeights(double[] values) {
        if (values.length != TitleFeature.COUNT)
            throw new IllegalArgumentException(
                    "There are %d features, got %d weights.".formatted(TitleFeature.COUNT, values.length));
        this.values = values.clone();
    }

    /// For a taxonomy's names alone. Fitted to every fourth of 15,314 titles of vacancies whose ESCO occupation is
    /// known. Only features are weighed: no title and no occupation is remembered.
    public static TitleWeights zeroShot() {
        return parsed(TitleWeightTable.ZERO_SHOT);
    }

    /// For names and titles whose occupations are known. Fitted to every second of 7,717 of the same titles, each
    /// ranked with the rest of the 7,717 as known ones.
    public static TitleWeights ownLabels() {
        return parsed(TitleWeightTable.OWN_LABELS);
    }

    /// The names of the features, in order.
    public static Set<String> names() {
        return Arrays.stream(TitleFeature.values())
                .map(TitleWeights::name)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    double score(float[] features) {
        double sum = 0;
        for (int f = 0; f < values.length; f++) sum += values[f] * features[f];
        return sum;
    }

    /// As they stand in the table of the shipped ones: `name=weight`, one a line.
    @Override
    public String toString() {
        var lines = new StringBuilder();
        for (var feature : TitleFeature.values())
            if (values[feature.at] != 0) lines.append("%s=%.3f\n".formatted(name(feature), values[feature.at]));
        return lines.toString();
    }

    private static TitleWeights parsed(String table) {
        Map<TitleFeature, Double> byFeature = new EnumMap<>(TitleFeature.class);
        for (var line : table.strip().split("\n")) {
            var parts = line.strip().split("=");
            byFeature.put(
                    TitleFeature.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_')),
                    Double.parseDouble(parts[1]));
        }
        return new TitleWeights(Arrays.stream(TitleFeature.values())
                .mapToDouble(feature -> byFeature.getOrDefault(feature, 0.0))
                .toArray());
    }

    private static String name(TitleFeature feature) {
        return feature.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
