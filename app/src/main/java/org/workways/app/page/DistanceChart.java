package org.workways.app.page;

import java.util.List;
import java.util.stream.Collectors;
import org.workways.route.Reach;

/// Jobs as stations on lines that are as long as the way to them.
final class DistanceChart {
    private static final double TOP = 26;

    private final List<Reach.Inside> jobs;
    private final Names names;
    private final double within;
    private final double left;
    private final double right;
    private final Drawing drawing = new Drawing();

    private DistanceChart(List<Reach.Inside> jobs, Names names, double within, double left, double right) {
        this.jobs = jobs;
        this.names = names;
        this.within = within;
        this.left = left;
        this.right = right;
    }

    /// Names left of the lines.
    static Markup wide(List<Reach.Inside> jobs, Names names, double within) {
        double left = 12
                + jobs.stream()
                        .mapToDouble(job -> Lettering.width(names.job(job.occupation()), 12.5))
                        .max()
                        .orElse(0);
        return new DistanceChart(jobs, names, within, Math.min(left, 360), 900).draw("map-wide", "map wide", 960, 0);
    }

    /// Names above the lines.
    static Markup tall(List<Reach.Inside> jobs, Names names, double within) {
        return new DistanceChart(jobs, names, within, 2, 290).draw("map-tall", "map tall", 358, 19);
    }

    /// @param leading of a name above its line; 0 if it stands left of it
    private Markup draw(String id, String style, double width, double leading) {
        double y = TOP;
        for (var job : jobs) y += height(job, leading);
        axis(y);
        double bottom = y;
        y = TOP;
        for (var job : jobs) {
            y += height(job, leading);
            job(job, y - 12, leading);
        }
        return drawing.svg(id, style, width, bottom + 8, names.say("reach.map"), description());
    }

    private double height(Reach.Inside job, double leading) {
        return leading == 0
                ? Math.max(24, 14.0 * nameLines(job, leading).size() + 6)
                : 30 + leading * nameLines(job, leading).size();
    }

    private List<String> nameLines(Reach.Inside job, double leading) {
        var name = names.job(job.occupation());
        return leading == 0 ? Lettering.wrap(name, 12.5, 345) : Lettering.wrap(name, 15, 350);
    }

    private void axis(double bottom) {
        double step = step();
        for (double hours = 0; hours <= within + 1e-9; hours += step) {
            drawing.line("month", x(hours), TOP - 8, x(hours), bottom);
            drawing.words(
                    hours == 0 ? "small" : "small mid",
                    x(hours),
                    TOP - 12,
                    names.figures().hours(hours));
        }
    }

    /// @param y of the line
    private void job(Reach.Inside job, double y, double leading) {
        var style = Names.style(names.family(job));
        double x = x(job.cost());
        drawing.path("line " + style, Drawing.path("M", left, y, "H", Math.max(left + 1, x)));
        drawing.circle("mark", x, y, 7);
        drawing.words("small haloed", x + 14, y + 4, names.figures().hours(job.cost()));
        var lines = nameLines(job, leading);
        if (leading == 0) drawing.lines("name end " + style, left - 10, y + 4 - 14 * (lines.size() - 1), 14, lines);
        else drawing.lines("name haloed " + style, left, y - 14 - leading * (lines.size() - 1), leading, lines);
    }

    private double x(double hours) {
        return left + (right - left) * Math.min(1, hours / Math.max(within, 1e-9));
    }

    /// 1, 2 or 5 times a power of ten, so that there are at most six.
    private double step() {
        double step = Math.pow(10, Math.floor(Math.log10(Math.max(within, 1) / 6)));
        for (double factor : new double[] {1, 2, 5}) if (step * factor * 6 >= within) return step * factor;
        return step * 10;
    }

    private String description() {
        return jobs.stream()
                .map(job -> names.job(job.occupation()) + ": " + names.figures().hours(job.cost()))
                .collect(Collectors.joining("; "));
    }
}
