package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;

/// A drawing with a name for those who cannot see it. What is added later lies above.
final class Drawing {
    private static final double ROOM = 12;

    private final List<Markup> parts = new ArrayList<>();
    private boolean hasLinks;

    void add(Markup part) {
        parts.add(part);
    }

    void path(String style, String path) {
        add(Element.of("path", style).with("d", path).alone());
    }

    void line(String style, double x1, double y1, double x2, double y2) {
        add(Element.of("line", style)
                .with("x1", x1)
                .with("y1", y1)
                .with("x2", x2)
                .with("y2", y2)
                .alone());
    }

    void circle(String style, double x, double y, double radius) {
        add(Element.of("circle", style)
                .with("cx", x)
                .with("cy", y)
                .with("r", radius)
                .alone());
    }

    void box(String style, double x, double y, double width, double height, double round) {
        add(Element.of("rect", style)
                .at(x, y)
                .with("width", width)
                .with("height", height)
                .with("rx", round)
                .alone());
    }

    void words(String style, double x, double y, String words) {
        add(Element.of("text", style).at(x, y).saying(words));
    }

    /// Lines of text, the first with its baseline at `y`.
    void lines(String style, double x, double y, double leading, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) words(style, x, y + i * leading, lines.get(i));
    }

    /// A part that leads somewhere, with room around `x`, `y` for a finger.
    /// @param label for those who cannot see it
    void link(String address, String label, Drawing part, double x, double y) {
        part.circle("room", x, y, ROOM);
        add(Element.of("a").with("href", address).with("aria-label", label).holding(part.parts));
        hasLinks = true;
    }

    /// A part among many that leads somewhere; more room would cover its neighbours.
    /// @param label for those who cannot see it
    void dot(String address, String label, Drawing part) {
        add(Element.of("a").with("href", address).with("aria-label", label).holding(part.parts));
        hasLinks = true;
    }

    void add(Drawing part) {
        parts.addAll(part.parts);
    }

    /// @param id unique on the page
    Markup svg(String id, String style, double width, double height, String title, String description) {
        var inside = new ArrayList<Markup>();
        inside.add(Element.of("title").with("id", id + "-title").saying(title));
        inside.add(Element.of("desc").with("id", id + "-desc").saying(description));
        inside.addAll(parts);
        return Element.of("svg", style)
                .with("id", id)
                .with("role", hasLinks ? "group" : "img") // links inside a picture would not be told
                .with("aria-labelledby", id + "-title " + id + "-desc")
                .with("viewBox", "0 0 " + Element.coordinate(width) + " " + Element.coordinate(height))
                .holding(inside);
    }

    /// A drawing that only shows what stands beside it in words.
    Markup ornament(String style, double width, double height) {
        return Element.of("svg", style)
                .with("aria-hidden", "true")
                .with("viewBox", "0 0 " + Element.coordinate(width) + " " + Element.coordinate(height))
                .holding(parts);
    }

    /// A path from numbers and letters.
    static String path(Object... steps) {
        var path = new StringBuilder();
        for (var step : steps)
            path.append(step instanceof Number number ? Element.coordinate(number.doubleValue()) : step)
                    .append(' ');
        return path.toString().strip();
    }

    /// An ornament as wide and high as its place.
    Markup stretched(String style, double width, double height) {
        return Element.of("svg", style)
                .with("aria-hidden", "true")
                .with("preserveAspectRatio", "none")
                .with("viewBox", "0 0 " + Element.coordinate(width) + " " + Element.coordinate(height))
                .holding(parts);
    }
}
