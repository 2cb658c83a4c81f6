package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;

/// Where everything lies on the wide map, in its own units (one is a pixel on a usual screen).
///
/// Titles are placed by [TitlePlaces]; the lines move apart to make room for them.
/// @param ys          of the lines, from top to bottom
/// @param bottom      below the last line and its titles
/// @param titles      where the title of each stop stands; empty if a legend names the stops
/// @param isJobsNamed whether each branch has room for the names of its jobs
record WideLayout(
        Network network, double slot, List<Double> ys, double bottom, List<Title> titles, boolean isJobsNamed) {
    static final double WIDTH = 960;
    static final double TODAY_X = 146;
    static final double GOAL_X = 814;
    static final double LEADING = 14;
    static final double SIZE = 12;
    static final double NAME_LEADING = 14;

    private static final double NAME_SIZE = 12.5;

    /// What stands above "Today".
    private static final double FIRST_Y = 52;

    private static final double FIRST_SLOT_X = TODAY_X + 16;
    private static final double BEND = 60;
    private static final double LEAST_BAND = 46;
    private static final double NARROWEST_JOBS = 96;

    /// @param x     of the middle
    /// @param above whether it stands above the highest line of its stop, else below the lowest
    record Title(double x, List<String> lines, boolean above) {}

    static WideLayout of(Network network) {
        double slot = (bendX() - FIRST_SLOT_X) / Math.max(1, network.stops().size());
        var bare = new WideLayout(network, slot, List.of(), 0, List.of(), false);
        var titles = TitlePlaces.of(bare);
        var ys = new ArrayList<Double>();
        double firstY = FIRST_Y + lift(network);
        double y = firstY;
        for (int line = 0; line < network.lines().size(); line++) {
            y += room(network, titles, line, true) - (line == 0 ? 12 : 0);
            ys.add(Math.max(y, firstY));
            y = ys.getLast() + room(network, titles, line, false);
            if (line < network.lines().size() - 1)
                y = Math.max(y, ys.getLast() + LEAST_BAND - aboveNext(network, titles, line));
        }
        return new WideLayout(network, slot, List.copyOf(ys), y + 10, titles, bare.jobsFit());
    }

    /// The name of a line, left of where it begins.
    static List<String> nameLines(Network network, int line) {
        return Lettering.wrap(network.name(network.line(line)), NAME_SIZE, TODAY_X - 22);
    }

    /// How much higher than usual "Today" stands, so that it keeps off a long name of the first line.
    static double lift(Network network) {
        return NAME_LEADING / 2 * Math.max(0, nameLines(network, 0).size() - 2);
    }

    /// Where lines begin to turn towards the goal.
    static double bendX() {
        return GOAL_X - BEND - 10;
    }

    double stopX(int stop) {
        return FIRST_SLOT_X + slot * (stop + 0.5);
    }

    /// Where the branch after a stop goes down.
    double branchX(int stop) {
        return FIRST_SLOT_X + slot * (stop + 1);
    }

    /// Where a line arrives at the goal: all are drawn together, but bend no more than there is room for.
    double goalY(int line) {
        double middle = (ys.getFirst() + ys.getLast()) / 2;
        double half = (ys.getLast() - ys.getFirst()) / 2;
        if (half == 0) return middle;
        double closest = Math.min(half, 9.0 * (ys.size() - 1));
        return middle + (ys.get(line) - middle) * Math.max(closest, half - BEND) / half;
    }

    double jobsRoom(int stop) {
        double to = WIDTH;
        for (int next = network.stops().size() - 1; next > stop; next--)
            if (!network.stops().get(next).jobs().isEmpty()) to = branchX(next);
        return Math.min(190, to - branchX(stop) - 10);
    }

    private boolean jobsFit() {
        for (int stop = 0; stop < network.stops().size(); stop++)
            if (!network.stops().get(stop).jobs().isEmpty() && jobsRoom(stop) < NARROWEST_JOBS) return false;
        return true;
    }

    private static double aboveNext(Network network, List<Title> titles, int line) {
        return room(network, titles, line + 1, true);
    }

    /// What the titles on one side of a line need, from the middle of the line.
    private static double room(Network network, List<Title> titles, int line, boolean above) {
        double room = above ? 0 : 18;
        for (int stop = 0; stop < titles.size(); stop++) {
            var title = titles.get(stop);
            int there = above
                    ? network.stops().get(stop).top()
                    : network.stops().get(stop).bottom();
            if (there == line && title.above() == above)
                room = Math.max(
                        room, (above ? 14 : 22) + LEADING * title.lines().size());
        }
        return above ? Math.max(room, 14) : room;
    }
}
