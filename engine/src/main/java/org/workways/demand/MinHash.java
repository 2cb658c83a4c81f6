package org.workways.demand;

import java.util.Arrays;
import org.workways.concept.Chance;

/// Least values of hash functions over a set: two sets have the same least value of one function as often as their
/// Jaccard similarity says.
/// Source: Dietzfelbinger and others, *A Reliable Randomized Algorithm for the Closest-Pair Problem*, 1997,
/// doi:10.1006/jagm.1997.0873 (multiply and shift, of hashes that are mixed already).
final class MinHash {
    private final int[] factors;
    private final int[] terms;

    /// @param functions how many
    MinHash(int functions, long seed) {
        var chance = new Chance(seed);
        factors = new int[functions];
        terms = new int[functions];
        for (int f = 0; f < functions; f++) {
            factors[f] = bits(chance) | 1;
            terms[f] = bits(chance);
        }
    }

    private static int bits(Chance chance) {
        return chance.below(1 << 16) << 16 | chance.below(1 << 16);
    }

    /// @return int[functions]; time O(functions · set)
    int[] least(int[] set) {
        var least = new int[factors.length];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int one : set)
            for (int f = 0; f < least.length; f++) least[f] = Math.min(least[f], one * factors[f] + terms[f]);
        return least;
    }
}
