package org.workways.files.advert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;

/// Guesses which column is what: by its name, and by what the first records hold in it. A column
/// is taken as the day only if it holds days, whatever it is called.
final class ColumnGuess {
    private static final int LONG_TEXT = 60;
    private static final int SHORT_NAME = 40;

    private final SequencedSet<String> columns;
    private final List<RawRecord> first;
    private final Set<String> taken = new HashSet<>();
    private final Map<AdvertField, List<String>> found = new EnumMap<>(AdvertField.class);

    private ColumnGuess(SequencedSet<String> columns, List<RawRecord> first) {
        this.columns = columns;
        this.first = first;
    }

    /// @param file as the user knows it
    /// @throws NotAdverts if no column holds days, or none holds texts
    static AdvertMapping of(SequencedSet<String> columns, List<RawRecord> first, String file) {
        return new ColumnGuess(columns, first).mapping(file);
    }

    private AdvertMapping mapping(String file) {
        take(AdvertField.POSTED, posted().orElseThrow(() -> missing(file, "days", AdvertField.POSTED)));
        take(AdvertField.TEXT, text().orElseThrow(() -> missing(file, "texts", AdvertField.TEXT)));
        for (var field : List.of(AdvertField.TITLE, AdvertField.EMPLOYER, AdvertField.COUNTRY, AdvertField.PLACE))
            byName(field).ifPresent(column -> take(field, column));
        byName(AdvertField.ID).filter(this::isUnique).ifPresent(column -> take(AdvertField.ID, column));
        byName(AdvertField.SOURCE).filter(this::isShared).ifPresent(column -> take(AdvertField.SOURCE, column));
        for (var column : columns)
            if (ColumnNames.isMoreText(column) && taken.add(column))
                found.computeIfAbsent(AdvertField.TEXT, field -> new ArrayList<>())
                        .add(column);
        return new AdvertMapping(found, DateOrder.AUTO);
    }

    private void take(AdvertField field, String column) {
        taken.add(column);
        found.put(field, new ArrayList<>(List.of(column)));
    }

    private Optional<String> posted() {
        var named = named(AdvertField.POSTED)
                .filter(column -> shareOfDays(column) >= 0.5)
                .findFirst();
        if (named.isPresent()) return named;
        return columns.stream()
                .filter(column -> shareOfDays(column) >= 0.8)
                .min(Comparator.comparing(ColumnNames::isOtherDay));
    }

    private Optional<String> text() {
        var named = byName(AdvertField.TEXT);
        if (named.isPresent()) return named;
        return columns.stream()
                .filter(column -> !taken.contains(column) && meanLength(column) >= LONG_TEXT)
                .max(Comparator.comparingDouble(this::meanLength));
    }

    private Optional<String> byName(AdvertField field) {
        return named(field).findFirst();
    }

    private Stream<String> named(AdvertField field) {
        return columns.stream()
                .filter(column -> !taken.contains(column) && ColumnNames.rank(field, column) >= 0)
                .sorted(Comparator.comparingInt(column -> ColumnNames.rank(field, column)));
    }

    private double shareOfDays(String column) {
        var values = values(column);
        if (values.isEmpty()) return 0;
        return values.stream().filter(ColumnGuess::isDay).count() / (double) values.size();
    }

    private static boolean isDay(String value) {
        return !(PostedDate.of(value, DateOrder.AUTO) instanceof PostedDate.Unreadable);
    }

    private double meanLength(String column) {
        return values(column).stream().mapToInt(String::length).average().orElse(0);
    }

    /// An id that adverts share would make one of many.
    private boolean isUnique(String column) {
        var values = values(column);
        return Set.copyOf(values).size() == values.size();
    }

    /// A source that each advert has for itself is a link.
    private boolean isShared(String column) {
        var values = values(column);
        return meanLength(column) <= SHORT_NAME && Set.copyOf(values).size() <= Math.max(1, values.size() / 5);
    }

    private List<String> values(String column) {
        return first.stream()
                .map(record -> record.cell(column).strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private NotAdverts missing(String file, String what, AdvertField field) {
        return new NotAdverts(
                "No column of '%s' holds %s that could be read. It has %s."
                        .formatted(file, what, AdvertMapping.listed(columns)),
                "Name the column as \"%s\" in a mapping.".formatted(field.word()));
    }
}
