package org.workways.files.atlas;

import java.util.HashMap;
import java.util.Map;
import org.workways.files.table.Row;

/// What the other tables refer to: sources and currencies.
final class ReferenceTables {

    private final RowScope scope;
    private final Map<String, Double> perEuro = new HashMap<>();

    ReferenceTables(RowScope scope) {
        this.scope = scope;
    }

    /// Units of each currency for one euro.
    Map<String, Double> perEuro() {
        return perEuro;
    }

    boolean source(Row row) {
        return scope.read(row, this::source);
    }

    boolean currency(Row row) {
        return scope.read(row, this::currency);
    }

    private void source(Cells cells) {
        var source = new Source(
                cells.text("id"),
                cells.text("title"),
                cells.text("publisher"),
                cells.maybe("url"),
                cells.maybe("version"),
                cells.text("licence"),
                cells.date("checked"));
        if (scope.sources().putIfAbsent(source.id(), source) != null)
            throw cells.refuse("id", "there is already a source with this id");
    }

    private void currency(Cells cells) {
        cells.attestation();
        cells.date("date");
        double units = cells.number("per_eur");
        if (units <= 0) throw cells.refuse("per_eur", "a euro buys more than nothing of any currency");
        if (perEuro.putIfAbsent(cells.text("currency"), units) != null)
            throw cells.refuse("currency", "it is there already");
    }
}
