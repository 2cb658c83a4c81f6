package org.workways.files.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.workways.audit.Credits;
import org.workways.audit.Syllabus;
import org.workways.concept.ImportIssue;

/// A curriculum or degree plan in the layout of CurricularAnalytics.jl: lines about the whole, then sections, each with
/// a header of its own. What must come before is given by the ids of courses; what is taken beside is no matter of
/// order.
/// Source: *Curriculum and degree plan CSV formats*, documentation of CurricularAnalytics.jl.
final class CurriculumTable {
    private static final String COURSES = "courses";
    private static final String MORE_COURSES = "additionalcourses";
    private static final String OUTCOMES = "courselearningoutcomes";
    private static final Set<String> SECTIONS = Set.of(COURSES, MORE_COURSES, OUTCOMES, "curriculumlearningoutcomes");

    /// A row under the header of its section.
    private record Entry(Grid.Line header, Grid.Line line) {
        String cell(String column) {
            return line.under(header, column);
        }

        String id() {
            return cell("courseid");
        }

        String title() {
            return ModuleText.title(cell("coursename"));
        }

        /// `BW 101`; the title where it has neither prefix nor number.
        String code() {
            var code = (cell("prefix") + " " + cell("number")).strip();
            return code.isEmpty() ? title() : code;
        }
    }

    private final Grid grid;
    private final Map<String, List<Entry>> sections = new LinkedHashMap<>();
    private final List<ImportIssue> issues = new ArrayList<>();

    private CurriculumTable(Grid grid) {
        this.grid = grid;
        Optional<String> section = Optional.empty();
        Optional<Grid.Line> header = Optional.empty();
        for (var line : grid.lines()) {
            if (line.cell(0).startsWith("#")) continue; // a remark
            var begun = section(line);
            if (begun.isPresent()) {
                section = begun;
                header = Optional.empty();
            } else if (section.isPresent() && header.isEmpty()) header = Optional.of(line);
            else if (header.isPresent())
                sections.computeIfAbsent(section.orElseThrow(), name -> new ArrayList<>())
                        .add(new Entry(header.get(), line));
        }
    }

    static boolean is(Grid grid) {
        return grid.head().stream().limit(1).anyMatch(first -> Grid.plain(first.cell(0))
                        .startsWith("curriculum"))
                && grid.head().stream().anyMatch(line -> section(line).isPresent())
                && grid.head().stream().anyMatch(line -> line.has("courseid", "coursename"));
    }

    static ModuleFile read(Grid grid) {
        return new CurriculumTable(grid).modules();
    }

    private static Optional<String> section(Grid.Line line) {
        return Optional.of(Grid.plain(line.cell(0))).filter(SECTIONS::contains).filter(name -> line.isBlankFrom(1));
    }

    private ModuleFile modules() {
        var codes = new LinkedHashMap<String, String>();
        var courses = courses();
        for (var course : courses) codes.put(course.id(), course.code());
        var modules = courses.stream().map(course -> module(course, codes)).toList();
        return new ModuleFile(modules, issues);
    }

    private List<Entry> courses() {
        var courses = Stream.of(COURSES, MORE_COURSES).flatMap(this::entries).toList();
        for (var course : courses)
            if (course.code().isEmpty()) issues.add(new ModuleIssue.NoTitle(grid.place(course.line())));
        return courses.stream().filter(course -> !course.code().isEmpty()).toList();
    }

    private Stream<Entry> entries(String section) {
        return sections.getOrDefault(section, List.of()).stream();
    }

    private Syllabus module(Entry course, Map<String, String> codes) {
        var title = course.title().isEmpty() ? course.code() : course.title();
        var needs = needs(course, codes);
        var text = new ModuleText(course.code(), title)
                .prerequisites(needs)
                .outcomes(outcomes(course))
                .document(grid.place(course.line()));
        return new Syllabus(course.code(), title, term(course), credits(course), needs, text);
    }

    private List<String> needs(Entry course, Map<String, String> codes) {
        var needs = new ArrayList<String>();
        for (var id : course.cell("prerequisites").split("[;,\\s]+")) {
            if (id.isEmpty()) continue;
            if (codes.containsKey(id)) needs.add(codes.get(id));
            else issues.add(new ModuleIssue.Dangling(grid.place(course.line()), id));
        }
        return needs;
    }

    private List<String> outcomes(Entry course) {
        return entries(OUTCOMES)
                .filter(outcome -> outcome.id().equals(course.id()))
                .map(outcome -> ModuleText.explained(outcome.cell("learningoutcome"), outcome.cell("description")))
                .filter(outcome -> !outcome.isEmpty())
                .toList();
    }

    private OptionalInt term(Entry course) {
        var cell = course.cell("term");
        var term = CourseTable.term(cell);
        if (term.isEmpty() && !cell.isEmpty()) odd(course, "Term", cell, CourseTable.A_TERM);
        return term;
    }

    private Optional<Credits> credits(Entry course) {
        var cell = course.cell("credithours");
        var amount = CourseTable.amount(cell);
        if (amount.isEmpty() && !cell.isEmpty()) odd(course, "Credit Hours", cell, CourseTable.CREDITS);
        return amount.filter(credits -> credits > 0).map(credits -> new Credits(credits, kind()));
    }

    /// As the head says it; semester is what is usual.
    private Credits.Kind kind() {
        boolean isQuarter = grid.head().stream()
                .anyMatch(line -> Grid.plain(line.cell(0)).equals("systemtype")
                        && Grid.plain(line.cell(1)).equals("quarter"));
        return isQuarter ? Credits.Kind.QUARTER : Credits.Kind.US;
    }

    private void odd(Entry course, String column, String value, String what) {
        issues.add(new ModuleIssue.OddCell(grid.place(course.line()), column, value, what));
    }
}
