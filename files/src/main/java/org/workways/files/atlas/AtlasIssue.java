package org.workways.files.atlas;

import org.workways.concept.ImportIssue;

/// What can be wrong with the atlas beyond a single cell.
public sealed interface AtlasIssue extends ImportIssue {
    /// A whole table is not there.
    record MissingTable(String file) implements AtlasIssue {
        @Override
        public String message() {
            return "There is no " + file + ". Whatever it would say is missing from the atlas.";
        }
    }
}
