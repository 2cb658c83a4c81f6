package org.workways.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.workways.app.demand.DemandOverview;
import org.workways.app.demand.DemandOverview.Row;
import org.workways.app.demand.Together;
import org.workways.app.words.Words;
import org.workways.concept.ConceptId;
import org.workways.demand.AskedKind;
import org.workways.taxonomy.SkillFamily;

/// Skills on a circle, family by family; two that are asked for together more often than by chance are joined, the
/// thicker the more adverts ask for both.
final class TogetherMap {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 760;
    private static final double RADIUS = 225;
    private static final double ROOM = 9;
    private static final int SKILLS = 44;
    private static final int CHORDS = 110;
    /// Adverts that ask for both; what fewer do would draw chance.
    static final int FEWEST = 50;
    private static final double THICKEST = 7;

    /// Nobody listens to more.
    private static final int TOLD = 30;

    private final DemandOverview overview;
    private final Words words;
    private final ConceptLinks links;
    private final Drawing drawing = new Drawing();

    private TogetherMap(DemandOverview overview, Words words, ConceptLinks links) {
        this.overview = overview;
        this.words = words;
        this.links = links;
    }

    /// @return nothing if too few skills go together
    static Markup of(DemandOverview overview, Words words, ConceptLinks links) {
        return new TogetherMap(overview, words, links).draw();
    }

    private Markup draw() {
        var all = overview.together().stream()
                .filter(pair -> pair.adverts() >= FEWEST)
                .toList();
        var skills = skills(all);
        if (skills.size() < 3) return Markup.NONE;
        var places = places(skills);
        var chords = all.stream()
                .filter(pair -> places.containsKey(pair.pair().first())
                        && places.containsKey(pair.pair().second()))
                .limit(CHORDS)
                .sorted(Comparator.comparingInt(Together::adverts))
                .toList();
        int most = chords.stream().mapToInt(Together::adverts).max().orElse(1);
        for (var chord : chords) chord(chord, places, most);
        for (var skill : skills) station(skill, places.getOrDefault(skill.id(), 0.0));
        return drawing.svg(
                "together-map", "map wide together", WIDTH, HEIGHT, words.say("demand.together"), told(chords));
    }

    /// Those with the strongest pairs, by family and then by how often they are asked for.
    private List<Row> skills(List<Together> pairs) {
        Set<ConceptId> chosen = new HashSet<>();
        for (var pair : pairs) {
            if (chosen.size() >= SKILLS) break;
            chosen.add(pair.pair().first());
            chosen.add(pair.pair().second());
        }
        return overview.of(AskedKind.SKILL).stream()
                .filter(row -> chosen.contains(row.id()))
                .sorted(Comparator.comparing(TogetherMap::family)
                        .thenComparing(Comparator.comparingDouble(Row::share).reversed())
                        .thenComparing(Row::id))
                .toList();
    }

    /// Angles in radians, clockwise from the top.
    private static Map<ConceptId, Double> places(List<Row> skills) {
        var places = new HashMap<ConceptId, Double>();
        for (int at = 0; at < skills.size(); at++)
            places.put(skills.get(at).id(), 2 * Math.PI * (at + 0.5) / skills.size());
        return places;
    }

    private void chord(Together pair, Map<ConceptId, Double> places, int most) {
        double one = places.getOrDefault(pair.pair().first(), 0.0);
        double other = places.getOrDefault(pair.pair().second(), 0.0);
        double width = Math.max(0.8, THICKEST * Math.sqrt((double) pair.adverts() / most));
        var family = overview.row(pair.pair().first()).map(TogetherMap::family).orElse(SkillFamily.OTHER);
        drawing.add(Element.of("path", "chord of-" + family.code())
                .with(
                        "d",
                        Drawing.path(
                                "M",
                                x(one, RADIUS),
                                y(one, RADIUS),
                                "Q",
                                WIDTH / 2,
                                HEIGHT / 2,
                                x(other, RADIUS),
                                y(other, RADIUS)))
                .with("stroke-width", width)
                .alone());
    }

    private void station(Row skill, double angle) {
        var part = new Drawing();
        part.add(Element.of("circle", "stop of-" + family(skill).code())
                .with("cx", x(angle, RADIUS))
                .with("cy", y(angle, RADIUS))
                .with("r", 5)
                .alone());
        part.add(label(skill, angle));
        links.to(skill.id())
                .ifPresentOrElse(
                        address -> drawing.link(address, skill.label(), part, x(angle, RADIUS), y(angle, RADIUS)),
                        () -> drawing.add(part));
    }

    /// Turned so that it reads outwards on the right and inwards on the left: never upside down.
    private static Markup label(Row skill, double angle) {
        boolean isRight = angle < Math.PI;
        double degrees = Math.toDegrees(angle) + (isRight ? -90 : -270);
        double x = x(angle, RADIUS + ROOM);
        double y = y(angle, RADIUS + ROOM);
        return Element.of("text", isRight ? "around" : "around end")
                .at(x, y)
                .with("dy", "0.35em")
                .with(
                        "transform",
                        "rotate(%s %s %s)"
                                .formatted(Element.coordinate(degrees), Element.coordinate(x), Element.coordinate(y)))
                .saying(skill.label());
    }

    private String told(List<Together> chords) {
        var told = new ArrayList<String>();
        for (var pair : chords.reversed().stream().limit(TOLD).toList())
            told.add("%s + %s (%d)"
                    .formatted(label(pair.pair().first()), label(pair.pair().second()), pair.adverts()));
        return String.join("; ", told);
    }

    private String label(ConceptId id) {
        return overview.row(id).map(Row::label).orElse(id.toString());
    }

    private static SkillFamily family(Row row) {
        return row.families().isEmpty() ? SkillFamily.OTHER : row.families().getFirst();
    }

    private static double x(double angle, double radius) {
        return WIDTH / 2 + radius * Math.sin(angle);
    }

    private static double y(double angle, double radius) {
        return HEIGHT / 2 - radius * Math.cos(angle);
    }
}
