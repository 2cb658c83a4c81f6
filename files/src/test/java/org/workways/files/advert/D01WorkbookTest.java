package org.workways.files.advert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// FEATURE D01: workbooks are read sheet by sheet; their dates are dates, however they are shown.
class D01WorkbookTest {
    @TempDir
    Path folder;

    private final Heard heard = new Heard();

    @Test
    void a_sheet_with_dates_of_several_styles() {
        heard.read(new AdvertDumps(folder).bytes("ads.xlsx", book(this::adverts)));
        assertThat(heard.lines())
                .containsExactly(
                        "2018-03-31 | Welder | We weld.",
                        "2018-03-31 | Cook | We cook.",
                        "2018-04-01 | Baker | We bake.");
        assertThat(heard.adverts).extracting("id").containsExactly("7", "8", "9");
        assertThat(heard.issues)
                .containsExactly("ads.xlsx row 5 has no day in 'posted'. Left out; add the day, or name another column"
                        + " as \"posted\" in the mapping.");
    }

    @Test
    void in_a_zip_beside_other_files_too() {
        var zip = AdvertDumps.zipped("in/ads.xlsx", book(this::adverts), "b.csv", "date,text\n2018-05-01,We brew.\n");
        heard.read(new AdvertDumps(folder).bytes("all.zip", zip));
        assertThat(heard.adverts).hasSize(4);
        assertThat(heard.records).containsExactly(1L, 2L, 4L, 5L);
        assertThat(heard.issues).singleElement().asString().startsWith("all.zip/in/ads.xlsx row 5");
    }

    @Test
    void a_sheet_that_holds_no_adverts_is_told() {
        heard.read(new AdvertDumps(folder)
                .bytes("ads.xlsx", book(this::adverts, sheet -> cell(sheet, 0, 0, "Notes"), this::adverts)));
        assertThat(heard.adverts).hasSize(6);
        assertThat(heard.issues)
                .contains("ads.xlsx sheet 'Sheet1' holds no record. Check that it was saved or downloaded completely.");
    }

    @Test
    void a_damaged_workbook_is_told() {
        var bytes = book(this::adverts);
        for (int i = bytes.length / 3; i < bytes.length / 3 + 200; i++) bytes[i] = 7;
        heard.read(new AdvertDumps(folder).bytes("ads.xlsx", bytes));
        assertThat(heard.issues).isNotEmpty().allMatch(issue -> issue.startsWith("ads.xlsx"));
    }

    private void adverts(Sheet sheet) {
        var head = new String[] {"id", "job title", "posted", "description"};
        for (int i = 0; i < head.length; i++) cell(sheet, 1, i, head[i]);
        line(sheet, 2, 7, "Welder", "We weld.");
        date(sheet, 2, "dd.mm.yyyy");
        line(sheet, 3, 8, "Cook", "We cook.");
        date(sheet, 3, "[$-409]d mmm yyyy;@");
        line(sheet, 4, 6, "Nobody", "No day.");
        line(sheet, 5, 9, "Baker", "We bake.");
        cell(sheet, 5, 2, "2018-04-01");
    }

    private static void line(Sheet sheet, int row, int id, String title, String text) {
        cell(sheet, row, 1, title);
        cell(sheet, row, 3, text);
        sheet.getRow(row).createCell(0).setCellValue(id);
    }

    private static void date(Sheet sheet, int row, String format) {
        var cell = sheet.getRow(row).createCell(2);
        cell.setCellValue(LocalDate.of(2018, 3, 31));
        var style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    private static void cell(Sheet sheet, int row, int column, String text) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        line.createCell(column).setCellValue(text);
    }

    @SafeVarargs
    private static byte[] book(Consumer<Sheet>... sheets) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            for (var sheet : sheets) sheet.accept(book.createSheet());
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
