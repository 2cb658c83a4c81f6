package org.workways.recognise;

import java.util.Collection;
import java.util.Comparator;

/// A stretch of time in years of the common calendar; 2016.5 is the middle of 2016. Both ends are the same where only
/// one point is known.
public record Period(double from, double to) {
    public Period {
        if (!(from <= to)) throw new IllegalArgumentException("A period ends before it starts: " + from + " to " + to);
    }

    /// Its length.
    public double years() {
        return to - from;
    }

    /// The calendar year in which it ends.
    public int lastYear() {
        return (int) Math.floor(to);
    }

    /// Years that at least one of the periods covers: what was used in two jobs at a time counts once.
    public static double covered(Collection<Period> periods) {
        double covered = 0;
        double end = Double.NEGATIVE_INFINITY;
        for (var period : periods.stream()
                .sorted(Comparator.comparingDouble(Period::from))
                .toList()) {
            covered += Math.max(0, period.to() - Math.max(end, period.from()));
            end = Math.max(end, period.to());
        }
        return covered;
    }
}
