package org.workways.files.advert;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A JSON object as cells: `{"company": {"name": "Acme"}}` has one cell `company.name`. What a
/// list says several times stands in one cell, between commas, or in lines if it is long.
final class FlatJson {
    private static final int SHORT = 60;

    private final Map<String, String> cells = new LinkedHashMap<>();

    private FlatJson() {}

    static Map<String, String> of(Map<?, ?> object) {
        var flat = new FlatJson();
        flat.add("", object);
        return flat.cells;
    }

    private void add(String key, Object value) {
        switch (value) {
            case Map<?, ?> map ->
                map.forEach((inner, part) -> add(key.isEmpty() ? inner.toString() : key + "." + inner, part));
            case List<?> list -> list.forEach(part -> add(key, part));
            default -> cells.merge(key, value.toString(), FlatJson::joined);
        }
    }

    private static String joined(String before, String more) {
        if (before.isEmpty() || more.isEmpty()) return before + more;
        return before
                + (before.indexOf('\n') >= 0 || more.length() > SHORT || before.length() > 20 * SHORT ? "\n" : ", ")
                + more;
    }
}
