package org.workways.demand;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Nested;

/// FEATURE D07: all ways to continue a series keep the same promises.
class D07ForecastersTest {
    @Nested
    class TheLastValue extends ForecasterPromise {
        @Override
        Forecaster forecaster() {
            return new LastValue();
        }
    }

    @Nested
    class TheYearBefore extends ForecasterPromise {
        @Override
        Forecaster forecaster() {
            return new SeasonalNaive();
        }
    }

    @Nested
    class AMean extends ForecasterPromise {
        @Override
        Forecaster forecaster() {
            return new RecentMean(3);
        }
    }

    @Nested
    class AMedian extends ForecasterPromise {
        @Override
        Forecaster forecaster() {
            return new RecentMedian(6);
        }
    }

    @Nested
    class AMeanWithItsSeason extends ForecasterPromise {
        @Override
        Forecaster forecaster() {
            return new SeasonalMean(6, OptionalDouble.empty());
        }
    }

    @Nested
    class ExponentialSmoothing extends ForecasterPromise {
        @Override
        Forecaster forecaster() {
            return new Ets();
        }
    }

    @Nested
    class TheThetaMethod extends ForecasterPromise {
        @Override
        Forecaster forecaster() {
            return new Theta();
        }
    }

    @Nested
    class CrostonsMethod extends ForecasterPromise {
        @Override
        Forecaster forecaster() {
            return Intermittent.CROSTON;
        }
    }

    @Nested
    class CrostonsMethodMadeSmaller extends ForecasterPromise {
        @Override
        Forecaster forecaster() {
            return Intermittent.SBA;
        }

        @Override
        boolean keepsConstants() {
            return false; // it takes off its usual bias, which a constant series does not have
        }
    }

    @Nested
    class TheMethodForWhatDiesOut extends ForecasterPromise {
        @Override
        Forecaster forecaster() {
            return Intermittent.TSB;
        }
    }

    @Nested
    class ACombination extends ForecasterPromise {
        @Override
        Forecaster forecaster() {
            return new Combination(List.of(new LastValue(), new RecentMean(3), new SeasonalNaive()), 6);
        }
    }

    @Nested
    class APooledModel extends ForecasterPromise {
        private final Pooled pooled = Pooled.fit(DrawnMarket.panel(5, 200, 36), 36, 12);

        @Override
        Forecaster forecaster() {
            return pooled;
        }

        @Override
        boolean keepsConstants() {
            return false; // it goes towards what other series did
        }

        @Override
        boolean followsScale() {
            return false; // its input are shares of a market, and it knows how many adverts a share is
        }
    }
}
