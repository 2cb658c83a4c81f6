package org.workways.demand;

import java.util.ArrayList;
import java.util.List;

/// Pairs of skills that begin to occur together.
public final class Pairs {
    private Pairs() {}

    /// Tests each pair that occurs often enough late: is its odds ratio, which holds how often each
    /// skill is asked for, greater than early? Where a skill of the pair is new altogether, early
    /// adverts tell nothing of the pair and it is not found; `Emergence` finds the skill.
    /// @param fewest             adverts of the late period that ask for both, at least 1
    /// @param falseDiscoveryRate which share of those answered may be there by chance, such as 0.05
    /// @return sorted, the surest first; time O(pairs · adverts that ask for a pair)
    public static List<RisingPair> rising(PairCounts early, PairCounts late, int fewest, double falseDiscoveryRate) {
        if (fewest < 1) throw new IllegalArgumentException("A pair occurs at least once, got " + fewest + ".");
        var tested = late.pairs().entrySet().stream()
                .filter(pair -> pair.getValue() >= fewest)
                .map(pair -> pair.getKey())
                .toList();
        double[] p = tested.stream()
                .mapToDouble(pair -> change(early, late, pair).p())
                .toArray();
        double[] q = FalseDiscovery.benjaminiHochberg(p);
        var rising = new ArrayList<RisingPair>();
        for (int i = 0; i < tested.size(); i++) {
            if (q[i] > falseDiscoveryRate) continue;
            var pair = tested.get(i);
            var change = change(early, late, pair);
            rising.add(new RisingPair(
                    pair, early.together(pair), late.together(pair), change.likely(), change.interval(), p[i], q[i]));
        }
        return rising.stream().sorted().toList();
    }

    private static OddsRatioChange change(PairCounts early, PairCounts late, PairCounts.Pair pair) {
        return OddsRatioChange.of(table(early, pair), table(late, pair));
    }

    private static OddsRatioChange.Table table(PairCounts counts, PairCounts.Pair pair) {
        return new OddsRatioChange.Table(
                counts.together(pair), counts.skill(pair.first()), counts.skill(pair.second()), counts.of());
    }
}
