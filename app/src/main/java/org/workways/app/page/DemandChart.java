package org.workways.app.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.workways.app.words.Words;

/// A share of adverts over the months: each month a dot, several together a line in the band of their interval, what
/// may come a fan. Where counts cannot be compared, the line is broken and a mark says so.
public final class DemandChart {
    private static final double DOT = 1.7;

    /// Of small charts, where nobody sees single months of two pixels, nor parts of one.
    private static final int QUARTER = 3;

    private final Lines lines;
    private final Words words;
    private final Drawing drawing = new Drawing();
    private final YearMonth first;
    private final Scale months;
    private final Scale percents;
    private final int every;

    /// @param month the last of those that were put together
    /// @param low   end of the interval; as `share`, 0 to 1
    public record Mark(YearMonth month, double share, double low, double high) {}

    /// @param dots  each month that has enough adverts
    /// @param line  several months together, without those that have too few
    /// @param ahead what is foretold, after the last month
    /// @param breaks months from which on counts are not comparable with those before
    /// @param title  what the chart shows
    /// @param told   the same in a sentence, for those who cannot see it
    public record Lines(
            List<Mark> dots, List<Mark> line, List<Mark> ahead, List<YearMonth> breaks, String title, String told) {
        public Lines {
            dots = List.copyOf(dots);
            line = List.copyOf(line);
            ahead = List.copyOf(ahead);
            breaks = List.copyOf(breaks);
        }

        private Stream<Mark> all() {
            return Stream.of(dots, line, ahead).flatMap(List::stream);
        }

        /// Of all that is drawn; of a dot no interval is.
        private DoubleStream heights() {
            return DoubleStream.concat(
                    dots.stream().mapToDouble(Mark::share),
                    Stream.of(line, ahead).flatMap(List::stream).mapToDouble(Mark::high));
        }
    }

    /// @param every how many months apart the points of a line are
    private DemandChart(Lines lines, Words words, int every, double left, double right, double top, double bottom) {
        this.lines = lines;
        this.words = words;
        this.every = every;
        this.first = lines.all().map(Mark::month).min(YearMonth::compareTo).orElseThrow();
        var last = lines.all().map(Mark::month).max(YearMonth::compareTo).orElseThrow();
        this.months = new Scale(0, Math.max(1, number(last)), 12, left, right);
        this.percents = Scale.around(
                DoubleStream.concat(DoubleStream.of(0), lines.heights().map(share -> 100 * share)), bottom, top);
    }

    /// Nothing can be drawn of no months.
    public static boolean canDraw(Lines lines) {
        return lines.all().findAny().isPresent();
    }

    public static Markup wide(String id, Lines lines, Words words) {
        return new DemandChart(lines, words, 1, 58, 940, 22, 290).draw(id + "-wide", "map wide trend", 960, 326);
    }

    public static Markup tall(String id, Lines lines, Words words) {
        return new DemandChart(lines, words, 1, 44, 344, 22, 250).draw(id + "-tall", "map tall trend", 358, 286);
    }

    /// Small, for many beside each other: no dots, and the axes bare.
    public static Markup small(String id, Lines lines, Words words) {
        var chart = new DemandChart(lines, words, QUARTER, 34, 236, 10, 84);
        return chart.drawSmall(id);
    }

    private Markup draw(String id, String style, double width, double height) {
        axes();
        breaks();
        bands();
        for (var dot : lines.dots()) drawing.circle("month-dot", x(dot.month()), y(dot.share()), DOT);
        strokes();
        return drawing.svg(id, style, width, height, lines.title(), lines.told());
    }

    private Markup drawSmall(String id) {
        drawing.line("rule", months.from(), percents.from(), months.to(), percents.from());
        drawing.words("small end", months.from() - 4, percents.from() + 4, percent(percents.low()));
        drawing.words("small end", months.from() - 4, percents.to() + 8, percent(percents.high()));
        breaks();
        bands();
        strokes();
        drawing.words("small", months.from(), percents.from() + 15, Integer.toString(first.getYear()));
        drawing.words(
                "small end",
                months.to(),
                percents.from() + 15,
                Integer.toString(first.plusMonths((long) months.high()).getYear()));
        return drawing.svg(id, "map small trend", 244, 102, lines.title(), lines.told());
    }

    private void axes() {
        for (double tick : percents.ticks()) {
            drawing.line("week", months.from(), percents.at(tick), months.to(), percents.at(tick));
            drawing.words("small end", months.from() - 8, percents.at(tick) + 4, percent(tick));
        }
        int years = yearsApart();
        for (var month = january(); number(month) <= months.high(); month = month.plusYears(years)) {
            drawing.line("week", x(month), percents.from(), x(month), percents.to());
            drawing.words("small mid", x(month), percents.from() + 19, Integer.toString(month.getYear()));
        }
        drawing.line("rule", months.from(), percents.from(), months.to(), percents.from());
    }

    /// Years stand no nearer to each other than their names are wide.
    private int yearsApart() {
        double perYear = 12 * (months.to() - months.from()) / months.high();
        return Math.max(1, (int) Math.ceil(44 / perYear));
    }

    private YearMonth january() {
        return first.getMonthValue() == 1 ? first : YearMonth.of(first.getYear() + 1, 1);
    }

    private void breaks() {
        for (var month : lines.breaks()) drawing.line("break", x(month), percents.from(), x(month), percents.to());
    }

    private void bands() {
        for (var run : runs(lines.line())) drawing.path("band", band(run));
        if (!lines.ahead().isEmpty()) drawing.path("band ahead", band(lines.ahead()));
    }

    private void strokes() {
        for (var run : runs(lines.line())) drawing.path("stroke", stroke(run));
        if (!lines.ahead().isEmpty()) drawing.path("stroke ahead", stroke(lines.ahead()));
    }

    /// Parts without a month left out, and without a break in them.
    private List<List<Mark>> runs(List<Mark> marks) {
        var runs = new ArrayList<List<Mark>>();
        var run = new ArrayList<Mark>();
        for (var mark : marks) {
            boolean isNew = !run.isEmpty()
                    && (!run.getLast().month().plusMonths(1).equals(mark.month())
                            || lines.breaks().contains(mark.month()));
            if (isNew) {
                runs.add(List.copyOf(run));
                run.clear();
            }
            run.add(mark);
        }
        if (!run.isEmpty()) runs.add(run);
        return runs.stream().map(this::thinned).toList();
    }

    /// With its first and its last.
    private List<Mark> thinned(List<Mark> run) {
        int last = run.size() - 1;
        return IntStream.rangeClosed(0, last)
                .filter(at -> at == 0 || (last - at) % every == 0)
                .mapToObj(run::get)
                .toList();
    }

    private String stroke(List<Mark> run) {
        var steps = new ArrayList<Object>();
        for (var mark : run) step(steps, mark, mark.share());
        if (run.size() == 1) { // a stroke of one point is seen by its round ends
            steps.add(x(run.getFirst().month()));
            steps.add(y(run.getFirst().share()));
        }
        return Drawing.path(steps.toArray());
    }

    private String band(List<Mark> run) {
        var steps = new ArrayList<Object>();
        for (var mark : run) step(steps, mark, mark.high());
        for (var mark : run.reversed()) step(steps, mark, mark.low());
        steps.add("Z");
        return Drawing.path(steps.toArray());
    }

    private void step(List<Object> steps, Mark mark, double share) {
        if (steps.isEmpty()) steps.add("M"); // lines need no letter
        steps.add(x(mark.month()));
        steps.add(y(share));
    }

    private double number(YearMonth month) {
        return 12.0 * (month.getYear() - first.getYear()) + month.getMonthValue() - first.getMonthValue();
    }

    private double x(YearMonth month) {
        double x = months.at(number(month));
        return every == 1 ? x : Math.rint(x);
    }

    private double y(double share) {
        return percents.at(100 * share);
    }

    private String percent(double value) {
        return words.say("figure.percent", words.figures().number(value));
    }
}
