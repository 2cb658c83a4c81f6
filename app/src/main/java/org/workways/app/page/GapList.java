package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.workways.app.answer.RoutePlan;
import org.workways.app.answer.RoutePlan.Gap;
import org.workways.concept.Level;
import org.workways.taxonomy.SkillFamily;

/// What the goal asks for and is not held, by family, with a bar of four levels for each skill.
final class GapList {
    private static final double CELL = 15;

    private GapList() {}

    static Markup of(RoutePlan plan, Names names) {
        var byFamily = new TreeMap<SkillFamily, List<Gap>>();
        for (var gap : plan.gap())
            byFamily.computeIfAbsent(gap.skill().family(), family -> new ArrayList<>())
                    .add(gap);
        var groups = new ArrayList<Markup>();
        byFamily.forEach((family, gaps) -> groups.add(Element.of("div", "gap-family " + Names.style(family))
                .holding(
                        Element.of("h3").saying(names.family(family)),
                        Element.of("ul", "plain")
                                .holding(gaps.stream()
                                        .map(gap -> row(gap, names))
                                        .toList()))));
        return Element.of("div", "gaps").holding(groups);
    }

    private static Markup row(Gap gap, Names names) {
        return Element.of("li")
                .holding(
                        Element.of("span", "skill").saying(gap.skill().label()),
                        bar(gap.held(), gap.needed()),
                        Element.of("span", "levels")
                                .saying(names.level(gap.held()) + " → " + names.level(gap.needed())));
    }

    /// The words beside it say the same, so it is hidden from screen readers.
    private static Markup bar(Optional<Level> held, Level needed) {
        var cells = new ArrayList<Markup>();
        for (var level : Level.values()) {
            boolean isHeld = held.filter(has -> has.atLeast(level)).isPresent();
            var style = isHeld ? "held" : needed.atLeast(level) ? "wanted" : "beyond";
            cells.add(Element.of("rect", style)
                    .at(1 + (level.number() - 1) * CELL, 1)
                    .with("width", CELL - 3)
                    .with("height", 8)
                    .alone());
        }
        return Element.of("svg", "level-bar")
                .with("aria-hidden", "true")
                .with("viewBox", "0 0 60 10")
                .holding(cells);
    }
}
