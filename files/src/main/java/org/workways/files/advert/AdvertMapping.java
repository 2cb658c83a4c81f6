package org.workways.files.advert;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.workways.files.NearNames;

/// Which columns of a table, or keys of JSON, hold what of an advert.
/// @param columns   for each field its columns in order, none if the file does not have it;
///     `POSTED` and `TEXT` have one at least. Of several, the first that is not empty counts, but
///     for `TEXT`, where they follow each other
/// @param dateOrder how dates such as 03/04/2018 are meant
public record AdvertMapping(Map<AdvertField, List<String>> columns, DateOrder dateOrder) {
    static final String DATE_FORMAT = "dateFormat";

    public AdvertMapping {
        var all = new EnumMap<AdvertField, List<String>>(AdvertField.class);
        for (var field : AdvertField.values()) all.put(field, List.copyOf(columns.getOrDefault(field, List.of())));
        for (var field : List.of(AdvertField.POSTED, AdvertField.TEXT))
            if (all.getOrDefault(field, List.of()).isEmpty())
                throw new IllegalArgumentException("A mapping names a column for \"" + field.word() + "\".");
        columns = Collections.unmodifiableMap(all);
    }

    public List<String> columns(AdvertField field) {
        return columns.getOrDefault(field, List.of());
    }

    public AdvertMapping withDateOrder(DateOrder order) {
        return new AdvertMapping(columns, order);
    }

    /// Reads a mapping as `toJson` writes it and a user may have changed it.
    /// @throws org.workways.concept.UserException if it cannot be read, names an unknown field
    ///     (with the nearest known one), or no column for the day or the text
    public static AdvertMapping read(Path file) {
        return MappingFile.read(file);
    }

    /// One key for each field, its value a column, a list of columns, or `""`; then how dates are
    /// meant.
    public String toJson() {
        var json = new LinkedHashMap<String, Object>();
        for (var field : AdvertField.values()) json.put(field.word(), written(columns(field)));
        json.put(DATE_FORMAT, dateOrder.word());
        try {
            return JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(json) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param present the columns of a file
    /// @param file    as the user knows it
    /// @throws NotAdverts if a column of the mapping is not among them, with the nearest that is
    void requireIn(Collection<String> present, String file) {
        for (var field : AdvertField.values())
            for (var column : columns(field))
                if (!present.contains(column)) throw unknown(field, column, present, file);
    }

    /// What the record says, as issues name it.
    String named(AdvertField field) {
        return String.join("' or '", columns(field));
    }

    /// The first value that is not blank; empty if there is none.
    String first(AdvertField field, RawRecord record) {
        for (var column : columns(field)) {
            var value = record.cell(column).strip();
            if (!value.isEmpty()) return value;
        }
        return "";
    }

    /// All values that are not blank.
    List<String> all(AdvertField field, RawRecord record) {
        var values = new ArrayList<String>();
        for (var column : columns(field)) if (!record.cell(column).isBlank()) values.add(record.cell(column));
        return values;
    }

    private static Object written(List<String> columns) {
        if (columns.isEmpty()) return "";
        return columns.size() == 1 ? columns.getFirst() : columns;
    }

    private static NotAdverts unknown(AdvertField field, String column, Collection<String> present, String file) {
        var near = NearNames.of(column, present, 3);
        var advice = near.isEmpty()
                ? "It has " + listed(present) + "."
                : "Did you mean '" + String.join("' or '", near) + "'?";
        return new NotAdverts(
                "The mapping takes \"%s\" from '%s', which '%s' does not have.".formatted(field.word(), column, file),
                advice);
    }

    static String listed(Collection<String> columns) {
        var shown = columns.stream().limit(12).collect(Collectors.joining("', '", "'", "'"));
        return columns.size() > 12 ? shown + " and %d more".formatted(columns.size() - 12) : shown;
    }
}
