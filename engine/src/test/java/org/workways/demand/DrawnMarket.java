package org.workways.demand;

import org.workways.concept.Chance;

/// A market drawn by seed: all series go up and down with it, and each goes back to its own size after odd months.
final class DrawnMarket {
    private DrawnMarket() {}

    static Panel panel(long seed, int series, int months) {
        var chance = new Chance(seed);
        var market = new double[months];
        for (int t = 0; t < months; t++) market[t] = 20_000 * (0.7 + 0.6 * chance.share());
        var counts = new double[series][months];
        for (var row : counts) {
            double share = Math.exp(-4 - 4 * chance.share());
            for (int t = 0; t < months; t++) row[t] = Math.rint(share * market[t] * (0.6 + 0.8 * chance.share()));
        }
        return Panel.of(counts, market);
    }
}
