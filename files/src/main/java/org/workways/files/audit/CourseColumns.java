package org.workways.files.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which column of a table of courses says what.
/// @param places of columns by field; only outcomes, content and assessment may have several
record CourseColumns(Grid.Line header, Map<CourseField, List<Integer>> places) {
    static final String NEEDED = "It needs a column 'title' and one of 'learning outcomes' and 'content'; code, term,"
            + " credits, prerequisites and assessment are read, too.";

    CourseColumns {
        places = Map.copyOf(places);
    }

    static CourseColumns of(Grid.Line header) {
        var places = new EnumMap<CourseField, List<Integer>>(CourseField.class);
        var taken = new ArrayList<Integer>();
        for (var field : CourseField.values()) {
            var found = field.names().stream()
                    .flatMap(name -> header.find(name).stream())
                    .filter(at -> !taken.contains(at))
                    .limit(isLong(field) ? Integer.MAX_VALUE : 1)
                    .sorted()
                    .toList();
            taken.addAll(found);
            if (!found.isEmpty()) places.put(field, found);
        }
        return new CourseColumns(header, places);
    }

    /// Of the first rows that have what is needed.
    static Optional<CourseColumns> in(Grid grid) {
        return grid.head().stream()
                .map(CourseColumns::of)
                .filter(CourseColumns::isEnough)
                .findFirst();
    }

    boolean isEnough() {
        return places.containsKey(CourseField.TITLE)
                && (places.containsKey(CourseField.OUTCOMES) || places.containsKey(CourseField.CONTENT));
    }

    /// The cell, or cells, a line each; empty where there is no such column.
    String cell(Grid.Line line, CourseField field) {
        return places.getOrDefault(field, List.of()).stream()
                .map(line::cell)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /// As it is written.
    String name(CourseField field) {
        return places.getOrDefault(field, List.of()).stream()
                .findFirst()
                .map(header::cell)
                .orElse("");
    }

    private static boolean isLong(CourseField field) {
        return field == CourseField.OUTCOMES || field == CourseField.CONTENT || field == CourseField.ASSESSMENT;
    }
}
