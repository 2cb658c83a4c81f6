package org.workways.demand;

import java.util.List;

/// What can be said of the months to come.
public sealed interface ForecastAnswer {
    /// @param months never empty, the next one first
    /// @param method how it was made, in words
    record Foretold(List<Forecast> months, BackTest backTest, String method) implements ForecastAnswer {
        public Foretold {
            months = List.copyOf(months);
            if (months.isEmpty()) throw new IllegalArgumentException("A forecast has at least one month.");
        }
    }

    /// Too few months to forecast and to tell how good that is.
    /// @param needed months of history that would do
    record TooShort(int months, int needed) implements ForecastAnswer {}
}
