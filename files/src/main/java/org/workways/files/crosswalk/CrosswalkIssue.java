package org.workways.files.crosswalk;

import org.workways.concept.ConceptId;
import org.workways.concept.ImportIssue;

/// What can be wrong with a crosswalk beyond single cells.
sealed interface CrosswalkIssue extends ImportIssue {
    /// @param row as a spreadsheet counts
    record RepeatedLink(String file, long row, ConceptId from, ConceptId to) implements CrosswalkIssue {
        @Override
        public String message() {
            return "%s row %d links %s to %s a second time. The better match of both is kept."
                    .formatted(file, row, from, to);
        }
    }

    record UnknownVersion(String file) implements CrosswalkIssue {
        @Override
        public String message() {
            return "%s does not say which version it is; it is called 'unknown'. Keep the rows above its header."
                    .formatted(file);
        }
    }
}
