package org.workways.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvTextTest {
    @Test
    void no_cell_is_a_formula_and_numbers_stay_numbers() {
        var table = new CsvText("title", "price");
        table.row("=HYPERLINK(\"http://evil.example\")", -12.5);
        table.row("@cmd", 0);
        table.row("+1", 1);
        table.row("-2+3", 2);
        table.row("Say \"hi\", twice", 3);

        assertThat(table.text().lines())
                .containsExactly(
                        "title,price",
                        "\"'=HYPERLINK(\"\"http://evil.example\"\")\",-12.5",
                        "'@cmd,0",
                        "'+1,1",
                        "'-2+3,2",
                        "\"Say \"\"hi\"\", twice\",3");
    }
}
