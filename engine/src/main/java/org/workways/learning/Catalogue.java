package org.workways.learning;

import java.util.List;

/// All that can be learnt, in courses and in jobs; sorted by id.
public record Catalogue(List<LearningOpportunity> opportunities, List<SteppingStone> steppingStones) {
    public Catalogue {
        opportunities = opportunities.stream()
                .sorted(java.util.Comparator.comparing(LearningOpportunity::id))
                .toList();
        steppingStones = steppingStones.stream()
                .sorted(java.util.Comparator.comparing(SteppingStone::occupation))
                .toList();
    }
}
