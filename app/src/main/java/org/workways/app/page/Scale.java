package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/// An axis from round numbers to round numbers.
/// @param low   the value at `from`
/// @param high  the value at `to`, above `low`
/// @param step  between two ticks: 1, 2 or 5 times a power of ten
/// @param from  where the axis begins in the drawing
/// @param to    where it ends
record Scale(double low, double high, double step, double from, double to) {
    /// Wide enough for the values, with at most about six ticks.
    static Scale around(DoubleStream values, double from, double to) {
        var range = values.summaryStatistics();
        double width = Math.max(range.getMax() - range.getMin(), Math.max(1, range.getMax() * 0.05));
        double step = step(width / 5);
        double low = Math.floor(range.getMin() / step) * step;
        double high = Math.ceil((range.getMax() + step / 10) / step) * step;
        return new Scale(low, high, step, from, to);
    }

    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double factor : new double[] {1, 2, 5}) if (factor * power >= least) return factor * power;
        return 10 * power;
    }

    double at(double value) {
        return from + (to - from) * (value - low) / (high - low);
    }

    List<Double> ticks() {
        var ticks = new ArrayList<Double>();
        for (int i = 0; low + i * step <= high + step / 1e6; i++) ticks.add(low + i * step);
        return ticks;
    }
}
