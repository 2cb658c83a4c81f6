package org.workways.app.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.workways.app.words.Figures;
import org.workways.route.Reach;
import org.workways.taxonomy.SkillFamily;

/// Jobs as islands round somebody: the farther, the more it takes to get there; each family has a sector of its own.
/// Names stand where there is room, nearest jobs first; an island without a name says it to pointer and keyboard.
final class IslandChart {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 700;
    private static final double MIDDLE_X = WIDTH / 2;
    private static final double MIDDLE_Y = HEIGHT / 2;
    private static final double NEAREST = 46;
    private static final double FARTHEST = 318;
    private static final double SIZE = 12;
    private static final double RADIUS = 7;
    private static final int RINGS = 5;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final List<Reach.Inside> jobs;
    private final Names names;
    private final double within;
    private final Figures figures;
    private final Drawing drawing = new Drawing();
    private final List<Box> taken = new ArrayList<>();

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private record Place(double x, double y) {}

    private IslandChart(List<Reach.Inside> jobs, Names names, double within) {
        this.jobs = jobs;
        this.names = names;
        this.within = within;
        this.figures = names.figures();
    }

    static Markup of(List<Reach.Inside> jobs, Names names, double within) {
        return new IslandChart(jobs, names, within).draw();
    }

    private Markup draw() {
        rings();
        var places = places();
        places.values().forEach(place -> taken.add(around(place)));
        drawing.circle("station", MIDDLE_X, MIDDLE_Y, 15);
        drawing.words("strong mid", MIDDLE_X, MIDDLE_Y + 31, names.say("reach.you"));
        taken.add(new Box(MIDDLE_X - 20, MIDDLE_Y - 18, MIDDLE_X + 20, MIDDLE_Y + 36));
        for (var job : jobs) island(job, Objects.requireNonNull(places.get(job)));
        return drawing.svg("islands", "map wide islands", WIDTH, HEIGHT, names.say("reach.map"), description());
    }

    private void rings() {
        double step = step();
        for (double hours = step * Math.floor(within / step); hours > 0; hours -= step)
            drawing.circle("ring", MIDDLE_X, MIDDLE_Y, radius(hours));
        for (double hours = step; hours <= within + 1e-9; hours += step) {
            var label = figures.hours(hours);
            double y = MIDDLE_Y - radius(hours);
            double half = Lettering.width(label, SIZE) / 2 + 3;
            taken.add(new Box(MIDDLE_X - half, y - 10, MIDDLE_X + half, y + 6));
            drawing.words("small mid haloed", MIDDLE_X, y + 4, label);
        }
    }

    /// 1, 2 or 5 times a power of ten, so that there are at most five rings.
    private double step() {
        double step = Math.pow(10, Math.floor(Math.log10(Math.max(within, 1) / RINGS)));
        for (double factor : new double[] {1, 2, 5}) if (step * factor * RINGS >= within) return step * factor;
        return step * 10;
    }

    private double radius(double hours) {
        return NEAREST + (FARTHEST - NEAREST) * Math.clamp(hours / Math.max(within, 1e-9), 0, 1);
    }

    /// Within the sector of its family jobs that are as far stand apart: each is turned by the golden section, as
    /// leaves are round a stem.
    private Map<Reach.Inside, Place> places() {
        var byFamily = new EnumMap<SkillFamily, List<Reach.Inside>>(SkillFamily.class);
        for (var job : jobs)
            byFamily.computeIfAbsent(names.family(job), family -> new ArrayList<>())
                    .add(job);
        var places = new HashMap<Reach.Inside, Place>();
        double begin = -Math.PI / 2 + 0.14;
        double all = 2 * Math.PI - 0.28; // the hours of the rings stand straight above
        for (var some : byFamily.values()) {
            double sector = all * some.size() / jobs.size();
            for (int i = 0; i < some.size(); i++) {
                double angle = begin + sector * ((i * GOLDEN + 0.5) % 1);
                double radius = radius(some.get(i).cost());
                places.put(
                        some.get(i),
                        new Place(MIDDLE_X + radius * Math.cos(angle), MIDDLE_Y + radius * Math.sin(angle)));
            }
            begin += sector;
        }
        return places;
    }

    private void island(Reach.Inside job, Place place) {
        var style = Names.style(names.family(job));
        var island = new Drawing();
        island.circle("island " + style, place.x(), place.y(), RADIUS);
        var name = names.job(job.occupation());
        named(name, place)
                .ifPresent(label -> island.lines(
                        "haloed island-name" + (label.isLeft() ? " end" : ""),
                        label.x(),
                        label.y(),
                        13,
                        label.lines()));
        var said = name + ", " + figures.hours(job.cost());
        names.links()
                .concept(job.occupation())
                .ifPresentOrElse(
                        address -> drawing.link(address, said, island, place.x(), place.y()),
                        () -> drawing.add(island));
    }

    private record Label(double x, double y, boolean isLeft, List<String> lines) {}

    /// Right of the island or left of it, a little higher or lower, where nothing else stands.
    private Optional<Label> named(String name, Place place) {
        var lines = Lettering.wrap(name, SIZE, 150);
        double wide = lines.stream()
                .mapToDouble(line -> Lettering.width(line, SIZE))
                .max()
                .orElse(0);
        boolean outward = place.x() >= MIDDLE_X;
        for (double down : new double[] {0, -9, 9, -16, 16})
            for (boolean right : new boolean[] {outward, !outward}) {
                double x = place.x() + (right ? RADIUS + 5 : -RADIUS - 5);
                double top = place.y() + down - 6.5 * lines.size();
                var box = new Box(right ? x : x - wide, top, right ? x + wide : x, top + 13 * lines.size());
                boolean isInside =
                        box.left() > 2 && box.right() < WIDTH - 2 && box.top() > 2 && box.bottom() < HEIGHT - 2;
                if (!isInside || taken.stream().anyMatch(box::meets)) continue;
                taken.add(box);
                return Optional.of(new Label(x, top + 10.5, !right, lines));
            }
        return Optional.empty();
    }

    private static Box around(Place place) {
        return new Box(place.x() - RADIUS - 2, place.y() - RADIUS - 2, place.x() + RADIUS + 2, place.y() + RADIUS + 2);
    }

    private String description() {
        var text = new StringBuilder();
        for (var job : jobs)
            text.append(names.job(job.occupation()))
                    .append(": ")
                    .append(figures.hours(job.cost()))
                    .append("; ");
        return text.toString();
    }
}
