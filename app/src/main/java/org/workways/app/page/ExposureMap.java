package org.workways.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.workways.app.exposure.ExposureOverview;
import org.workways.app.exposure.ExposureOverview.Row;
import org.workways.app.words.Figures;
import org.workways.app.words.Words;
import org.workways.taxonomy.SkillFamily;

/// All occupations: the farther right, the more of what they do is taken; the higher, the more comes that nobody did
/// before. Those to which the atlas knows nothing to come lie in a swarm below the axis.
final class ExposureMap {
    private static final double SWARM = 120;
    private static final double SMALL = 12.5;
    private static final int NAMED = 24;

    private final List<Row> rows;
    private final Words words;
    private final Figures figures;
    private final ConceptLinks links;
    private final Drawing drawing = new Drawing();
    private final Scale taken;
    private final Scale created;
    private final double radius;
    private final double size;
    private final double lower; // where two labels would meet in a line, the second stands below
    private final List<double[]> places = new ArrayList<>();
    private final List<double[]> names = new ArrayList<>();

    private ExposureMap(
            ExposureOverview overview, Words words, ConceptLinks links, double[] frame, double radius, double size) {
        this.rows = overview.rows();
        this.words = words;
        this.figures = words.figures();
        this.links = links;
        this.radius = radius;
        this.size = size;
        this.lower = size > SMALL ? size + 4 : 0;
        this.taken = Scale.around(
                DoubleStream.concat(DoubleStream.of(0), rows.stream().mapToDouble(row -> 100 * row.taken())),
                frame[0],
                frame[1]);
        this.created = Scale.around(
                DoubleStream.concat(
                        DoubleStream.of(0),
                        rows.stream().mapToDouble(row -> 100 * row.created().share())),
                frame[3],
                frame[2]);
    }

    static Markup wide(ExposureOverview overview, Words words, ConceptLinks links) {
        return new ExposureMap(overview, words, links, new double[] {62, 940, 34, 440}, 5, SMALL)
                .draw("taken-created-wide", "map wide", 960, 622, NAMED);
    }

    static Markup tall(ExposureOverview overview, Words words, ConceptLinks links) {
        return new ExposureMap(overview, words, links, new double[] {44, 348, 34, 400}, 4.5, 15)
                .draw("taken-created-tall", "map tall", 358, 607, NAMED / 3);
    }

    /// What the colours stand for.
    static Markup legend(ExposureOverview overview, Words words) {
        var items = new ArrayList<Markup>();
        for (var family : SkillFamily.values()) {
            boolean isThere = overview.rows().stream().anyMatch(row -> family(row) == family);
            if (isThere)
                items.add(Element.of("li", "of-" + family.code()).saying(words.say("family." + family.code())));
        }
        return Element.of("ul", "key").holding(items);
    }

    private Markup draw(String id, String style, double width, double height, int named) {
        axes();
        var above = rows.stream().filter(row -> row.created().tasks() > 0).toList();
        for (var row : above) places.add(new double[] {x(row), y(row)});
        var drawn = new ArrayList<>(above);
        for (var row : rows.stream().filter(each -> each.created().tasks() == 0).toList()) {
            places.add(swarmed(row));
            drawn.add(row);
        }
        for (int i = 0; i < drawn.size(); i++) mark(drawn.get(i), places.get(i));
        above.stream()
                .sorted(Comparator.comparingDouble((Row row) -> -row.created().share()))
                .limit(named)
                .forEach(row -> name(row, width));
        return drawing.svg(
                id, style, width, height, words.say("exposure.map"), words.say("exposure.map.told", rows.size()));
    }

    private void axes() {
        for (double tick : taken.ticks()) {
            drawing.line("week", taken.at(tick), created.to(), taken.at(tick), created.from());
            drawing.words("small mid", taken.at(tick), created.from() + 20, figures.percent(tick / 100));
        }
        for (double tick : created.ticks()) {
            drawing.line("week", taken.from(), created.at(tick), taken.to(), created.at(tick));
            drawing.words("small end", taken.from() - 8, created.at(tick) + 4, figures.percent(tick / 100));
        }
        drawing.line("rule", taken.from(), created.from(), taken.to(), created.from());
        drawing.words("small end", taken.to(), created.from() + 40, words.say("exposure.map.taken"));
        drawing.words("small", 2, created.to() - 18, words.say("exposure.map.created"));
        drawing.words("small", 2, created.from() + 40 + lower, words.say("exposure.map.none"));
    }

    /// As near to the line as others leave room, so that none hides another.
    private double[] swarmed(Row row) {
        double x = x(row);
        double y = created.from() + 52 + lower + radius;
        double step = 2 * radius + 1;
        for (double down = 0; down < SWARM - radius; down += step) {
            double at = y + down;
            if (places.stream().noneMatch(other -> Math.hypot(other[0] - x, other[1] - at) < step - 0.5))
                return new double[] {x, at};
        }
        return new double[] {x, y + SWARM - radius};
    }

    private void mark(Row row, double[] place) {
        var mark = new Drawing();
        var style = "mark of-" + family(row).code() + (row.role().isDestination() ? "" : " origin");
        mark.circle(style, place[0], place[1], radius);
        mark.add(Element.of("title").saying(told(row)));
        links.to(row.occupation().id())
                .ifPresentOrElse(address -> drawing.dot(address, told(row), mark), () -> drawing.add(mark));
    }

    /// Beside its mark where nothing else stands; else it has none: the mark tells it, and the table.
    private void name(Row row, double width) {
        var label = row.occupation().label();
        double length = Lettering.width(label, size);
        double x = x(row);
        double y = y(row);
        double beside = radius + 4;
        double[][] starts = {
            {x + beside, y + 4}, {x - beside - length, y + 4}, {x - length / 2, y - beside}, {x - 8, y + beside + size}
        };
        for (var start : starts) {
            double[] box = {start[0], start[1] - size, start[0] + length, start[1] + 3};
            if (start[0] < taken.from() || box[2] > width - 4 || isTaken(box)) continue;
            names.add(box);
            drawing.words("small haloed", start[0], start[1], label);
            return;
        }
    }

    private boolean isTaken(double[] box) {
        return names.stream().anyMatch(other -> overlaps(other, box))
                || places.stream()
                        .anyMatch(place -> overlaps(
                                new double[] {place[0] - radius, place[1] - radius, place[0] + radius, place[1] + radius
                                },
                                box));
    }

    private static boolean overlaps(double[] one, double[] other) {
        return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
    }

    private String told(Row row) {
        return words.say(
                "exposure.map.point",
                row.occupation().label(),
                figures.percent(row.taken()),
                figures.percent(row.created().share()),
                row.created().tasks());
    }

    private double x(Row row) {
        return taken.at(100 * row.taken());
    }

    private double y(Row row) {
        return created.at(100 * row.created().share());
    }

    private static SkillFamily family(Row row) {
        return row.occupation().family().orElse(SkillFamily.OTHER);
    }
}
