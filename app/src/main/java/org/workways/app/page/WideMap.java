package org.workways.app.page;

import java.util.ArrayList;

/// The route from left to right, for paper and wide screens.
final class WideMap {
    private static final double ROUND = 10;

    private final Network network;
    private final WideLayout layout;
    private final Drawing drawing = new Drawing();

    private WideMap(Network network) {
        this.network = network;
        this.layout = WideLayout.of(network);
    }

    /// @param isComplete whether the map itself names every stop and job, so that it needs no legend
    record Drawn(Markup svg, boolean isComplete) {}

    static Drawn of(Network network, String title) {
        var map = new WideMap(network);
        double height = map.draw();
        var svg = map.drawing.svg("map-wide", "map wide", WideLayout.WIDTH, height, title, network.description());
        return new Drawn(svg, !map.layout.titles().isEmpty() && map.layout.isJobsNamed());
    }

    /// @return the height
    private double draw() {
        double bottom = branches();
        interchanges();
        for (int line = 0; line < network.lines().size(); line++) line(line);
        forks();
        today();
        double goalBottom = goal();
        stops();
        titles();
        return Math.max(bottom, goalBottom);
    }

    /// Below the lines, so that they pass under whatever they cross.
    private double branches() {
        double end = layout.bottom() + 14;
        double bottom = layout.bottom() + 6;
        for (int i = 0; i < network.stops().size(); i++) {
            var stop = network.stops().get(i);
            if (stop.jobs().isEmpty()) continue;
            double x = layout.branchX(i);
            double y = layout.ys().get(stop.bottom());
            var style = Names.style(network.line(stop.bottom()).family());
            drawing.path("branch " + style, Drawing.path("M", x, y + ROUND, "V", end));
            drawing.circle("branch-end " + style, x, end, 4.5);
            bottom = Math.max(bottom, jobs(i, x, end + 22));
        }
        return bottom;
    }

    /// Where branches leave their line; above it, so that the two are one.
    private void forks() {
        for (int i = 0; i < network.stops().size(); i++) {
            var stop = network.stops().get(i);
            if (stop.jobs().isEmpty()) continue;
            double x = layout.branchX(i);
            double y = layout.ys().get(stop.bottom());
            var style = Names.style(network.line(stop.bottom()).family());
            var fork = Drawing.path("M", x - 2 * ROUND, y, "H", x - ROUND, "Q", x, y, x, y + ROUND + 0.5);
            drawing.path("branch " + style, fork);
        }
    }

    private double jobs(int stop, double x, double y) {
        var jobs = network.stops().get(stop);
        if (!layout.isJobsNamed()) {
            drawing.words("small mid", x, y, "+" + jobs.jobs().size());
            return y + 8;
        }
        var lines = new ArrayList<String>();
        for (var job : jobs.namedJobs()) lines.addAll(Lettering.wrap(job, WideLayout.SIZE, layout.jobsRoom(stop)));
        drawing.lines("job", x - 4, y, WideLayout.LEADING, lines);
        return y + WideLayout.LEADING * lines.size();
    }

    private void interchanges() {
        for (int i = 0; i < network.stops().size(); i++) {
            var stop = network.stops().get(i);
            if (stop.top() == stop.bottom()) continue;
            double from = layout.ys().get(stop.top());
            double to = layout.ys().get(stop.bottom());
            drawing.line("link", layout.stopX(i), from, layout.stopX(i), to);
            drawing.line("link-core", layout.stopX(i), from, layout.stopX(i), to);
        }
    }

    private void line(int index) {
        var line = network.line(index);
        double y = layout.ys().get(index);
        int last = network.lastStop(index);
        double end = last < 0 ? WideLayout.TODAY_X : layout.stopX(last);
        var style = Names.style(line.family());
        if (last >= 0) stroke(style, Drawing.path("M", WideLayout.TODAY_X, y, "H", end));
        if (line.toGoal()) stroke(line.broken() ? style + " broken" : style, toGoal(end, y, layout.goalY(index)));
        label(index, y);
    }

    private void stroke(String style, String path) {
        drawing.path("casing", path);
        drawing.path("line " + style, path);
    }

    /// Level, then at 45 degrees, then level into the goal; corners rounded.
    private static String toGoal(double from, double y, double goalY) {
        double rise = goalY - y;
        double turn = WideLayout.GOAL_X - 12 - Math.abs(rise);
        double arrive = WideLayout.GOAL_X - 12;
        if (Math.abs(rise) < 1) return Drawing.path("M", from, y, "H", WideLayout.GOAL_X);
        double cut = Math.min(7, Math.abs(rise) / 2.5);
        double down = Math.copySign(cut, rise);
        return Drawing.path(
                "M",
                from,
                y,
                "H",
                turn - cut,
                "Q",
                turn,
                y,
                turn + cut * 0.7,
                y + down * 0.7,
                "L",
                arrive - cut * 0.7,
                goalY - down * 0.7,
                "Q",
                arrive,
                goalY,
                arrive + cut,
                goalY,
                "H",
                WideLayout.GOAL_X);
    }

    private void label(int index, double y) {
        var lines = WideLayout.nameLines(network, index);
        double first = y + 4 - (lines.size() - 1) * WideLayout.NAME_LEADING / 2;
        var style = "name end " + Names.style(network.line(index).family());
        drawing.lines(style, WideLayout.TODAY_X - 16, first, WideLayout.NAME_LEADING, lines);
    }

    private void today() {
        double top = layout.ys().getFirst();
        double above = top - WideLayout.lift(network);
        var words = network.words();
        capsule(WideLayout.TODAY_X, top, layout.ys().getLast());
        drawing.words("strong mid", WideLayout.TODAY_X, above - 33, words.say("map.today"));
        var start = words.figures().date(network.start());
        drawing.words("small mid", WideLayout.TODAY_X, above - 18, start);
    }

    /// @return where its words end, which may be below all else
    private double goal() {
        double top = layout.goalY(0);
        double bottom = layout.goalY(network.lines().size() - 1);
        capsule(WideLayout.GOAL_X, top, bottom);
        double x = WideLayout.GOAL_X + 20;
        var lines = Lettering.wrap(network.goal(), 16.5, WideLayout.WIDTH - x);
        double first = (top + bottom) / 2 + 5 - (lines.size() * 18.0) / 2 + 5;
        drawing.lines("goal", x, first, 18, lines);
        var arrival = Lettering.wrap(network.arrival(), WideLayout.SIZE, WideLayout.WIDTH - x);
        double last = first + lines.size() * 18;
        drawing.lines("small", x, last, WideLayout.LEADING, arrival);
        return last + WideLayout.LEADING * (arrival.size() - 1) + 0.12 * WideLayout.SIZE;
    }

    private void capsule(double x, double top, double bottom) {
        drawing.box("station", x - 8, top - 11, 16, bottom - top + 22, 8);
    }

    private void stops() {
        for (int i = 0; i < network.stops().size(); i++) {
            var stop = network.stops().get(i);
            double x = layout.stopX(i);
            for (int line : stop.lines())
                if (line != stop.bottom())
                    StopMark.plain(drawing, stop, x, layout.ys().get(line));
            StopMark.numbered(drawing, stop, x, layout.ys().get(stop.bottom()));
        }
    }

    private void titles() {
        for (int i = 0; i < layout.titles().size(); i++) {
            var title = layout.titles().get(i);
            var stop = network.stops().get(i);
            double y = title.above()
                    ? layout.ys().get(stop.top())
                            - 17
                            - WideLayout.LEADING * (title.lines().size() - 1)
                    : layout.ys().get(stop.bottom()) + 26;
            drawing.lines("stop-title mid", title.x(), y, WideLayout.LEADING, title.lines());
        }
    }
}
