package org.workways.app.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A JSON answer; steps are names and positions, as in `get("routes", 0, "legs")`, and must be there.
public record Json(Object root) {
    public static Json of(String text) {
        try {
            return new Json(JSON.std.anyFrom(text));
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }

    public Object get(Object... steps) {
        var place = root;
        for (var step : steps) {
            var inside = place;
            place = Optional.<Object>ofNullable(
                            step instanceof Integer position
                                    ? ((List<?>) inside).get(position)
                                    : ((Map<?, ?>) inside).get(step))
                    .orElseThrow(() -> new AssertionError(step + " is missing in " + inside));
        }
        return place;
    }

    public List<?> list(Object... steps) {
        return (List<?>) get(steps);
    }

    public double number(Object... steps) {
        return ((Number) get(steps)).doubleValue();
    }

    /// The value of one name in each object of the list at the steps.
    public List<Object> each(String name, Object... steps) {
        return list(steps).stream().map(entry -> new Json(entry).get(name)).toList();
    }

    /// The names of the object at the steps, in their order.
    public List<String> names(Object... steps) {
        return ((Map<?, ?>) get(steps)).keySet().stream().map(String::valueOf).toList();
    }
}
