package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.workways.taxonomy.SkillFamily;

/// The order of lines in which interchanges pass over the fewest other lines; of equals, the first in the order of
/// the families. Six lines have 720 orders, so all are tried.
final class LineOrder {
    private final List<Set<SkillFamily>> interchanges;
    private List<SkillFamily> best;
    private int fewest;

    private LineOrder(List<SkillFamily> families, List<Set<SkillFamily>> interchanges) {
        this.interchanges = interchanges;
        this.best = families;
        this.fewest = passedOver(families);
    }

    static List<SkillFamily> of(List<SkillFamily> families, List<Set<SkillFamily>> stops) {
        var order = new LineOrder(
                families, stops.stream().filter(stop -> stop.size() > 1).toList());
        order.extend(new ArrayList<>(), new ArrayList<>(families));
        return List.copyOf(order.best);
    }

    private void extend(List<SkillFamily> placed, List<SkillFamily> left) {
        if (left.isEmpty()) keepIfBetter(placed);
        for (var family : List.copyOf(left)) {
            placed.add(family);
            int at = left.indexOf(family);
            left.remove(at);
            extend(placed, left);
            left.add(at, family);
            placed.removeLast();
        }
    }

    private void keepIfBetter(List<SkillFamily> order) {
        int passed = passedOver(order);
        if (passed >= fewest) return;
        fewest = passed;
        best = List.copyOf(order);
    }

    private int passedOver(List<SkillFamily> order) {
        int passed = 0;
        for (var stop : interchanges) {
            int first = order.size();
            int last = 0;
            for (var family : stop) {
                first = Math.min(first, order.indexOf(family));
                last = Math.max(last, order.indexOf(family));
            }
            passed += last - first + 1 - stop.size();
        }
        return passed;
    }
}
