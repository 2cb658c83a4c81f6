package org.workways.files.atlas;

import java.util.List;
import java.util.stream.Stream;

/// Headers of the tables.
final class Columns {
    static final List<String> TAIL = List.of("source", "licence", "checked", "valid_until", "status", "confidence");

    private Columns() {}

    /// The table's own columns and the six that say what stands behind a row.
    static List<String> attested(String... own) {
        return Stream.concat(Stream.of(own), TAIL.stream()).toList();
    }
}
