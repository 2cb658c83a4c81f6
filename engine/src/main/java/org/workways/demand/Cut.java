package org.workways.demand;

import java.util.Optional;
import org.workways.concept.ConceptId;

/// Which adverts are looked at: all, or those of a source, a country, a place, that name an occupation, or whose
/// employer has few or many.
public record Cut(
        Optional<String> source,
        Optional<String> country,
        Optional<String> place,
        Optional<ConceptId> occupation,
        Optional<EmployerKind> employers) {
    public static final Cut ALL =
            new Cut(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// By how many adverts count over all months: who advertises seldom is a small firm or a new one, who does so all
    /// the time a large one or an agency. Employers that are not known are of no kind.
    public enum EmployerKind {
        SELDOM(1, 2),
        NOW_AND_THEN(3, 19),
        OFTEN(20, Integer.MAX_VALUE);

        private final int fewest;
        private final int most;

        EmployerKind(int fewest, int most) {
            this.fewest = fewest;
            this.most = most;
        }

        public int fewest() {
            return fewest;
        }

        public int most() {
            return most;
        }
    }

    public boolean isAll() {
        return equals(ALL);
    }
}
