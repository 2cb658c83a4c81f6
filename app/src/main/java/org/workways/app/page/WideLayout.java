package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;

/// Where everything lies on the wide map, in its own units (one is a pixel on a usual screen).
///
/// Titles stand in the band below the lowest line of their stop. What else crosses that band (interchanges, branches
/// to jobs, the neighbours' titles) is known beforehand, so each title gets the room that is left and is broken into
/// as many lines as it needs; bands grow with their titles. If the room is too narrow for some title, all stops have
/// numbers only and a legend names them.
/// @param ys          of the lines, from top to bottom
/// @param titles      where the title of each stop stands; empty if a legend names the stops
/// @param isJobsNamed whether each branch has room for the names of its jobs
record WideLayout(
        Network network, double slot, List<Double> ys, double bottom, List<Title> titles, boolean isJobsNamed) {
    static final double WIDTH = 880;
    static final double TODAY_X = 150;
    static final double GOAL_X = 738;
    static final double LEADING = 14;
    static final double SIZE = 12;
    private static final double BEND = 62;
    private static final double FIRST_Y = 56;
    private static final double WIDEST_TITLE = 170;
    private static final double NARROWEST_TITLE = 66;
    private static final int MOST_TITLE_LINES = 6;
    private static final double NARROWEST_JOBS = 96;

    /// @param x of the middle
    record Title(double x, List<String> lines) {}

    /// Free room in a band, from left to right.
    private record Room(double from, double to) {}

    static WideLayout of(Network network) {
        double slot = (bendX() - TODAY_X - 18) / Math.max(1, network.stops().size());
        var bare = new WideLayout(network, slot, List.of(), 0, List.of(), false);
        var titles = bare.allTitles();
        var ys = new ArrayList<Double>();
        double y = FIRST_Y;
        for (int line = 0; line < network.lines().size(); line++) {
            ys.add(y);
            y += bandHeight(network, line, titles);
        }
        return new WideLayout(network, slot, List.copyOf(ys), y, titles, bare.jobsFit());
    }

    /// Where lines begin to turn towards the goal.
    static double bendX() {
        return GOAL_X - BEND - 10;
    }

    double stopX(int stop) {
        return TODAY_X + 18 + slot * (stop + 0.5);
    }

    /// Where the branch after a stop goes down.
    double branchX(int stop) {
        return TODAY_X + 18 + slot * (stop + 1);
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

    private List<Title> allTitles() {
        var titles = new ArrayList<Title>();
        for (int stop = 0; stop < network.stops().size(); stop++) {
            var room = room(stop);
            double width = Math.min(WIDEST_TITLE, room.to() - room.from());
            var lines = Lettering.wrap(network.stops().get(stop).title(), SIZE, width);
            if (width < NARROWEST_TITLE || lines.size() > MOST_TITLE_LINES) return List.of();
            titles.add(new Title(Math.clamp(stopX(stop), room.from() + width / 2, room.to() - width / 2), lines));
        }
        return List.copyOf(titles);
    }

    private Room room(int stop) {
        int band = network.stops().get(stop).bottom();
        double x = stopX(stop);
        double from = TODAY_X + 14;
        double to = bendX() + (isLastLine(band) ? 30 : 0);
        for (int other = 0; other < network.stops().size(); other++) {
            var there = network.stops().get(other);
            if (!there.jobs().isEmpty() && there.bottom() <= band) {
                if (branchX(other) < x) from = Math.max(from, branchX(other) + 7);
                else to = Math.min(to, branchX(other) - 7);
            }
            if (other == stop) continue;
            boolean crosses = there.top() <= band && band < there.bottom();
            double edge = crosses ? stopX(other) : (stopX(other) + x) / 2;
            if (!crosses && there.bottom() != band) continue;
            if (other < stop) from = Math.max(from, edge + 8);
            else to = Math.min(to, edge - 8);
        }
        return new Room(from, to);
    }

    private boolean isLastLine(int line) {
        return line == network.lines().size() - 1;
    }

    private static double bandHeight(Network network, int line, List<Title> titles) {
        if (titles.isEmpty()) return 46;
        double height = line == network.lines().size() - 1 ? 30 : 46;
        for (int stop = 0; stop < titles.size(); stop++)
            if (network.stops().get(stop).bottom() == line)
                height =
                        Math.max(height, 34 + LEADING * titles.get(stop).lines().size());
        return height;
    }
}
