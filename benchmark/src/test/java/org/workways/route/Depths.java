package org.workways.route;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import org.workways.learning.Catalogue;
import org.workways.taxonomy.Fact;

/// How many courses, one after the other, each fact of a catalogue takes at least.
final class Depths {
    private Depths() {}

    static Collection<Integer> of(Catalogue catalogue) {
        var depth = new HashMap<Fact, Integer>();
        for (boolean changed = true; changed; ) {
            changed = false;
            for (var course : catalogue.opportunities()) {
                if (!depth.keySet().containsAll(course.requires())) continue;
                int own = 1 + deepest(course.requires(), depth);
                for (var fact : course.gives())
                    if (own < depth.getOrDefault(fact, Integer.MAX_VALUE)) {
                        depth.put(fact, own);
                        changed = true;
                    }
            }
        }
        return depth.values();
    }

    private static int deepest(SortedSet<Fact> facts, Map<Fact, Integer> depth) {
        return facts.stream()
                .mapToInt(fact -> depth.getOrDefault(fact, 0))
                .max()
                .orElse(0);
    }
}
