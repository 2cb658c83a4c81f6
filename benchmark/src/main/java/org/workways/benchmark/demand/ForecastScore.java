package org.workways.benchmark.demand;

import org.workways.concept.Interval;

/// Errors of many forecasts, as the authors of Job-SDF measure them.
final class ForecastScore {
    private long count;
    private double absolute;
    private double squared;
    private double values;
    private double relative;
    private long within;

    void add(double value, double forecast, Interval interval) {
        double error = Math.abs(value - forecast);
        count++;
        absolute += error;
        squared += error * error;
        values += value * value;
        if (error > 0) relative += error / (value + forecast);
        if (interval.holds(value)) within++;
    }

    double mae() {
        return absolute / count;
    }

    double rmse() {
        return Math.sqrt(squared / count);
    }

    /// In percent: 100 where one of the two is 0, 0 where both are.
    double smape() {
        return 100 * relative / count;
    }

    /// Root of the squared errors over the squared values.
    double rrmse() {
        return Math.sqrt(squared / values);
    }

    /// Share of values within their interval, in percent.
    double coverage() {
        return 100.0 * within / count;
    }
}
