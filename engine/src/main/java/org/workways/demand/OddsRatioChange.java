package org.workways.demand;

import org.workways.concept.Interval;

/// By how much the logarithm of an odds ratio is greater in a late table than in an early one.
///
/// Given how often each skill is asked for in each period, and how often both together in all, how
/// many of these are late has a distribution that depends on the change alone, so that the test is
/// exact however few there are; of the value itself half its probability counts (mid-p).
/// Source: Zelen, *The analysis of several 2×2 contingency tables*, 1971,
/// doi:10.1093/biomet/58.1.129; mid-p: Lancaster, *Significance tests in discrete distributions*,
/// 1961, doi:10.1080/01621459.1961.10482105.
final class OddsRatioChange {
    /// Changes are sought from -this to this.
    private static final double WIDEST = 40;
    private static final double TAIL = 0.025;
    private static final int STEPS = 50;

    /// @param both  adverts that ask for both
    /// @param one   for the first
    /// @param other for the second
    record Table(int both, int one, int other, int of) {
        private int fewest() {
            return Math.max(0, one + other - of);
        }

        private int most() {
            return Math.min(one, other);
        }

        /// How many times more ways there are to have one more together than this.
        private double more(int together) {
            double apart = (double) (one - together) * (other - together);
            return apart / ((together + 1.0) * (of - one - other + together + 1.0));
        }
    }

    /// The fewest that can be late.
    private final int first;
    private final int observed;
    /// Of the weight of each number of late ones from the fewest on, where nothing changes; the
    /// first is 0.
    private final double[] logs;

    private OddsRatioChange(int first, int observed, double[] logs) {
        this.first = first;
        this.observed = observed;
        this.logs = logs;
    }

    static OddsRatioChange of(Table early, Table late) {
        int all = early.both() + late.both();
        int first = Math.max(late.fewest(), all - early.most());
        int last = Math.min(late.most(), all - early.fewest());
        double[] logs = new double[last - first + 1];
        for (int i = 1; i < logs.length; i++) {
            int before = first + i - 1;
            logs[i] = logs[i - 1] + Math.log(late.more(before) / early.more(all - before - 1));
        }
        return new OddsRatioChange(first, late.both(), logs);
    }

    /// How likely as many are late or more where nothing changes.
    double p() {
        return atLeast(observed, 0);
    }

    /// The change at which as many or more are as likely as not.
    double likely() {
        return Math.max(where(finite(), 0.5), low());
    }

    /// 95 %.
    Interval interval() {
        return new Interval(low(), Math.max(where(finite(), 1 - TAIL), likely()));
    }

    private double low() {
        return where(observed, TAIL);
    }

    /// One less where all that can be are late, so that the change has an end.
    private int finite() {
        return observed == first + logs.length - 1 ? Math.max(first, observed - 1) : observed;
    }

    /// The change at which `atLeast` is this; it grows with the change.
    private double where(int value, double probability) {
        double low = -WIDEST;
        double high = WIDEST;
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            if (atLeast(value, middle) < probability) low = middle;
            else high = middle;
        }
        return (low + high) / 2;
    }

    private double atLeast(int value, double change) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < logs.length; i++) greatest = Math.max(greatest, logs[i] + change * i);
        double sum = 0;
        double beyond = 0;
        for (int i = 0; i < logs.length; i++) {
            double weight = Math.exp(logs[i] + change * i - greatest);
            sum += weight;
            if (first + i == value) beyond += weight / 2;
            if (first + i > value) beyond += weight;
        }
        return Math.min(1, beyond / sum);
    }
}
