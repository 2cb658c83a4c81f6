package org.workways.concept;

/// Learning effort in hours of one person's time, as a range: 0 <= low <= likely <= high, all finite.
public record Hours(double low, double likely, double high) {
    public static final Hours NONE = new Hours(0, 0, 0);

    public Hours {
        if (!(0 <= low && low <= likely && likely <= high && high < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException(
                    "Hours go up from low over likely to high and are not negative, got %s, %s, %s."
                            .formatted(low, likely, high));
    }

    public static Hours of(double low, double likely, double high) {
        return new Hours(low, likely, high);
    }

    public Hours plus(Hours that) {
        return new Hours(low + that.low, likely + that.likely, high + that.high);
    }

    /// @param factor not negative
    public Hours times(double factor) {
        return new Hours(low * factor, likely * factor, high * factor);
    }
}
