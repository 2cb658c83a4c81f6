package org.workways.demand;

import org.workways.concept.Interval;

/// Adverts that mention something among all adverts, 0 to 1.
/// @param interval 95 %
public record Share(double value, Interval interval, Method method) {
    public Share {
        if (!(value >= 0 && value <= 1))
            throw new IllegalArgumentException("A share is from 0 to 1, got " + value + ".");
    }

    /// How the interval was reckoned.
    public enum Method {
        /// Adverts are taken as independent of each other.
        WILSON,
        /// Employers are, and adverts of one employer are like each other.
        EMPLOYER_BOOTSTRAP
    }
}
