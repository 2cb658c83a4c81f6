package org.workways.benchmark.recognise;

/// A share in a sample, and how far the truth could be from it.
/// @param right of these many
/// @param of    may be a fraction where each was measured several times
record Share(double right, double of) {
    private static final double NORMAL = 1.96;

    Share {
        if (!(of > 0) || right < 0 || right > of)
            throw new IllegalArgumentException("A share is of some, got %s of %s.".formatted(right, of));
    }

    double value() {
        return right / of;
    }

    /// Lower end of the 95 % interval.
    /// Source: Wilson, *Probable inference, the law of succession, and statistical inference*, 1927.
    double low() {
        return Math.max(0, middle() - half());
    }

    double high() {
        return Math.min(1, middle() + half());
    }

    private double middle() {
        return (right + NORMAL * NORMAL / 2) / (of + NORMAL * NORMAL);
    }

    private double half() {
        double spread = value() * (1 - value()) / of + NORMAL * NORMAL / (4 * of * of);
        return NORMAL * Math.sqrt(spread) / (1 + NORMAL * NORMAL / of);
    }
}
