package org.workways.files.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A coverage matrix as an Excel workbook (ECMA-376): findings, the matrix with its sentences as comments, modules,
/// and what is out of order. What a syllabus holds is text in every cell, also where it begins like a formula.
public final class CoverageWorkbook {
    private static final int LONGEST_COMMENT = 1_200;
    private static final int LONGEST_CELL = 32_000; // Excel takes 32,767
    private static final int FIXED = 3; // columns of the matrix before the modules
    private static final String OUTCOME = "C6E7CC";
    private static final String NAMED = "FFF2C4";

    private final CoverageMatrix matrix;
    private final Workbook book;

    private CoverageWorkbook(CoverageMatrix matrix, Workbook book) {
        this.matrix = matrix;
        this.book = book;
    }

    /// @return the file
    public static byte[] of(CoverageMatrix matrix) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Workways", null)) {
            var workbook = new CoverageWorkbook(matrix, book);
            workbook.findings();
            workbook.coverage();
            workbook.modules();
            workbook.order();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory has no disk that could fail
        }
        return out.toByteArray();
    }

    private void findings() {
        var sheet = sheet("Findings", 30, 28, 8, 16, 34, 24, 90);
        head(sheet, "Skill", "Family", "Asked", "Finding", "Asked by", "Modules", "Evidence");
        int row = 1;
        for (var skill : matrix.skills()) {
            text(sheet, row, 0, skill.label());
            text(sheet, row, 1, skill.family());
            if (skill.asked() > 0) sheet.value(row, 2, skill.asked());
            text(sheet, row, 3, skill.finding());
            text(sheet, row, 4, skill.askers());
            var modules = matrix.modules().stream()
                    .filter(module -> skill.cells().containsKey(module.code()))
                    .toList();
            text(
                    sheet,
                    row,
                    5,
                    modules.stream().map(CoverageMatrix.Module::code).collect(Collectors.joining(", ")));
            text(
                    sheet,
                    row,
                    6,
                    modules.stream()
                            .map(module ->
                                    module.code() + ": " + cell(skill, module).evidence())
                            .collect(Collectors.joining("\n")));
            row++;
        }
        end(sheet, 1, 6, row);
    }

    private void coverage() {
        var sheet = sheet("Matrix", 30, 8, 16);
        var names = new ArrayList<>(List.of("Skill", "Asked", "Finding"));
        matrix.modules().forEach(module -> names.add(module.code()));
        head(sheet, names.toArray(String[]::new));
        int row = 1;
        for (var skill : matrix.skills()) {
            text(sheet, row, 0, skill.label());
            if (skill.asked() > 0) sheet.value(row, 1, skill.asked());
            text(sheet, row, 2, skill.finding());
            int column = FIXED;
            for (var module : matrix.modules()) {
                if (skill.cells().containsKey(module.code())) level(sheet, row, column, cell(skill, module));
                column++;
            }
            row++;
        }
        for (int column = FIXED; column < names.size(); column++) sheet.width(column, 11);
        end(sheet, FIXED, names.size() - 1, row);
    }

    private static CoverageMatrix.Cell cell(CoverageMatrix.Skill skill, CoverageMatrix.Module module) {
        return skill.cells().getOrDefault(module.code(), new CoverageMatrix.Cell(0, ""));
    }

    private static void level(Worksheet sheet, int row, int column, CoverageMatrix.Cell what) {
        if (what.level() > 0) sheet.value(row, column, what.level());
        else sheet.value(row, column, "named");
        sheet.style(row, column)
                .fillColor(what.level() > 0 ? OUTCOME : NAMED)
                .horizontalAlignment("center")
                .set();
        sheet.comment(row, column, cut(what.evidence(), LONGEST_COMMENT));
    }

    private void modules() {
        var sheet = sheet("Modules", 14, 44, 8, 12, 10, 12);
        head(sheet, "Module", "Title", "Term", "Credits", "Outcomes", "Assessed");
        int row = 1;
        for (var module : matrix.modules()) {
            text(sheet, row, 0, module.code());
            text(sheet, row, 1, module.title());
            text(sheet, row, 2, module.term());
            text(sheet, row, 3, module.credits());
            sheet.value(row, 4, module.outcomes());
            text(sheet, row, 5, module.isAssessed() ? "yes" : "not said");
            row++;
        }
        end(sheet, 1, 5, row);
    }

    private void order() {
        if (matrix.order().isEmpty()) return;
        var sheet = sheet("Order", 120);
        head(sheet, "Needed before it is taught");
        int row = 1;
        for (var problem : matrix.order()) text(sheet, row++, 0, problem);
        sheet.freezePane(0, 1);
    }

    /// @param widths of columns, in characters
    private Worksheet sheet(String name, int... widths) {
        var sheet = book.newWorksheet(name);
        for (int column = 0; column < widths.length; column++) sheet.width(column, widths[column]);
        return sheet;
    }

    private static void head(Worksheet sheet, String... names) {
        for (int column = 0; column < names.length; column++) {
            sheet.value(0, column, names[column]);
            sheet.style(0, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
    }

    /// Filters on the head, which stays with the first columns when the rest is moved.
    private static void end(Worksheet sheet, int frozen, int lastColumn, int rows) {
        sheet.freezePane(frozen, 1);
        sheet.setAutoFilter(0, 0, Math.max(1, rows - 1), lastColumn);
    }

    private static void text(Worksheet sheet, int row, int column, String words) {
        if (words.isEmpty()) return;
        sheet.value(row, column, cut(words, LONGEST_CELL));
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    }

    private static String cut(String words, int most) {
        return words.length() > most ? words.substring(0, most) + "…" : words;
    }
}
