package org.workways.demand;

/// Which whole number to say for a small forecast, so that the mean of |error| / (|forecast| + |value|) is least:
/// where half of the months are zero, saying 0 is nearer than saying 0.6. Learnt from earlier forecasts about as
/// large; from some size on it is the nearest whole number.
public final class WholeNumbers {
    private static final double MOST = 20;
    /// Steps to one advert at 0; fewer the larger the forecast.
    private static final double STEPS = 12;
    /// Fewer earlier forecasts do not tell a number from its neighbours.
    private static final int TELLING = 200;

    private final int[] said;

    private WholeNumbers(int[] said) {
        this.said = said;
    }

    /// @param forecasts of counts, and the values that came; the same number of both
    public static WholeNumbers fit(double[] forecasts, double[] values) {
        if (forecasts.length != values.length)
            throw new IllegalArgumentException(
                    forecasts.length + " forecasts for " + values.length + " values: as many are needed.");
        int bins = bin(MOST) + 1;
        int numbers = 2 * (int) MOST;
        var errors = new double[bins][numbers];
        var counts = new int[bins];
        for (int i = 0; i < values.length; i++) {
            if (forecasts[i] >= MOST) continue;
            int bin = bin(forecasts[i]);
            counts[bin]++;
            for (int k = 0; k < numbers; k++)
                if (k != values[i]) errors[bin][k] += Math.abs(values[i] - k) / (values[i] + k);
        }
        var said = new int[bins];
        for (int bin = 0; bin < bins; bin++) said[bin] = counts[bin] < TELLING ? -1 : least(errors[bin]);
        return new WholeNumbers(said);
    }

    public double of(double forecast) {
        if (forecast >= MOST) return Math.rint(forecast);
        int number = said[bin(forecast)];
        return number < 0 ? Math.rint(forecast) : number;
    }

    private static int bin(double forecast) {
        return (int) (STEPS * Math.log1p(forecast));
    }

    private static int least(double[] errors) {
        int least = 0;
        for (int k = 1; k < errors.length; k++) if (errors[k] < errors[least]) least = k;
        return least;
    }
}
