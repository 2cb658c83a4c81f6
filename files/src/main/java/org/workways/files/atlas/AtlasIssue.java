package org.workways.files.atlas;

import java.util.List;
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

    /// A file beside a user's own tables that has no table's name.
    /// @param near names of tables that are written much like it
    record Stranger(String file, List<String> near) implements AtlasIssue {
        public Stranger {
            near = List.copyOf(near);
        }

        @Override
        public String message() {
            var meant = near.isEmpty() ? "" : " Did you mean " + near.getFirst() + "?";
            return file + " is no table of an atlas and was not read." + meant;
        }
    }
}
