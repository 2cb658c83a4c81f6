package org.workways.files.release;

import java.util.List;
import org.workways.concept.ImportIssue;
import org.workways.taxonomy.Snapshot;

/// What an import gives: all that could be read, and a word about all that could not, in the order it was met.
public record Imported(Snapshot snapshot, List<ImportIssue> issues) {
    public Imported {
        issues = List.copyOf(issues);
    }
}
