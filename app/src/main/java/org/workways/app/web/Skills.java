package org.workways.app.web;

import java.util.Collection;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.workways.taxonomy.Fact;

/// Skills as an address holds them: `mqtt:1,python:2`; those of the atlas without their scheme.
final class Skills {
    private Skills() {}

    static String text(Collection<Fact> facts) {
        return with("", facts);
    }

    /// @param text  as in an address; what it says of a skill stays if it is the higher level
    static String with(String text, Collection<Fact> facts) {
        var levels = new TreeMap<String, Integer>();
        for (var item : text.split(",")) {
            int colon = item.lastIndexOf(':');
            if (item.isBlank()) continue;
            boolean isLevelled = colon > 0 && item.substring(colon + 1).strip().matches("[0-4]");
            levels.put(
                    isLevelled ? item.substring(0, colon).strip() : item.strip(),
                    isLevelled ? Integer.parseInt(item.substring(colon + 1).strip()) : 1);
        }
        for (var fact : facts) {
            var id = fact.skill();
            levels.merge(
                    id.scheme().equals("atlas") ? id.code() : id.toString(),
                    fact.level().number(),
                    Math::max);
        }
        return levels.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(","));
    }
}
