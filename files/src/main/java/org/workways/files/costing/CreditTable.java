package org.workways.files.costing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.workways.concept.ConceptId;
import org.workways.concept.UserException;
import org.workways.route.CreditRow;
import org.workways.route.CreditRow.OfPair;
import org.workways.route.CreditRow.OfRelation;
import org.workways.route.CreditRow.Relation;

/// Reads a costing's own credit table, a list of rows of two kinds:
///
/// ```
/// { "relation": "close-skill", "level": 3, "value": 0.2, "means": "…" }
/// { "have": "atlas:coap", "learn": "atlas:mqtt", "level": 2, "value": 0.6, "means": "…" }
/// ```
/// The second may leave out its level.
final class CreditTable {
    static final String NAME = "credit";

    private static final Set<String> KEYS = Set.of("relation", "have", "learn", "level", "value", "means");
    private static final String ADVICE =
            "Write rows as {\"have\": \"atlas:coap\", \"learn\": \"atlas:mqtt\", \"value\": 0.6, \"means\": \"…\"} or"
                    + " {\"relation\": \"close-skill\", \"level\": 3, \"value\": 0.2, \"means\": \"…\"}.";

    private final String file;
    private final SortedMap<String, String> meanings;

    /// @param meanings gets what each row means, by the row
    CreditTable(String file, SortedMap<String, String> meanings) {
        this.file = file;
        this.meanings = meanings;
    }

    /// @param table as read; none is an empty table
    /// @throws UserException if it is no table, or says something twice
    List<CreditRow> rows(@Nullable Object table) {
        if (table == null) return List.of();
        if (!(table instanceof List<?> list)) throw wrong("is no list");
        var rows = new ArrayList<CreditRow>();
        for (var entry : list) {
            int number = rows.size() + 1;
            if (!(entry instanceof Map<?, ?> row)) throw wrong("has a row %d that is no object".formatted(number));
            for (var key : row.keySet())
                if (!(key instanceof String name && KEYS.contains(name)))
                    throw wrong("has '%s' in row %d".formatted(key, number));
            var read = row(row, number);
            var name = name(read);
            if (meanings.containsKey(name)) throw wrong("says twice what %s spares".formatted(name));
            meanings.put(name, row.get("means") instanceof String means ? means : "");
            rows.add(read);
        }
        return rows;
    }

    private CreditRow row(Map<?, ?> row, int number) {
        if (!(row.get("value") instanceof Number value)) throw wrong("gives no value in row %d".formatted(number));
        var level = level(row, number);
        try {
            if (row.get("have") instanceof String have && row.get("learn") instanceof String learn)
                return new OfPair(ConceptId.parse(have), ConceptId.parse(learn), level, value.doubleValue());
            if (level.isPresent() && row.get("relation") instanceof String relation)
                return new OfRelation(relation(relation, number), level.getAsInt(), value.doubleValue());
        } catch (IllegalArgumentException e) {
            throw wrong("has a row %d that cannot be: %s".formatted(number, e.getMessage()));
        }
        throw wrong("names neither two skills nor a relation and a level in row %d".formatted(number));
    }

    private OptionalInt level(Map<?, ?> row, int number) {
        if (!row.containsKey("level")) return OptionalInt.empty();
        if (row.get("level") instanceof Integer level) return OptionalInt.of(level);
        throw wrong("has a level in row %d that is no whole number".formatted(number));
    }

    private Relation relation(String text, int number) {
        return switch (text) {
            case "close-skill" -> Relation.CLOSE_SKILL;
            case "same-group" -> Relation.SAME_GROUP;
            default -> throw wrong("has the relation '%s' in row %d".formatted(text, number));
        };
    }

    private static String name(CreditRow row) {
        return switch (row) {
            case OfRelation kind -> "%s at level %d".formatted(kind.relation(), kind.level());
            case OfPair pair ->
                "%s for %s".formatted(pair.have(), pair.learn())
                        + (pair.level().isPresent()
                                ? " at level " + pair.level().getAsInt()
                                : "");
        };
    }

    private UserException wrong(String what) {
        return new UserException("'%s': its table 'credit' %s.".formatted(file, what), ADVICE);
    }
}
