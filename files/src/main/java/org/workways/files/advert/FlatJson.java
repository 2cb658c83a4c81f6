package org.workways.files.advert;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A JSON object as cells: `{"company": {"name": "Acme"}}` has one cell `company.name`. What a
/// list says several times stands in one cell, between commas, or in lines if it is long.
final class FlatJson {
    private static final int SHORT = 60;

    private final Map<String, StringBuilder> cells = new LinkedHashMap<>();

    private FlatJson() {}

    static Map<String, String> of(Map<?, ?> object) {
        var flat = new FlatJson();
        flat.add("", object);
        var cells = LinkedHashMap.<String, String>newLinkedHashMap(flat.cells.size());
        flat.cells.forEach((key, text) -> cells.put(key, text.toString()));
        return cells;
    }

    private void add(String key, Object value) {
        switch (value) {
            case Map<?, ?> map ->
                map.forEach((inner, part) -> add(key.isEmpty() ? inner.toString() : key + "." + inner, part));
            case List<?> list -> list.forEach(part -> add(key, part));
            default -> append(cells.computeIfAbsent(key, none -> new StringBuilder()), value.toString());
        }
    }

    private static void append(StringBuilder cell, String more) {
        if (!cell.isEmpty() && !more.isEmpty())
            cell.append(more.length() > SHORT || cell.length() > 20 * SHORT ? "\n" : ", ");
        cell.append(more);
    }
}
