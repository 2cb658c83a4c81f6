package org.workways.app.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.workways.taxonomy.Fact;

/// Skills as an address holds them: `mqtt:1,python:2`; those of the atlas without their scheme.
final class Skills {
    private Skills() {}

    static String text(Collection<Fact> facts) {
        return with("", facts);
    }

    /// `python:2, mqtt` as its items.
    static List<String> items(String text) {
        return Arrays.stream(text.split("[,;]"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /// @param text  as in an address; what it says of a skill stays if it is the higher level, or
    /// 0, which strikes it out
    static String with(String text, Collection<Fact> facts) {
        var levels = new TreeMap<String, Integer>();
        for (var item : items(text)) {
            int colon = item.lastIndexOf(':');
            boolean isLevelled = colon > 0 && item.substring(colon + 1).strip().matches("[0-4]");
            levels.put(
                    isLevelled ? item.substring(0, colon).strip() : item,
                    isLevelled ? Integer.parseInt(item.substring(colon + 1).strip()) : 1);
        }
        for (var fact : facts) {
            var id = fact.skill();
            levels.merge(
                    id.scheme().equals("atlas") ? id.code() : id.toString(),
                    fact.level().number(),
                    (said, found) -> said == 0 ? 0 : Math.max(said, found));
        }
        levels.values().removeIf(level -> level == 0);
        return levels.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(","));
    }
}
