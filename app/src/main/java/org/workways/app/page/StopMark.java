package org.workways.app.page;

/// How a stop looks: a course is a circle, a job a square.
final class StopMark {
    private static final double RADIUS = 10;

    private StopMark() {}

    /// Leads to the step in the table.
    static void numbered(Drawing drawing, Stop stop, double x, double y) {
        var mark = new Drawing();
        if (stop.isWork()) mark.box("mark work", x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS, 2);
        else mark.circle("mark", x, y, RADIUS);
        mark.words(stop.isWork() ? "number work mid" : "number mid", x, y + 4, Integer.toString(stop.number()));
        drawing.link("#step-" + stop.number(), stop.number() + " " + stop.title(), mark, x, y);
    }

    static void plain(Drawing drawing, Stop stop, double x, double y) {
        if (stop.isWork()) drawing.box("mark work", x - 7, y - 7, 14, 14, 2);
        else drawing.circle("mark", x, y, 7);
    }
}
