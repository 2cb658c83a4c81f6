package org.workways.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.app.demand.DemandQuality;

/// What `docs/demand.md` shows is what a fresh install says.
class DemandDocsTest {
    private static final Pattern SHOWN = Pattern.compile("```\nworkways (demand.*)\n```\n\n```\n([^`]*)```");

    /// As `benchmark/run adverts-gold` prints it.
    private static final Pattern MEASURED = Pattern.compile(
            "\\| test, names alone \\| (?<sentences>\\d+) \\| (?<found>\\d+) \\| (?<right>\\d+) \\| (?<gold>\\d+) \\|");

    @TempDir
    Path folder = Path.of("");

    @Test
    void each_output_on_the_page_is_the_output_of_its_command() throws IOException {
        var page = Files.readString(Desk.root().resolve("docs").resolve("demand.md"));
        var shown = SHOWN.matcher(page).results().toList();
        assertThat(shown).hasSize(2);
        for (var each : shown) {
            var said = new Desk(folder).run(each.group(1).split(" ")).isGiven().out();
            isWithin(said.lines().toList(), each.group(2).lines().toList(), each.group(1));
        }
    }

    @Test
    void the_quality_told_with_every_figure_is_the_one_that_was_measured() throws IOException {
        var page = Files.readString(Desk.root().resolve("docs").resolve("benchmarks.md"));
        var row = MEASURED.matcher(page);
        assertThat(row.find()).as("docs/benchmarks.md has the row").isTrue();
        double found = Double.parseDouble(row.group("found"));
        double right = Double.parseDouble(row.group("right"));
        double gold = Double.parseDouble(row.group("gold"));
        assertThat(DemandQuality.OF_NAMES.sentences()).isEqualTo(Integer.parseInt(row.group("sentences")));
        assertThat(DemandQuality.OF_NAMES.precision()).isCloseTo(right / found, within(0.005));
        assertThat(DemandQuality.OF_NAMES.recall()).isCloseTo(right / gold, within(0.005));
    }

    /// Lines in the same order; `…` is any number of them.
    private static void isWithin(List<String> said, List<String> shown, String command) {
        int at = 0;
        for (var line : shown) {
            if (line.isBlank() || line.strip().equals("…")) continue;
            int found = said.subList(at, said.size()).indexOf(line);
            assertThat(found)
                    .as("workways %s says, in this order: %s", command, line)
                    .isNotNegative();
            at += found + 1;
        }
    }
}
