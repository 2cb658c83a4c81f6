package org.workways.app.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.workways.app.answer.SkylineWords;
import org.workways.app.words.Figures;
import org.workways.route.Skyline;
import org.workways.route.Skyline.Point;

/// Routes as points, hours against price; the shape says when each is done, in three parts of the time between the
/// first and the last.
final class SkylineChart {
    private static final double RADIUS = 5;
    private static final double APART = 15;
    private static final double NEAR = 17;
    private static final double FAR = 5 * NEAR;
    private static final int TURNS = 8;

    private final List<Point> points;
    private final SkylineWords words;
    private final Names names;
    private final Figures figures;
    private final Drawing drawing = new Drawing();
    private final Scale hours;
    private final Scale euros;
    private final List<double[]> taken = new ArrayList<>();

    private SkylineChart(
            Skyline skyline, SkylineWords words, Names names, double left, double right, double top, double bottom) {
        this.points = skyline.points();
        this.words = words;
        this.names = names;
        this.figures = names.figures();
        this.hours = Scale.around(points.stream().mapToDouble(Point::hours), left, right);
        this.euros = Scale.around(points.stream().mapToDouble(point -> point.cents() / 100.0), bottom, top);
    }

    static Markup wide(Skyline skyline, SkylineWords words, Names names) {
        return new SkylineChart(skyline, words, names, 80, 920, 24, 300).draw("skyline-wide", "map wide", 960, 346);
    }

    static Markup tall(Skyline skyline, SkylineWords words, Names names) {
        return new SkylineChart(skyline, words, names, 66, 340, 30, 300).draw("skyline-tall", "map tall", 358, 352);
    }

    /// What the shapes stand for.
    static Markup legend(Skyline skyline, Names names) {
        var figures = names.figures();
        var first = first(skyline.points());
        var last = last(skyline.points());
        if (first.equals(last)) return Element.of("p").saying(names.say("skyline.legend.same", figures.date(last)));
        long span = first.until(last, java.time.temporal.ChronoUnit.DAYS);
        return Element.of("p")
                .saying(names.say(
                        "skyline.legend",
                        figures.date(first.plusDays(span / 3)),
                        figures.date(first.plusDays(2 * span / 3)),
                        figures.date(last)));
    }

    private Markup draw(String id, String style, double width, double height) {
        axes();
        for (var point : points) taken.add(new double[] {x(point), y(point)});
        for (int i = 0; i < points.size(); i++) name(i);
        for (int i = 0; i < points.size(); i++) mark(i);
        return drawing.svg(id, style, width, height, names.say("skyline.chart"), description());
    }

    private void axes() {
        for (double tick : hours.ticks()) {
            drawing.line("week", hours.at(tick), euros.to(), hours.at(tick), euros.from());
            drawing.words("small mid", hours.at(tick), euros.from() + 20, figures.number(tick));
        }
        for (double tick : euros.ticks()) {
            drawing.line("week", hours.from(), euros.at(tick), hours.to(), euros.at(tick));
            drawing.words("small end", hours.from() - 10, euros.at(tick) + 4, figures.number(tick));
        }
        drawing.line("rule", hours.from(), euros.from(), hours.to(), euros.from());
        drawing.line("rule", hours.from(), euros.from(), hours.from(), euros.to());
        drawing.words("small end", hours.to(), euros.from() + 40, names.say("skyline.chart.hours"));
        drawing.words("small", 2, euros.to() - 12, names.say("skyline.chart.price"));
    }

    /// Where a route can be asked for, its mark leads there.
    private void mark(int number) {
        var point = points.get(number);
        var mark = new Drawing();
        double x = x(point);
        double y = y(point);
        int third = third(point);
        if (third == 2) mark.box("mark", x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS, 0);
        else mark.circle(third == 0 ? "mark work" : "mark", x, y, RADIUS);
        names.links()
                .along(point.legs())
                .ifPresentOrElse(
                        address -> drawing.link(address, told(words.name(number), point), mark, x, y),
                        () -> drawing.add(mark));
    }

    /// Beside its mark where nothing else stands; from farther away a line leads to it.
    private void name(int number) {
        double x = x(points.get(number));
        double y = y(points.get(number));
        for (double away = NEAR; ; away += NEAR / 2)
            for (int turn = 0; turn < TURNS; turn++) {
                double angle = 2 * Math.PI * turn / TURNS;
                double[] place = {x + away * Math.cos(angle), y - away * Math.sin(angle)};
                if (away < FAR && (isTaken(place) || isOutside(place))) continue;
                taken.add(place);
                if (away > NEAR) drawing.line("month", x, y, place[0], place[1]);
                drawing.words("strong mid haloed", place[0], place[1] + 4.5, words.name(number));
                return;
            }
    }

    private boolean isTaken(double[] place) {
        return taken.stream().anyMatch(other -> Math.hypot(other[0] - place[0], other[1] - place[1]) < APART);
    }

    private boolean isOutside(double[] place) {
        return place[1] > euros.from() + 1 || place[0] < hours.from() + APART / 2;
    }

    private double x(Point point) {
        return hours.at(point.hours());
    }

    private double y(Point point) {
        return euros.at(point.cents() / 100.0);
    }

    /// 0, 1 or 2.
    private int third(Point point) {
        var first = first(points);
        long span = first.until(last(points), java.time.temporal.ChronoUnit.DAYS);
        long days = first.until(point.done(), java.time.temporal.ChronoUnit.DAYS);
        if (days <= span / 3) return 0;
        return days <= 2 * span / 3 ? 1 : 2;
    }

    private static LocalDate first(List<Point> points) {
        return points.stream().map(Point::done).min(LocalDate::compareTo).orElseThrow();
    }

    private static LocalDate last(List<Point> points) {
        return points.stream().map(Point::done).max(LocalDate::compareTo).orElseThrow();
    }

    private String description() {
        return IntStream.range(0, points.size())
                .mapToObj(i -> told(words.name(i), points.get(i)))
                .collect(Collectors.joining("; "));
    }

    private String told(String name, Point point) {
        return names.say(
                "skyline.told",
                name,
                figures.hours(point.hours()),
                figures.euros(point.cents()),
                figures.date(point.done()));
    }
}
