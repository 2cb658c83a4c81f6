package org.workways.demand;

/// For series that are zero in most months: how much when there is any, and how often there is any, are
/// smoothed apart. Flat ahead. A new value weighs 0.1.
/// Sources: Croston, *Forecasting and Stock Control for Intermittent Demands*, 1972; Syntetos and Boylan,
/// *The accuracy of intermittent demand estimates*, 2005; Teunter, Syntetos and Babai, *Intermittent demand:
/// Linking forecasting to inventory obsolescence*, 2011. Differs from the last: the first probability is the
/// share of months that are not zero.
public enum Intermittent implements Forecaster {
    /// Size over the gap between months that are not zero.
    CROSTON("Croston"),
    /// Croston's made smaller by half the weight, since it is too high on average.
    SBA("Croston, SBA"),
    /// Size times the probability of any, which falls with every month of none: for what is dying out.
    TSB("Croston, TSB");

    private static final double WEIGHT = 0.1;

    private final String title;

    Intermittent(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int needs() {
        return 1;
    }

    @Override
    public double[] forecast(double[] history, int months) {
        Months.atLeast(needs(), history, title);
        double level =
                switch (this) {
                    case CROSTON -> croston(history);
                    case SBA -> croston(history) * (1 - WEIGHT / 2);
                    case TSB -> byProbability(history);
                };
        return Months.flat(level, months);
    }

    private static double croston(double[] history) {
        double size = 0;
        double gap = 0;
        int since = 0;
        for (double value : history) {
            since++;
            if (value <= 0) continue;
            // The first size and the first gap are taken as they are.
            size = size == 0 ? value : size + WEIGHT * (value - size);
            gap = gap == 0 ? since : gap + WEIGHT * (since - gap);
            since = 0;
        }
        return gap == 0 ? 0 : size / gap;
    }

    private static double byProbability(double[] history) {
        double size = 0;
        int any = 0;
        for (double value : history) if (value > 0) any++;
        double probability = (double) any / history.length;
        for (double value : history) {
            probability += WEIGHT * ((value > 0 ? 1 : 0) - probability);
            if (value > 0) size = size == 0 ? value : size + WEIGHT * (value - size);
        }
        return size * probability;
    }
}
