package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;

/// The route from top to bottom, for narrow screens: lines on the left, every title beside its stop.
final class TallMap {
    private static final double WIDTH = 358;
    private static final double FIRST_X = 14;
    private static final double GAP = 24;
    private static final double SIZE = 15;
    private static final double LEADING = 19;
    private static final double ROUND = 8;

    private final Network network;
    private final Drawing drawing = new Drawing();
    private final List<Double> stopYs = new ArrayList<>();
    private final double textX;
    private final double todayY;
    private final double goalY;

    private TallMap(Network network) {
        this.network = network;
        this.textX = x(network.lines().size() - 1) + 28;
        this.todayY = 30 + labelRow(network.lines().size()) * 22;
        double y = todayY + 46;
        for (var stop : network.stops()) {
            stopYs.add(y);
            y += titleLines(stop).size() * LEADING + jobLines(stop).size() * LEADING + 26;
        }
        this.goalY = y + 4;
    }

    static Markup of(Network network, String title) {
        var map = new TallMap(network);
        double height = map.draw();
        return map.drawing.svg("map-tall", "map tall", WIDTH, height, title, network.description());
    }

    private double draw() {
        branches();
        interchanges();
        for (int line = 0; line < network.lines().size(); line++) line(line);
        forks();
        station(todayY);
        var words = network.words();
        var today = words.say("map.today.date", words.figures().date(network.start()));
        drawing.words("strong", textX, todayY + 5, today);
        for (int i = 0; i < network.stops().size(); i++) stop(network.stops().get(i), stopYs.get(i));
        station(goalY);
        var goal = Lettering.wrap(network.goal(), 19.5, WIDTH - textX);
        drawing.lines("goal", textX, goalY + 6, 22, goal);
        drawing.words("small", textX, goalY + 6 + goal.size() * 22, network.arrival());
        return goalY + goal.size() * 22 + 16;
    }

    private void branches() {
        for (int i = 0; i < network.stops().size(); i++) {
            var stop = network.stops().get(i);
            if (stop.jobs().isEmpty()) continue;
            double x = x(stop.bottom());
            double y = jobsY(stop, stopYs.get(i)) - 5;
            var style = Names.style(network.line(stop.bottom()).family());
            drawing.path("branch " + style, Drawing.path("M", x + ROUND, y, "H", textX - 12));
            drawing.circle("branch-end " + style, textX - 11, y, 4);
        }
    }

    /// Where branches leave their line; above it, so that the two are one.
    private void forks() {
        for (int i = 0; i < network.stops().size(); i++) {
            var stop = network.stops().get(i);
            if (stop.jobs().isEmpty()) continue;
            double x = x(stop.bottom());
            double y = jobsY(stop, stopYs.get(i)) - 5;
            var style = Names.style(network.line(stop.bottom()).family());
            var fork = Drawing.path("M", x, y - 2 * ROUND, "V", y - ROUND, "Q", x, y, x + ROUND + 0.5, y);
            drawing.path("branch " + style, fork);
        }
    }

    private void interchanges() {
        for (int i = 0; i < network.stops().size(); i++) {
            var stop = network.stops().get(i);
            if (stop.top() == stop.bottom()) continue;
            drawing.line("link", x(stop.top()), stopYs.get(i), x(stop.bottom()), stopYs.get(i));
            drawing.line("link-core", x(stop.top()), stopYs.get(i), x(stop.bottom()), stopYs.get(i));
        }
    }

    /// From its name at the top; names stand one below the other, so that no line crosses another.
    private void line(int index) {
        var line = network.line(index);
        double x = x(index);
        double labelY = 14 + labelRow(index) * 22.0;
        int last = network.lastStop(index);
        double end = last < 0 ? todayY : stopYs.get(last);
        var style = Names.style(line.family());
        stroke(
                style,
                Drawing.path("M", textX - 6, labelY, "H", x + ROUND, "Q", x, labelY, x, labelY + ROUND, "V", end));
        if (line.toGoal()) stroke(line.broken() ? style + " broken" : style, Drawing.path("M", x, end, "V", goalY));
        drawing.lines("name " + style, textX, labelY + 5, LEADING, nameLines(index));
    }

    private List<String> nameLines(int line) {
        return Lettering.wrap(network.name(network.line(line)), SIZE * 1.05, WIDTH - textX);
    }

    /// In which row the name of a line begins.
    private int labelRow(int line) {
        int row = 0;
        for (int before = 0; before < line; before++) row += nameLines(before).size();
        return row;
    }

    private void stroke(String style, String path) {
        drawing.path("casing", path);
        drawing.path("line " + style, path);
    }

    private void station(double y) {
        drawing.box("station", x(0) - 11, y - 8, x(network.lines().size() - 1) - x(0) + 22, 16, 8);
    }

    private void stop(Stop stop, double y) {
        for (int line : stop.lines()) if (line != stop.bottom()) StopMark.plain(drawing, stop, x(line), y);
        StopMark.numbered(drawing, stop, x(stop.bottom()), y);
        drawing.lines("stop-title", textX, y + 5, LEADING, titleLines(stop));
        drawing.lines("job", textX, jobsY(stop, y), LEADING, jobLines(stop));
    }

    private double jobsY(Stop stop, double y) {
        return y + 7 + titleLines(stop).size() * LEADING;
    }

    private List<String> titleLines(Stop stop) {
        return Lettering.wrap(stop.title(), SIZE, WIDTH - textX);
    }

    private List<String> jobLines(Stop stop) {
        return stop.namedJobs().stream()
                .flatMap(job -> Lettering.wrap(job, SIZE, WIDTH - textX).stream())
                .toList();
    }

    private static double x(int line) {
        return FIRST_X + line * GAP;
    }
}
