package org.workways.app.exposure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.workways.files.atlas.Atlas;
import org.workways.taxonomy.Figure;
import org.workways.taxonomy.Figure.Measure;
import org.workways.taxonomy.Occupation;

/// Where a published value lies among the occupations of the atlas that have that measure. An occupation with several
/// codes counts once, with the mean of their values. Reckoned when it is first asked for.
public final class Percentiles {
    static final String OF = "occupations of the atlas";

    private final Atlas atlas;
    private Optional<Map<Measure, List<Double>>> known = Optional.empty();

    public Percentiles(Atlas atlas) {
        this.atlas = atlas;
    }

    /// 0 for the lowest, 100 for the highest, to a tenth: the occupations below, and half of those that are equal.
    /// Empty for a measure that no occupation of the atlas has.
    public OptionalDouble of(Figure figure) {
        var all = values().getOrDefault(figure.measure(), List.of());
        if (all.isEmpty()) return OptionalDouble.empty();
        double value = Double.parseDouble(figure.value());
        long below = all.stream().filter(other -> other < value).count();
        long equal = all.stream().filter(other -> other == value).count();
        return OptionalDouble.of(Math.round(1000 * (below + equal / 2.0) / all.size()) / 10.0);
    }

    /// Of each measure, one of an occupation.
    private synchronized Map<Measure, List<Double>> values() {
        var values = known.orElseGet(this::reckoned);
        known = Optional.of(values);
        return values;
    }

    private Map<Measure, List<Double>> reckoned() {
        var values = new EnumMap<Measure, List<Double>>(Measure.class);
        for (var occupation : atlas.taxonomy().occupations())
            means(occupation).forEach((measure, mean) -> values.computeIfAbsent(measure, any -> new ArrayList<>())
                    .add(mean));
        return values;
    }

    private Map<Measure, Double> means(Occupation occupation) {
        return atlas.figures(occupation).stream()
                .filter(figure -> figure.measure().isExposure())
                .collect(Collectors.groupingBy(
                        Figure::measure, Collectors.averagingDouble(figure -> Double.parseDouble(figure.value()))));
    }
}
