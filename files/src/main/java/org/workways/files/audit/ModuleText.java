package org.workways.files.audit;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.workways.recognise.Document;

/// Writes down what a table says of a module as its syllabus would, with headings, so that it is read as any other.
final class ModuleText {
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_HEADING = 60;

    private final StringBuilder text = new StringBuilder();

    ModuleText(String code, String title) {
        text.append(code.equals(title) ? title : code + " " + title).append('\n');
    }

    ModuleText outcomes(Collection<String> items) {
        return part("Learning outcomes", items);
    }

    ModuleText contents(Collection<String> items) {
        return part("Content", items);
    }

    ModuleText prerequisites(Collection<String> items) {
        return part("Prerequisites", items);
    }

    ModuleText assessment(Collection<String> items) {
        return part("Assessment", items);
    }

    /// @param place where it was read
    Document document(String place) {
        return new Document(place, text.toString());
    }

    /// What a cell lists: by line, `;` or `|`, without bullets and numbers.
    static List<String> items(String cell) {
        return Stream.of(cell.split("\\R|;|\\|"))
                .map(item -> item.strip().replaceFirst("^(?:[-•*–]+|[0-9]{1,2}[.)])\\s+", ""))
                .filter(item -> !item.isBlank())
                .toList();
    }

    /// A name with what explains it; without the name where that begins with it, as where the name was cut off.
    static String explained(String name, String description) {
        var named = oneLine(name);
        var said = oneLine(description);
        if (said.isEmpty() || named.isEmpty()) return named + said;
        var start = named.replaceFirst("[.…]+$", "").strip();
        boolean isRepeated = said.regionMatches(true, 0, start, 0, start.length());
        return isRepeated ? said : named + ": " + said;
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /// Short enough for the head of a column.
    static String title(String text) {
        var line = oneLine(text);
        return line.length() > LONGEST_TITLE
                ? line.substring(0, LONGEST_TITLE - 1).strip() + "…"
                : line;
    }

    private ModuleText part(String heading, Collection<String> items) {
        if (items.isEmpty()) return this;
        text.append('\n').append(heading).append('\n');
        for (var item : items) text.append(line(oneLine(item))).append('\n');
        return this;
    }

    /// A line that ends in a colon is a heading of the writer's own. Other short ones get a full stop, or `Evaluation
    /// of models` would be one.
    private static String line(String item) {
        if (item.endsWith(":")) return item;
        boolean isLikeHeading = item.length() <= LONGEST_HEADING
                && Character.isUpperCase(item.codePointAt(0))
                && item.chars().noneMatch(Character::isDigit)
                && Character.isLetterOrDigit(item.codePointBefore(item.length()));
        return "- " + item + (isLikeHeading ? "." : "");
    }
}
