package org.workways.files.audit;

import org.workways.concept.ImportIssue;

/// What in a file of modules was not taken over as it stands.
/// Every `place` is file, sheet and row.
sealed interface ModuleIssue extends ImportIssue {
    record NoTitle(String place) implements ModuleIssue {
        @Override
        public String message() {
            return "%s has no title. Row left out.".formatted(place);
        }
    }

    record TooWide(String place, int cells, int columns) implements ModuleIssue {
        @Override
        public String message() {
            return "%s has %d cells under %d columns. Row left out; look for a separator or quote too many."
                    .formatted(place, cells, columns);
        }
    }

    /// @param what that it should be: `a term from 1 to 20`
    record OddCell(String place, String column, String value, String what) implements ModuleIssue {
        @Override
        public String message() {
            return "%s says '%s' under '%s', which is not %s. Read without it.".formatted(place, value, column, what);
        }
    }

    /// @param id of what comes before, or stands above
    record Dangling(String place, String id) implements ModuleIssue {
        @Override
        public String message() {
            return "%s refers to '%s', which is not in the file. Read without it.".formatted(place, id);
        }
    }

    /// @param why names what is there and what is needed
    record SheetLeftOut(String why) implements ModuleIssue {
        @Override
        public String message() {
            return why + " Sheet left out.";
        }
    }
}
