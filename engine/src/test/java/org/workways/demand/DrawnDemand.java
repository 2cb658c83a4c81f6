package org.workways.demand;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.workways.concept.Chance;

/// Demand as if by chance, of which the truth is known.
final class DrawnDemand {
    static final YearMonth START = YearMonth.of(2011, 1);

    private final Chance chance;

    DrawnDemand(long seed) {
        chance = new Chance(seed);
    }

    /// @param mean      adverts a month that mention it
    /// @param shape     of the negative binomial: the variance is mean + mean² / shape
    /// @param likeness  of a month to the one before, as autocorrelation of the normal values that
    ///                  counts come from
    /// @param perYear   factor of the share
    /// @param of        all adverts of a month, about
    record Kind(int months, double mean, double shape, double likeness, double perYear, int of) {}

    /// Months that are alike (a normal AR(1)) turned into counts of a negative binomial
    /// distribution.
    DemandSeries series(Kind kind) {
        double[] latent = new double[kind.months()];
        latent[0] = normal();
        double rest = Math.sqrt(1 - kind.likeness() * kind.likeness());
        for (int i = 1; i < latent.length; i++) latent[i] = kind.likeness() * latent[i - 1] + rest * normal();
        return series(kind, latent);
    }

    DemandSeries series(Kind kind, double[] latent) {
        var counts = new ArrayList<MonthlyCount>();
        for (int i = 0; i < kind.months(); i++) {
            double size = 0.8 + 0.4 * chance.share();
            double mean = kind.mean() * size * Math.pow(kind.perYear(), (i - kind.months() / 2.0) / 12);
            int of = (int) Math.round(kind.of() * size);
            counts.add(new MonthlyCount(
                    START.plusMonths(i), Math.min(of, quantile(below(latent[i]), mean, kind.shape())), of));
        }
        return DemandCounts.of(counts).monthly(List.of(), 1);
    }

    /// Each advert says with probability √likeness what its employer's template says, otherwise
    /// something of its own, so that two adverts of an employer are correlated by `likeness`.
    List<EmployerCount> employers(int[] sizes, double share, double likeness) {
        var counts = new ArrayList<EmployerCount>();
        for (int employer = 0; employer < sizes.length; employer++) {
            boolean template = chance.share() < share;
            int adverts = 0;
            for (int i = 0; i < sizes[employer]; i++)
                if (chance.share() < Math.sqrt(likeness) ? template : chance.share() < share) adverts++;
            counts.add(new EmployerCount(START, "employer " + employer, adverts, sizes[employer]));
        }
        return counts;
    }

    /// @param heaviest share of the adverts of one employer
    /// @param others   adverts of each other employer are 1 and a negative binomial number with
    ///                 this mean, shape 0.5
    int[] sizes(int adverts, double heaviest, double others) {
        var sizes = new ArrayList<Integer>();
        int left = adverts;
        if (heaviest > 0) sizes.add((int) (heaviest * adverts));
        if (heaviest > 0) left -= sizes.getFirst();
        while (left > 0) {
            int size = Math.min(left, 1 + (others == 0 ? 0 : quantile(chance.share(), others, 0.5)));
            sizes.add(size);
            left -= size;
        }
        return sizes.stream().mapToInt(Integer::intValue).toArray();
    }

    double normal() {
        return Math.sqrt(-2 * Math.log(1 - chance.share())) * Math.cos(2 * Math.PI * chance.share());
    }

    double share() {
        return chance.share();
    }

    int below(int limit) {
        return chance.below(limit);
    }

    /// Of a negative binomial distribution.
    private static int quantile(double probability, double mean, double shape) {
        double each = Math.pow(shape / (shape + mean), shape);
        double sum = each;
        int count = 0;
        for (; sum < probability && count < 1_000_000; count++) {
            each *= (shape + count) / (count + 1) * mean / (shape + mean);
            sum += each;
        }
        return count;
    }

    /// Of the normal distribution, to 7 digits (Abramowitz and Stegun, *Handbook of Mathematical
    /// Functions*, 26.2.17).
    private static double below(double normal) {
        double t = 1 / (1 + 0.2316419 * Math.abs(normal));
        double tail = t
                * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
                * Math.exp(-normal * normal / 2)
                / Math.sqrt(2 * Math.PI);
        return normal > 0 ? 1 - tail : tail;
    }
}
