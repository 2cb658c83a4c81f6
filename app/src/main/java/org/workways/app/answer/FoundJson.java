package org.workways.app.answer;

import java.util.Map;

/// What a search in the atlas found, as JSON.
public final class FoundJson {
    private FoundJson() {}

    /// Ends in a line break.
    /// @param first of the hits to give, from 0
    /// @param most  how many at most
    public static String text(String typed, AtlasIndex.Found found, int first, int most) {
        var json = RouteJson.entry("query", typed, "total", found.hits().size(), "first", first);
        json.put("isGuess", found.isGuess());
        var kinds = RouteJson.entry();
        found.kinds().forEach((kind, count) -> kinds.put(kind.code(), count));
        json.put("kinds", kinds);
        var families = RouteJson.entry();
        found.families().forEach((family, count) -> families.put(family.code(), count));
        json.put("families", families);
        json.put(
                "hits",
                found.hits().stream()
                        .skip(first)
                        .limit(most)
                        .map(FoundJson::hit)
                        .toList());
        return RouteJson.write(json);
    }

    private static Map<String, Object> hit(AtlasIndex.Hit hit) {
        var entry = hit.entry();
        var json = RouteJson.entry(
                "id", entry.id().toString(),
                "kind", entry.kind().code(),
                "label", entry.label());
        hit.name().ifPresent(name -> json.put("name", name));
        json.put(
                "families",
                entry.families().stream().map(family -> family.code()).toList());
        if (!entry.about().isEmpty()) json.put("about", entry.about());
        entry.course().ifPresent(course -> {
            var figures = ConceptJson.inShort(course);
            figures.remove("course");
            figures.remove("title");
            json.putAll(figures);
            json.put("retired", course.retired().isPresent());
        });
        return json;
    }
}
