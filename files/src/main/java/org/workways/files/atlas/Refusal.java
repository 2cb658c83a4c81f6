package org.workways.files.atlas;

import java.io.Serial;
import org.workways.concept.ImportIssue;
import org.workways.files.table.Row;

/// Leaves the reading of one row, on its way to become an issue; never leaves this package. It spares every cell a
/// return value of its own.
final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient ImportIssue issue;

    Refusal(ImportIssue issue) {
        super(null, null, false, false); // no message, no stack trace: nobody outside this package sees it
        this.issue = issue;
    }

    static Refusal of(Row row, String column, String why) {
        return new Refusal(row.bad(column, why + ". Row left out"));
    }

    ImportIssue issue() {
        return issue;
    }
}
