package org.workways.files.advert;

import java.util.Map;

/// What a file says in one row, line or posting, before anybody knows which of it is what.
/// @param cells   text by column or key, in the order of the file; keys inside of others are
///     joined by dots
/// @param posting whether it is a schema.org JobPosting, whose keys need no guess
record RawRecord(Place place, Map<String, String> cells, boolean posting) {
    String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
