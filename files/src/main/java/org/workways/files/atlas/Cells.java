package org.workways.files.atlas;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workways.concept.Attestation;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.files.NearNames;
import org.workways.files.table.Row;
import org.workways.taxonomy.Fact;

/// The cells of one row as what they mean. Every method refuses the row if the cell cannot be right.
/// Parsing is by hand where the JDK's parser would cost more at the first use than all rows together.
record Cells(Row row, RowScope scope) {
    Refusal refuse(String column, String why) {
        return Refusal.of(row, column, why);
    }

    /// Not blank.
    String text(String column) {
        var cell = row.cell(column);
        if (cell.isEmpty()) throw refuse(column, "it must not be empty");
        return cell;
    }

    Optional<String> maybe(String column) {
        var cell = row.cell(column);
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    List<String> list(String column) {
        return row.cells(column);
    }

    /// An id of this atlas: lower-case letters, digits and hyphens.
    ConceptId id(String column) {
        return ConceptId.atlas(kebab(column, text(column)));
    }

    /// @param known the ids there are, by their code
    ConceptId known(String column, Map<String, ConceptId> known) {
        return known(column, text(column), known);
    }

    SortedSet<ConceptId> ids(String column) {
        var ids = new TreeSet<ConceptId>();
        for (var code : list(column)) ids.add(ConceptId.atlas(kebab(column, code)));
        return ids;
    }

    /// @param known the ids there are, by their code
    SortedSet<ConceptId> knownIds(String column, Map<String, ConceptId> known) {
        var ids = new TreeSet<ConceptId>();
        for (var code : list(column)) ids.add(known(column, code, known));
        return ids;
    }

    /// `skill:level`, several between `|`.
    SortedSet<Fact> facts(String column, Map<String, ConceptId> skills) {
        var facts = new TreeSet<Fact>();
        for (var cell : list(column)) {
            int colon = cell.lastIndexOf(':');
            if (colon < 0) throw refuse(column, "'" + cell + "' is not skill:level, as in python:2");
            var skill = known(column, cell.substring(0, colon), skills);
            facts.add(new Fact(skill, level(column, cell.substring(colon + 1))));
        }
        return facts;
    }

    Level level(String column) {
        return level(column, text(column));
    }

    /// A word of an enum, written with hyphens and in lower case.
    <E extends Enum<E>> E word(String column, Class<E> type) {
        return word(column, type, text(column));
    }

    <E extends Enum<E>> SortedSet<E> words(String column, Class<E> type) {
        var words = new TreeSet<E>();
        for (var cell : list(column)) words.add(word(column, type, cell));
        return words;
    }

    double number(String column) {
        try {
            double number = Double.parseDouble(text(column));
            if (Double.isFinite(number)) return number;
        } catch (NumberFormatException e) {
            // told below, like the infinite ones
        }
        throw refuse(column, "it must be a number, with a point and without a unit");
    }

    /// A whole number from `least` to `greatest`, if the cell is not empty.
    OptionalInt whole(String column, int least, int greatest) {
        var cell = row.cell(column);
        if (cell.isEmpty()) return OptionalInt.empty();
        int number = digits(cell, 0, cell.length());
        if (number < least || number > greatest)
            throw refuse(column, "it must be a whole number from " + least + " to " + greatest);
        return OptionalInt.of(number);
    }

    LocalDate date(String column) {
        return date(column, text(column));
    }

    Optional<LocalDate> maybeDate(String column) {
        return maybe(column).map(cell -> date(column, cell));
    }

    /// The last six columns of every table.
    Attestation attestation() {
        var tail = AtlasTable.TAIL.stream().map(row::cell).toList();
        var known = scope.byTail().get(tail);
        if (known != null) return known;
        var attestation = newAttestation();
        scope.byTail().put(tail, attestation);
        return attestation;
    }

    private Attestation newAttestation() {
        var names = list("source");
        if (names.isEmpty()) throw refuse("source", "every row names its source");
        for (var name : names)
            if (!scope.sources().containsKey(name) && !name.startsWith("https://"))
                throw refuse("source", "'" + name + "' is neither in sources.csv nor an https address");
        var checked = date("checked");
        var validUntil = date("valid_until");
        if (validUntil.isBefore(checked)) throw refuse("valid_until", "it is before the day of the check, " + checked);
        return new Attestation(
                names,
                text("licence"),
                checked,
                validUntil,
                verified(),
                word("confidence", Attestation.Confidence.class));
    }

    private boolean verified() {
        return switch (text("status")) {
            case "verified" -> true;
            case "unverified" -> false;
            default -> throw refuse("status", "it must be verified or unverified");
        };
    }

    private String kebab(String column, String code) {
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'))
                throw refuse(column, "'" + code + "' is not an id of lower-case letters, digits and hyphens");
        }
        if (code.isEmpty()) throw refuse(column, "an id is missing");
        return code;
    }

    private ConceptId known(String column, String code, Map<String, ConceptId> known) {
        var id = known.get(code);
        if (id != null) return id;
        var near = NearNames.of(code, known.keySet(), 1);
        var meant = near.isEmpty() ? "" : " (did you mean " + near.getFirst() + "?)";
        throw refuse(column, "there is no " + code + meant);
    }

    private Level level(String column, String digit) {
        int number = digits(digit, 0, digit.length());
        if (number < 1 || number > 4) throw refuse(column, "a level is 1 to 4, not '" + digit + "'");
        return Level.of(number);
    }

    private <E extends Enum<E>> E word(String column, Class<E> type, String word) {
        for (var constant : type.getEnumConstants()) if (isWritten(constant.name(), word)) return constant;
        var allowed = Stream.of(type.getEnumConstants()).map(Cells::written).collect(Collectors.joining(", "));
        throw refuse(column, "it must be one of " + allowed);
    }

    /// The same as `written(constant).equals(word)`, without a new string for every try.
    private static boolean isWritten(String name, String word) {
        if (name.length() != word.length()) return false;
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            char expected = letter == '_' ? '-' : (char) (letter - 'A' + 'a');
            if (word.charAt(i) != expected) return false;
        }
        return true;
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @param cell a part of what stands in the column
    LocalDate date(String column, String cell) {
        try {
            if (cell.length() == 10 && cell.charAt(4) == '-' && cell.charAt(7) == '-')
                return LocalDate.of(digits(cell, 0, 4), digits(cell, 5, 7), digits(cell, 8, 10));
        } catch (DateTimeException e) {
            // told below: digits, but no day of the calendar
        }
        throw refuse(column, "it must be a day as YYYY-MM-DD");
    }

    /// @return -1 if there is anything but one to nine digits
    private static int digits(String text, int from, int to) {
        if (to <= from || to - from > 9) return -1;
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') return -1;
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
