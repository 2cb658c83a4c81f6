package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.workways.app.page.WideLayout.Title;

/// Finds a place for the title of every stop, so that none lies on another or on anything that is drawn.
///
/// A title stands below the lowest line of its stop. What else crosses that band (interchanges, branches to jobs,
/// the neighbours' titles) is known beforehand, so each title gets the room that is left and as many lines as it
/// needs. If that is too narrow for some title, every second title of a line goes above it, which doubles the room;
/// if that does not do either, no title is placed.
final class TitlePlaces {
    private static final double WIDEST = 170;
    private static final double NARROWEST = 68;
    private static final int MOST_LINES = 6;
    private static final int MOST_STOPS = 8;

    private final WideLayout layout;
    private final List<Stop> stops;
    private final List<Boolean> above;

    /// Free room beside lines, from left to right.
    private record Room(double from, double to) {
        Room after(double x) {
            return new Room(Math.max(from, x), to);
        }

        Room before(double x) {
            return new Room(from, Math.min(to, x));
        }

        double width() {
            return Math.min(WIDEST, to - from);
        }
    }

    private TitlePlaces(WideLayout layout, boolean staggered) {
        this.layout = layout;
        this.stops = layout.network().stops();
        this.above =
                staggered ? staggered(stops) : stops.stream().map(stop -> false).toList();
    }

    /// One title a stop, or none at all.
    static List<Title> of(WideLayout layout) {
        if (layout.network().stops().size() > MOST_STOPS) return List.of();
        return new TitlePlaces(layout, false)
                .all()
                .or(() -> new TitlePlaces(layout, true).all())
                .orElse(List.of());
    }

    private Optional<List<Title>> all() {
        var titles = new ArrayList<Title>();
        for (int stop = 0; stop < stops.size(); stop++) {
            var room = room(stop);
            if (room.width() < NARROWEST) return Optional.empty();
            var lines = Lettering.wrap(stops.get(stop).title(), WideLayout.SIZE, room.width());
            if (lines.size() > MOST_LINES) return Optional.empty();
            double widest = lines.stream()
                    .mapToDouble(line -> Lettering.width(line, WideLayout.SIZE))
                    .max()
                    .orElse(0);
            double x = Math.clamp(
                    layout.stopX(stop),
                    room.from() + widest / 2,
                    Math.max(room.from() + widest / 2, room.to() - widest / 2));
            titles.add(new Title(x, lines, above.get(stop)));
        }
        return Optional.of(List.copyOf(titles));
    }

    private static List<Boolean> staggered(List<Stop> stops) {
        var above = new ArrayList<Boolean>();
        for (int stop = 0; stop < stops.size(); stop++) {
            int line = stops.get(stop).bottom();
            long before = stops.subList(0, stop).stream()
                    .filter(other -> other.bottom() == line)
                    .count();
            above.add(before % 2 == 1);
        }
        return above;
    }

    private Room room(int stop) {
        int line = line(stop);
        int gap = above.get(stop) ? line - 1 : line;
        double x = layout.stopX(stop);
        var room = new Room(WideLayout.TODAY_X + (gap < 0 ? 48 : 14), WideLayout.bendX() + (isOutside(gap) ? 34 : 0));
        for (int other = 0; other < stops.size(); other++) {
            var there = stops.get(other);
            boolean branches = !there.jobs().isEmpty() && there.bottom() <= gap;
            if (branches) room = keepOff(room, x, layout.branchX(other));
            if (other == stop) continue;
            boolean crosses = there.top() <= gap && gap < there.bottom();
            boolean isBeside = line(other) == line && above.get(other).equals(above.get(stop));
            if (crosses) room = keepOff(room, x, layout.stopX(other));
            else if (isBeside) room = keepOff(room, x, (layout.stopX(other) + x) / 2);
        }
        return room;
    }

    private static Room keepOff(Room room, double x, double obstacle) {
        return obstacle < x ? room.after(obstacle + 8) : room.before(obstacle - 8);
    }

    /// Above the first line or below the last one, where nothing bends.
    private boolean isOutside(int gap) {
        return gap < 0 || gap == layout.network().lines().size() - 1;
    }

    private int line(int stop) {
        return above.get(stop) ? stops.get(stop).top() : stops.get(stop).bottom();
    }
}
