package org.workways.files.esco;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.workways.concept.ConceptId;
import org.workways.concept.Labels;
import org.workways.files.release.IssueList;
import org.workways.files.table.Row;

/// Cells that several of ESCO's tables have in common.
final class EscoCells {
    static final String URI = "conceptUri";
    static final String LABEL = "preferredLabel";
    static final String[] DESCRIPTIVE = {"altLabels", "hiddenLabels", "status", "description", "definition"};

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S*/esco/(?:skill|occupation)/([^/\\s]+)");
    private static final Pattern GAPS = Pattern.compile("[\\s\\u00A0]+");

    private EscoCells() {}

    /// The id of the row's concept, or an issue.
    static Optional<ConceptId> id(Row row, IssueList issues) {
        var matcher = ADDRESS.matcher(row.cell(URI));
        if (matcher.matches()) return Optional.of(new ConceptId("esco", matcher.group(1)));
        issues.accept(row.bad(URI, "this is no address of an ESCO concept, row left out"));
        return Optional.empty();
    }

    /// The names of the row's concept, or an issue.
    static Optional<Labels> labels(Row row, IssueList issues) {
        var preferred = tidy(row.cell(LABEL));
        if (preferred.isEmpty()) {
            issues.accept(row.bad(LABEL, "a concept needs a name, row left out"));
            return Optional.empty();
        }
        return Optional.of(
                new Labels(preferred, others(row, "altLabels", preferred), others(row, "hiddenLabels", preferred)));
    }

    /// Whether the row is in force; if it was withdrawn, an issue says so.
    static boolean isInForce(Row row, IssueList issues) {
        var status = row.cell("status");
        if (status.isEmpty() || status.equalsIgnoreCase("released")) return true;
        issues.accept(row.bad("status", "only released concepts are imported, row left out"));
        return false;
    }

    static String description(Row row) {
        var description = row.cell("description");
        return description.isEmpty() ? row.cell("definition") : description;
    }

    private static List<String> others(Row row, String column, String preferred) {
        return row.lines(column).stream()
                .map(EscoCells::tidy)
                .filter(label -> !label.isEmpty() && !label.equals(preferred))
                .toList();
    }

    private static String tidy(String label) {
        return GAPS.matcher(label).replaceAll(" ").strip();
    }
}
