package org.workways.files.audit;

import java.util.Optional;
import org.workways.files.document.HtmlText;

/// Competencies in a table in which each row names what it stands below.
/// Formats: Moodle, *Import competency framework* (`tool_lpimportcsv`), whose row *Is framework* is the whole; Canvas
/// LMS, *Outcomes CSV format*, whose groups hold outcomes.
final class CompetencyTable {
    private static final String[] MOODLE = {"parentidnumber", "idnumber", "shortname"};
    private static final String[] CANVAS = {"vendorguid", "objecttype", "title"};

    private final Grid grid;
    private final Grid.Line header;
    private final Framework framework;

    private CompetencyTable(Grid grid, Grid.Line header) {
        this.grid = grid;
        this.header = header;
        this.framework = new Framework(
                grid.name(), "", grid.name().replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[A-Za-z]+$", ""));
    }

    /// @return empty if it is no such table
    static Optional<ModuleFile> read(Grid grid) {
        return header(grid).map(header -> new CompetencyTable(grid, header).modules());
    }

    static boolean is(Grid grid) {
        return header(grid).isPresent();
    }

    private static Optional<Grid.Line> header(Grid grid) {
        return grid.head().stream()
                .limit(1)
                .filter(line -> line.has(MOODLE) || line.has(CANVAS))
                .findFirst();
    }

    private ModuleFile modules() {
        boolean isMoodle = header.has(MOODLE);
        for (var line : grid.below(header))
            if (isMoodle) competency(line);
            else outcome(line);
        return framework.modules();
    }

    /// A row of Moodle.
    private void competency(Grid.Line line) {
        var name = line.under(header, "shortname");
        if (line.under(header, "isframework").equals("1")) framework.called(name);
        else add(line, line.under(header, "idnumber"), line.under(header, "idnumber"), name, "parentidnumber");
    }

    /// A row of Canvas.
    private void outcome(Grid.Line line) {
        if (line.under(header, "workflowstate").equals("deleted")) return;
        add(
                line,
                line.under(header, "vendorguid"),
                line.under(header, "displayname"),
                line.under(header, "title"),
                "parentguids");
    }

    private void add(Grid.Line line, String id, String code, String name, String parents) {
        var description = HtmlText.of(line.under(header, "description"));
        var text = ModuleText.explained(name, description);
        var key = id.isEmpty() ? grid.place(line) : id;
        framework.add(new Framework.Item(key, code, name.isEmpty() ? text : name, text, grid.place(line)));
        for (var parent : line.under(header, parents).split("\\s+")) if (!parent.isEmpty()) framework.put(key, parent);
    }
}
