package org.workways.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// FEATURE: whatever stands in a cell comes back as it was.
class CellsTest {
    @Test
    void special_letters_are_written_so_that_a_line_stays_a_line() {
        var line = new CellWriter()
                .text("a\tb|c\\d")
                .list(List.of("", "x|y", "z\r\n"))
                .text("")
                .line();
        assertThat(new String(line, StandardCharsets.UTF_8)).isEqualTo("a\\tb\\pc\\\\d\t\\e|x\\py|z\\r\\n\t\n");
    }

    @Test
    void any_cells_come_back_as_they_were_seed_3() {
        var random = new Random(3);
        for (int round = 0; round < 5_000; round++) {
            var text = text(random);
            var list = new ArrayList<String>();
            for (int i = random.nextInt(4); i > 0; i--) list.add(text(random));
            var last = text(random);
            var cells = new CellReader(
                    new CellWriter().text(text).list(list).text(last).line(), 0);
            assertThat(cells.text()).isEqualTo(text);
            assertThat(cells.list()).isEqualTo(list);
            assertThat(cells.text()).isEqualTo(last);
        }
    }

    private static String text(Random random) {
        var letters = "ab\\|\t\n\rteépn€😀 ";
        var text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--)
            text.appendCodePoint(letters.codePointAt(letters.offsetByCodePoints(0, random.nextInt(14))));
        return text.toString();
    }
}
