package org.workways.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `docs/demand.md` shows is what a fresh install says.
class DemandDocsTest {
    private static final Pattern SHOWN = Pattern.compile("```\nworkways (demand.*)\n```\n\n```\n([^`]*)```");

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
