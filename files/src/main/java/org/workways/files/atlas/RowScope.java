package org.workways.files.atlas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.workways.concept.Attestation;
import org.workways.concept.ConceptId;
import org.workways.concept.ImportIssue;
import org.workways.files.table.Row;

/// What all rows of one atlas share: the sources they may name, the ids that are taken, and where issues go.
final class RowScope {
    private final Consumer<ImportIssue> issues;
    private final SortedMap<String, Source> sources = new TreeMap<>();
    private final SortedMap<ConceptId, Attestation> attestations = new TreeMap<>();
    /// Most rows of a table end alike; one attestation serves them all.
    private final Map<List<String>, Attestation> byTail = new HashMap<>();

    RowScope(Consumer<ImportIssue> issues) {
        this.issues = issues;
    }

    /// The sources so far.
    SortedMap<String, Source> sources() {
        return sources;
    }

    /// What stands behind the concepts so far.
    SortedMap<ConceptId, Attestation> attestations() {
        return attestations;
    }

    Map<List<String>, Attestation> byTail() {
        return byTail;
    }

    /// What stands behind a row that was taken; nothing for a table without those columns.
    Optional<Attestation> attestation(Row row, AtlasTable table) {
        if (!table.columns().containsAll(AtlasTable.TAIL)) return Optional.empty();
        return Optional.ofNullable(
                byTail.get(AtlasTable.TAIL.stream().map(row::cell).toList()));
    }

    /// Reads one row; one that is refused becomes an issue.
    /// @return whether the row was taken
    boolean read(Row row, Consumer<Cells> reading) {
        try {
            reading.accept(new Cells(row, this));
            return true;
        } catch (Refusal refusal) {
            report(refusal.issue());
            return false;
        }
    }

    void report(ImportIssue issue) {
        issues.accept(issue);
    }

    /// The id of a new concept.
    ConceptId freshId(Cells cells) {
        var id = cells.id("id");
        if (attestations.containsKey(id)) throw cells.refuse("id", "there is already something with this id");
        return id;
    }
}
