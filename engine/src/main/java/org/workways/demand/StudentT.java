package org.workways.demand;

/// Student's distribution, by the incomplete beta function.
/// Source: *NIST Digital Library of Mathematical Functions*, 8.17(v) (continued fraction, evaluated
/// by Lentz's method) and 5.11 (logarithm of the gamma function).
final class StudentT {
    private static final double PRECISION = 1e-14;
    private static final double TINY = 1e-300;
    private static final int MOST_TERMS = 10_000;
    /// From here on Stirling's series is exact to the last digits.
    private static final double LARGE = 15;

    private StudentT() {}

    /// Of both tails: how likely a value is at least as far from 0.
    /// @param freedom degrees, more than 0
    static double beyond(double value, double freedom) {
        return incompleteBeta(freedom / (freedom + value * value), freedom / 2, 0.5);
    }

    /// The value that is exceeded on either side with a probability of 5 % in all.
    static double at95(double freedom) {
        double low = 0;
        double high = 1;
        while (beyond(high, freedom) > 0.05) high *= 2;
        for (int i = 0; i < 100; i++) {
            double middle = (low + high) / 2;
            if (beyond(middle, freedom) > 0.05) low = middle;
            else high = middle;
        }
        return high;
    }

    private static double incompleteBeta(double x, double a, double b) {
        if (x <= 0) return 0;
        if (x >= 1) return 1;
        double front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logGamma(a) - logGamma(b) + logGamma(a + b));
        boolean fast = x < (a + 1) / (a + b + 2);
        return fast ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b;
    }

    /// 1 / (1 + d1 / (1 + d2 / (1 + …))), from the front.
    private static double fraction(double x, double a, double b) {
        double value = 1;
        double above = 1;
        double below = 0;
        for (int term = 1; term < MOST_TERMS; term++) {
            int m = term / 2;
            double d = term % 2 == 0
                    ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
                    : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            below = 1 / nonZero(1 + d * below);
            above = nonZero(1 + d / above);
            value *= above * below;
            if (Math.abs(above * below - 1) < PRECISION) break;
        }
        return 1 / value;
    }

    private static double nonZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    /// @param x more than 0
    static double logGamma(double x) {
        double shift = 0;
        double large = x;
        for (; large < LARGE; large++) shift -= Math.log(large);
        double inverse = 1 / (large * large);
        double series = (1.0 / 12 - inverse * (1.0 / 360 - inverse * (1.0 / 1260 - inverse / 1680))) / large;
        return shift + (large - 0.5) * Math.log(large) - large + Math.log(2 * Math.PI) / 2 + series;
    }
}
