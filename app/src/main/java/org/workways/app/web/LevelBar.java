package org.workways.app.web;

import org.workways.concept.Level;

/// Four cells, as many of them full as the level is high. The words beside it say the same.
final class LevelBar {
    private static final int CELL = 15;

    private LevelBar() {}

    static String of(Level level) {
        var cells = new StringBuilder();
        for (var some : Level.values())
            cells.append("<rect class=\"%s\" x=\"%d\" y=\"1\" width=\"%d\" height=\"8\"/>"
                    .formatted(level.atLeast(some) ? "held" : "beyond", 1 + (some.number() - 1) * CELL, CELL - 3));
        return "<svg class=\"level-bar\" viewBox=\"0 0 60 10\" aria-hidden=\"true\">" + cells + "</svg>";
    }
}
