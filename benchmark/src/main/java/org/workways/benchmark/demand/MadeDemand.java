package org.workways.benchmark.demand;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.workways.concept.Chance;
import org.workways.demand.DemandCounts;
import org.workways.demand.DemandSeries;
import org.workways.demand.EmployerCount;
import org.workways.demand.MonthlyCount;

/// Demand made by chance, of which the truth is known.
final class MadeDemand {
    private static final YearMonth START = YearMonth.of(2011, 1);
    private static final int ADVERTS = 1_000;
    /// Of the number of adverts of an employer beyond the first.
    private static final double SIZES = 0.5;
    private static final int MOST = 1_000_000;

    private final Chance chance;

    MadeDemand(long seed) {
        chance = new Chance(seed);
    }

    /// Of about 1,000 adverts a month, give or take a fifth.
    /// @param mean     adverts a month that mention it
    /// @param shape    of the negative binomial: the variance is mean + mean² / shape
    /// @param likeness of a month to the one before: autocorrelation of the normal values that
    ///                 counts are made from
    /// @param perYear  factor of the share
    record Kind(int months, double mean, double shape, double likeness, double perYear) {}

    DemandSeries series(Kind kind) {
        return series(kind, latent(kind.months(), kind.likeness()));
    }

    /// @param latent double\[months], each normal
    DemandSeries series(Kind kind, double[] latent) {
        var counts = new ArrayList<MonthlyCount>();
        for (int i = 0; i < kind.months(); i++) {
            double size = 0.8 + 0.4 * chance.share();
            double mean = kind.mean() * size * Math.pow(kind.perYear(), (i - kind.months() / 2.0) / 12);
            int of = (int) Math.round(ADVERTS * size);
            int adverts = Math.min(of, quantile(below(latent[i]), mean, kind.shape()));
            counts.add(new MonthlyCount(START.plusMonths(i), adverts, of));
        }
        return DemandCounts.of(counts).monthly(List.of(), 1);
    }

    /// A normal AR(1), of variance 1.
    double[] latent(int months, double likeness) {
        double[] latent = new double[months];
        latent[0] = normal();
        double rest = Math.sqrt(1 - likeness * likeness);
        for (int i = 1; i < months; i++) latent[i] = likeness * latent[i - 1] + rest * normal();
        return latent;
    }

    MonthlyCount month(int of, double share) {
        int adverts = 0;
        for (int i = 0; i < of; i++) if (chance.share() < share) adverts++;
        return new MonthlyCount(START, adverts, of);
    }

    /// Each advert says with probability √likeness what its employer's template says, and otherwise
    /// something of its own, so that two adverts of an employer are correlated by `likeness`.
    /// @param heaviest share of the adverts that one employer has
    /// @param more     adverts of each other employer beyond the first: the mean of a negative
    ///                 binomial number, shape 0.5
    List<EmployerCount> employers(int of, double heaviest, double more, double share, double likeness) {
        var counts = new ArrayList<EmployerCount>();
        int left = of;
        int size = (int) (heaviest * of);
        for (; left > 0; left -= size, size = 0) {
            if (size == 0) size = Math.min(left, 1 + (more == 0 ? 0 : quantile(chance.share(), more, SIZES)));
            boolean template = chance.share() < share;
            int adverts = 0;
            for (int i = 0; i < size; i++)
                if (chance.share() < Math.sqrt(likeness) ? template : chance.share() < share) adverts++;
            counts.add(new EmployerCount(START, "employer " + left, adverts, size));
        }
        return counts;
    }

    double share() {
        return chance.share();
    }

    private double normal() {
        return Math.sqrt(-2 * Math.log(1 - chance.share())) * Math.cos(2 * Math.PI * chance.share());
    }

    /// Of a negative binomial distribution: the smallest count with at least this probability up to
    /// it.
    static int quantile(double probability, double mean, double shape) {
        double each = Math.pow(shape / (shape + mean), shape);
        double sum = each;
        int count = 0;
        for (; sum < probability && count < MOST; count++) {
            each *= (shape + count) / (count + 1) * mean / (shape + mean);
            sum += each;
        }
        return count;
    }

    /// Of the normal distribution, to 7 digits.
    /// Source: Abramowitz and Stegun, *Handbook of Mathematical Functions*, 26.2.17.
    static double below(double normal) {
        double t = 1 / (1 + 0.2316419 * Math.abs(normal));
        double powers =
                t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        double tail = powers * Math.exp(-normal * normal / 2) / Math.sqrt(2 * Math.PI);
        return normal > 0 ? 1 - tail : tail;
    }
}
