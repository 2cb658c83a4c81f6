package org.workways.demand;

/// Exponential smoothing with additive errors: level, trend, damped trend, and season from 24 months on; the
/// shape is chosen by Akaike's corrected criterion. 96 months take a few milliseconds.
/// Source: Hyndman, Koehler, Snyder and Grose, *A state space framework for automatic forecasting using
/// exponential smoothing methods*, 2002, doi:10.1016/S0169-2070(01)00110-8.
public record Ets() implements Forecaster {
    @Override
    public String title() {
        return "ETS";
    }

    @Override
    public int needs() {
        return EtsShape.ANN.parameters() + 2;
    }

    @Override
    public double[] forecast(double[] history, int months) {
        return Months.withoutNegatives(
                best(Months.atLeast(needs(), history, title())).forecast(months));
    }

    static EtsFit best(double[] history) {
        var best = EtsFit.to(history, EtsShape.ANN);
        for (var shape : EtsShape.values()) {
            if (shape == EtsShape.ANN || !shape.fits(history.length)) continue;
            var fit = EtsFit.to(history, shape);
            if (fit.aicc(history) < best.aicc(history)) best = fit;
        }
        return best;
    }
}
