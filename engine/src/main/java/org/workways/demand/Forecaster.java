package org.workways.demand;

/// A way to continue a series of months. The same history gives the same forecast.
public interface Forecaster {
    /// As a table of methods shows it.
    String title();

    /// How many months of history it takes at the least.
    int needs();

    /// @param history one value a month, the oldest first; counts or shares, none negative; at least
    ///                [#needs()] of them
    /// @param months  how far ahead, at least 1
    /// @return double\[months\], the next month first; finite, never negative
    /// @throws IllegalArgumentException if the history is too short (a caller's bug)
    double[] forecast(double[] history, int months);
}
