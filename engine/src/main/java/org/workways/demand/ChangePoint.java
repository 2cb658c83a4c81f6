package org.workways.demand;

import java.util.Arrays;
import java.util.List;

/// In which month a share changed, where it was one before and a greater one after.
/// Source: Raftery and Akman, *Bayesian analysis of a Poisson process with a change-point*, 1986,
/// doi:10.1093/biomet/73.1.85.
/// Differs from it: the shares are those that fit best, and what months vary more than by chance
/// (Pearson's chi-squared over its degrees of freedom) takes as much weight from the likelihood.
final class ChangePoint {
    private ChangePoint() {}

    /// @return double\[months], in sum 1: how likely the change came with each, all as likely
    ///     beforehand; 0 for the first month, since then nothing was before
    static double[] weights(List<DemandPoint> points) {
        double[] likelihoods = new double[points.size()];
        Arrays.fill(likelihoods, Double.NEGATIVE_INFINITY);
        int best = 1;
        for (int at = 1; at < likelihoods.length; at++) {
            likelihoods[at] = likelihood(points, at);
            if (likelihoods[at] > likelihoods[best]) best = at;
        }
        double spread = spread(points, best);
        double greatest = likelihoods[best];
        double[] weights = Arrays.stream(likelihoods)
                .map(each -> Math.exp((each - greatest) / spread))
                .toArray();
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(each -> each / sum).toArray();
    }

    /// The first month up to which this much weight lies.
    static int at(double[] weights, double share) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            if (sum >= share) return i;
        }
        return weights.length - 1;
    }

    private static double likelihood(List<DemandPoint> points, int at) {
        double before = share(points.subList(0, at));
        double after = share(points.subList(at, points.size()));
        if (after <= before) return Double.NEGATIVE_INFINITY;
        return likelihood(points.subList(0, at)) + likelihood(points.subList(at, points.size()));
    }

    private static double likelihood(List<DemandPoint> points) {
        double share = share(points);
        int adverts = points.stream().mapToInt(DemandPoint::adverts).sum();
        return adverts == 0 ? 0 : adverts * Math.log(share) - adverts;
    }

    private static double share(List<DemandPoint> points) {
        double of = points.stream().mapToInt(DemandPoint::of).sum();
        return of == 0 ? 0 : points.stream().mapToInt(DemandPoint::adverts).sum() / of;
    }

    private static double spread(List<DemandPoint> points, int at) {
        double square = 0;
        for (int i = 0; i < points.size(); i++) {
            double share = share(i < at ? points.subList(0, at) : points.subList(at, points.size()));
            double expected = share * points.get(i).of();
            if (expected > 0) square += Math.pow(points.get(i).adverts() - expected, 2) / expected;
        }
        // Two shares and a month are fitted.
        return Math.max(1, square / Math.max(1, points.size() - 3));
    }
}
