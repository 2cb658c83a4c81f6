package org.workways.demand;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Of the many skills tested, how many of those named are named by chance: a q value is the
/// smallest rate of false discoveries at which a test still counts.
///
/// Benjamini and Hochberg's is what Workways uses. Skills are correlated, mostly in one direction
/// (they come in the same adverts), and for that it holds (Benjamini and Yekutieli, theorem 1.2);
/// theirs holds under any dependence and pays for it with a factor of 8.2 among 2,000 tests.
public final class FalseDiscovery {
    private FalseDiscovery() {}

    /// @param p double[n] in [0, 1]
    /// @return double[n] in [0, 1], in the order of `p`, none smaller than its p; time O(n log n)
    /// Source: Benjamini and Hochberg, *Controlling the false discovery rate*, 1995,
    /// doi:10.1111/j.2517-6161.1995.tb02031.x.
    public static double[] benjaminiHochberg(double[] p) {
        return adjusted(p, 1);
    }

    /// As above.
    /// Source: Benjamini and Yekutieli, *The control of the false discovery rate in multiple
    /// testing under dependency*, 2001, doi:10.1214/aos/1013699998.
    public static double[] benjaminiYekutieli(double[] p) {
        return adjusted(
                p, IntStream.rangeClosed(1, p.length).mapToDouble(i -> 1.0 / i).sum());
    }

    private static double[] adjusted(double[] p, double factor) {
        for (double each : p)
            if (!(each >= 0 && each <= 1))
                throw new IllegalArgumentException("A p value is from 0 to 1, got " + each + ".");
        var order = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .toList();
        double[] q = new double[p.length];
        double least = 1;
        for (int rank = p.length; rank >= 1; rank--) {
            int index = order.get(rank - 1);
            least = Math.min(least, p[index] * factor * p.length / rank);
            q[index] = least;
        }
        return q;
    }
}
