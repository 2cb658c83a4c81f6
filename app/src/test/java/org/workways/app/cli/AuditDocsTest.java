package org.workways.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.files.table.Table;

/// What `docs/audit.md` shows is what the command says, and what the example curriculum lacks is found.
class AuditDocsTest {
    private static final Pattern SHOWN = Pattern.compile("```\nworkways (audit [^\n]*)\n```\n\n```\n([^`]*)```");

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_output_on_the_page_is_the_output_of_its_command() throws IOException {
        var page = Files.readString(Desk.root().resolve("docs").resolve("audit.md"));
        var shown = SHOWN.matcher(page);
        assertThat(shown.find()).isTrue();
        var said = audited().out().lines().toList();
        int at = 0;
        for (var line : shown.group(2).lines().toList()) {
            if (line.isBlank() || line.strip().equals("…")) continue;
            int found = said.subList(at, said.size()).indexOf(line);
            assertThat(found).as("says, in this order: " + line).isNotNegative();
            at += found + 1;
        }
    }

    @Test
    void what_is_known_to_be_wrong_with_the_example_is_found_and_hardly_anything_else() {
        var known = known();
        var json = json();
        for (var finding : List.of("covered", "thin", "missing", "repeated", "not assessed", "not asked for")) {
            var gold = known.getOrDefault(finding, Set.of());
            var found = found(json, finding);
            var right = new TreeSet<>(found);
            right.retainAll(gold);
            assertThat((double) right.size() / found.size())
                    .as(finding + ": right")
                    .isGreaterThanOrEqualTo(0.75);
            assertThat((double) right.size() / gold.size())
                    .as(finding + ": found")
                    .isGreaterThanOrEqualTo(0.8);
        }
        assertThat(json.each("module", "outOfOrder")).containsExactlyInAnyOrder("ACA-203", "ACA-204");
    }

    @Test
    void codes_terms_and_credits_are_read_from_files_that_are_unlike_each_other() {
        var json = json();
        assertThat(json.list("modules")).hasSize(20);
        double credits = 0;
        for (int i = 0; i < 20; i++) {
            assertThat(json.get("modules", i, "code").toString()).matches("ACA-[1-6]0[1-4]");
            assertThat(json.number("modules", i, "term"))
                    .as(json.get("modules", i, "code").toString())
                    .isEqualTo(json.get("modules", i, "code").toString().charAt(4) - '0');
            credits += json.number("modules", i, "credits", "amount");
        }
        assertThat(credits).isEqualTo(126);
    }

    private Answer audited(String... more) {
        var curriculum = Desk.root().resolve("examples").resolve("curriculum").toString();
        var command =
                new ArrayList<>(List.of("audit", curriculum, "--for", "iot-developer,industrial-data-technician"));
        command.addAll(List.of(more));
        return new Desk(folder).run(command.toArray(String[]::new)).isGiven();
    }

    private Json json() {
        return Json.of(audited("--json").out());
    }

    private static Set<String> found(Json json, String finding) {
        var found = new TreeSet<String>();
        for (int i = 0; i < json.list("findings").size(); i++)
            if (json.get("findings", i, "finding").equals(finding))
                found.add(json.get("findings", i, "skill", "id").toString().replace("atlas:", ""));
        return found;
    }

    private static Map<String, Set<String>> known() {
        var words = Map.of("unassessed", "not assessed", "unasked", "not asked for");
        var known = new TreeMap<String, Set<String>>();
        Table.csv("known-gaps.csv")
                .requires("skill", "finding")
                .allows("modules", "why")
                .read(
                        Desk.root().resolve("examples/curriculum/known-gaps.csv"),
                        row -> known.computeIfAbsent(
                                        words.getOrDefault(row.cell("finding"), row.cell("finding")),
                                        finding -> new TreeSet<>())
                                .add(row.cell("skill")),
                        issue -> {
                            throw new AssertionError(issue.message());
                        });
        return known;
    }
}
