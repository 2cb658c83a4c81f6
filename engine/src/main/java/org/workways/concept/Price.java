package org.workways.concept;

/// What one learner pays, in euro cents, lowest and highest seen: 0 <= low <= high.
public record Price(long lowCents, long highCents) {
    public static final Price FREE = new Price(0, 0);

    public Price {
        if (lowCents < 0 || highCents < lowCents)
            throw new IllegalArgumentException(
                    "A price goes up from low to high and is not negative, got %d to %d cents."
                            .formatted(lowCents, highCents));
    }

    public static Price euros(double low, double high) {
        return new Price(Math.round(low * 100), Math.round(high * 100));
    }

    public Price plus(Price that) {
        return new Price(Math.addExact(lowCents, that.lowCents), Math.addExact(highCents, that.highCents));
    }

    /// The lowest price in euros.
    public double low() {
        return lowCents / 100.0;
    }

    /// The highest price in euros.
    public double high() {
        return highCents / 100.0;
    }
}
