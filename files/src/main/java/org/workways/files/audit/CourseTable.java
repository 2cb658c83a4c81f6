package org.workways.files.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.workways.audit.Credits;
import org.workways.audit.Syllabus;
import org.workways.audit.SyllabusFacts;
import org.workways.concept.ImportIssue;
import org.workways.recognise.Document;

/// A table of courses, a row each, its columns known by their names.
final class CourseTable {
    private static final int MOST_TERMS = 20;
    private static final int MOST_CREDITS = 60;
    static final String A_TERM = "a term from 1 to " + MOST_TERMS;
    static final String CREDITS = "a number of credits up to " + MOST_CREDITS;
    private static final Pattern TERM =
            Pattern.compile("(?i)(?:semester|term|semestre)\\s*([0-9]{1,2})\\b|(?<![0-9])([0-9]{1,2})(?![0-9])");
    private static final Pattern AMOUNT = Pattern.compile("(?<![0-9.,])([0-9]{1,3}(?:[.,][0-9]{1,2})?)");
    private static final Pattern ECTS = Pattern.compile("ects|leistungspunkte|creditpoints|^lp$|^cp$");
    private static final Pattern ECTS_SAID = Pattern.compile("(?i)ects|leistungspunkte|credit points|\\b[lc]p\\b");

    private final Grid grid;
    private final CourseColumns columns;
    private final List<Syllabus> modules = new ArrayList<>();
    private final List<ImportIssue> issues = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    private CourseTable(Grid grid, CourseColumns columns) {
        this.grid = grid;
        this.columns = columns;
    }

    static ModuleFile read(Grid grid, CourseColumns columns) {
        var table = new CourseTable(grid, columns);
        for (var line : grid.below(columns.header())) table.row(line);
        return new ModuleFile(table.modules, table.issues);
    }

    private void row(Grid.Line line) {
        int width = columns.header().cells().size();
        var title = ModuleText.title(columns.cell(line, CourseField.TITLE));
        if (!line.isBlankFrom(width))
            issues.add(new ModuleIssue.TooWide(grid.place(line), line.cells().size(), width));
        else if (title.isEmpty()) issues.add(new ModuleIssue.NoTitle(grid.place(line)));
        else modules.add(module(line, title));
    }

    private Syllabus module(Grid.Line line, String title) {
        var said = ModuleText.oneLine(columns.cell(line, CourseField.CODE));
        var code = said.isEmpty() ? title : said;
        var needs = columns.cell(line, CourseField.NEEDS);
        var text = new ModuleText(code, title)
                .prerequisites(ModuleText.items(needs))
                .outcomes(ModuleText.items(columns.cell(line, CourseField.OUTCOMES)))
                .contents(ModuleText.items(columns.cell(line, CourseField.CONTENT)))
                .assessment(ModuleText.items(columns.cell(line, CourseField.ASSESSMENT)))
                .document(grid.place(line));
        return new Syllabus(code, title, term(line), credits(line), needs(needs), text);
    }

    /// As a syllabus would name them after `Prerequisites:`.
    private static List<String> needs(String cell) {
        if (cell.isEmpty()) return List.of();
        var label = "Prerequisites: " + cell.replaceAll("\\R|\\|", "; ");
        return SyllabusFacts.read(new Document("module", label)).needs();
    }

    private OptionalInt term(Grid.Line line) {
        var cell = columns.cell(line, CourseField.TERM);
        if (cell.isEmpty()) return OptionalInt.empty();
        var term = term(cell);
        if (term.isEmpty()) odd(line, CourseField.TERM, cell, A_TERM);
        return term;
    }

    /// The number after *semester*, else the first: `3`, `3rd`, `Semester 3`, `Year 2, semester 3`, `3/4`.
    static OptionalInt term(String cell) {
        return TERM.matcher(cell)
                .results()
                .sorted((one, other) -> Boolean.compare(one.group(1) == null, other.group(1) == null))
                .mapToInt(found -> Integer.parseInt(found.group(1) == null ? found.group(2) : found.group(1)))
                .filter(term -> term >= 1 && term <= MOST_TERMS)
                .findFirst();
    }

    private Optional<Credits> credits(Grid.Line line) {
        var cell = columns.cell(line, CourseField.CREDITS);
        if (cell.isEmpty()) return Optional.empty();
        var amount = amount(cell);
        if (amount.isEmpty()) odd(line, CourseField.CREDITS, cell, CREDITS);
        boolean isEcts =
                ECTS.matcher(Grid.plain(columns.name(CourseField.CREDITS))).find()
                        || ECTS_SAID.matcher(cell).find();
        return amount.filter(credits -> credits > 0)
                .map(credits -> new Credits(credits, isEcts ? Credits.Kind.ECTS : Credits.Kind.US));
    }

    /// The first number; of `3-4` it is 3.
    static Optional<Double> amount(String cell) {
        return AMOUNT.matcher(cell)
                .results()
                .map(found -> Double.parseDouble(found.group(1).replace(',', '.')))
                .filter(amount -> amount <= MOST_CREDITS)
                .findFirst();
    }

    /// The same is told once, also if every row says `Autumn`.
    private void odd(Grid.Line line, CourseField field, String value, String what) {
        if (told.add(field + " " + value.toLowerCase(Locale.ROOT)))
            issues.add(new ModuleIssue.OddCell(grid.place(line), columns.name(field), value, what));
    }
}
