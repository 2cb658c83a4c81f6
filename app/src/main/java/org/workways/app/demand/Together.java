package org.workways.app.demand;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.workways.concept.ConceptId;
import org.workways.demand.PairCounts;
import org.workways.demand.PairCounts.Pair;

/// Two skills that adverts of the later half of the time ask for together.
/// @param adverts that ask for both
/// @param lift    how many times as often as if one had nothing to do with the other
/// @param atLeast the same, at the lower end of its 95 % interval
public record Together(Pair pair, int adverts, double lift, double atLeast) {
    /// What fewer adverts ask for together may be chance.
    private static final int FEWEST = 10;

    private static final double DEVIATIONS = 1.96;

    static final Comparator<Together> SUREST =
            Comparator.comparingDouble(Together::atLeast).reversed().thenComparing(Together::pair);

    /// Those that surely go together more often than by chance, the strongest first.
    static List<Together> among(PairCounts counts) {
        return counts.pairs().entrySet().stream()
                .filter(pair -> pair.getValue() >= FEWEST)
                .map(pair -> of(counts, pair.getKey(), pair.getValue()))
                .filter(pair -> pair.atLeast() > 1)
                .sorted(SUREST)
                .toList();
    }

    /// The number of adverts with both is taken to be Poisson: its logarithm is off by about 1 / √n.
    private static Together of(PairCounts counts, Pair pair, int adverts) {
        double first = counts.skills().getOrDefault(pair.first(), 0);
        double second = counts.skills().getOrDefault(pair.second(), 0);
        double lift = adverts * (double) counts.of() / (first * second);
        return new Together(pair, adverts, lift, lift * Math.exp(-DEVIATIONS / Math.sqrt(adverts)));
    }

    /// The other of the two; empty if it is none of them.
    public Optional<ConceptId> with(ConceptId one) {
        if (pair.first().equals(one)) return Optional.of(pair.second());
        return pair.second().equals(one) ? Optional.of(pair.first()) : Optional.empty();
    }
}
