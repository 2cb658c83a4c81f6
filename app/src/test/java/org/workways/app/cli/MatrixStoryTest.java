package org.workways.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// FEATURE: a programme of many people asks what every job costs every one of them.
class MatrixStoryTest {
    private static final String GOALS = "iot-developer,data-quality-specialist";

    @TempDir
    Path folder = Path.of("");

    private Desk desk() {
        return new Desk(folder);
    }

    @Test
    void every_person_gets_a_row_with_the_costs_that_route_finds() throws IOException {
        var people = desk().write("people.csv", """
            id,skills,from
            P-001,python:2|mqtt,
            P-002,,cashier
            P-003,sql:2,cashier
            """);
        matrix(people, "--to", GOALS).isGiven().says("3 people by 2 occupations", "6 costs", "Written:");
        var lines = Files.readAllLines(folder.resolve("matrix.csv"));
        assertThat(lines).hasSize(4).first().isEqualTo("id,atlas:iot-developer,atlas:data-quality-specialist");
        assertThat(lines.get(2))
                .isEqualTo("P-002,%s,%s".formatted(cost("iot-developer"), cost("data-quality-specialist")));
    }

    @Test
    void one_bad_row_is_reported_and_does_not_stop_the_others() throws IOException {
        var people = desk().write("people.csv", """
            id,skills,from
            P-001,python:2,
            P-002,pyton:2,
            Jane Doe,python,
            P-001,sql,
            P-005,,
            P-006,python:7,
            P-007,,cashjer
            P-008,,cashier
            """);
        matrix(people, "--to", "iot-developer")
                .isGiven()
                .says(
                        "2 people by 1 occupation ",
                        "6 rows were left out",
                        "people.csv row 3: 'pyton' in skills is no skill of the atlas. Nearest are python",
                        "people.csv row 4: the id is 'Jane Doe'. Give a pseudonym",
                        "people.csv row 5: the id 'P-001' is there already.",
                        "people.csv row 6: it has neither skills nor from.",
                        "people.csv row 7: 'python:7' in skills gives level 7.",
                        "people.csv row 8: No occupation in the atlas is called 'cashjer'.");
        assertThat(Files.readAllLines(folder.resolve("matrix.csv"))).hasSize(3);
    }

    @Test
    void json_is_the_matrix_and_nothing_else() {
        var people = desk().write("people.csv", "id,skills\nP-001,python:2\nP-002,nonsense\n");
        var json = desk().run("matrix", "--profiles", people, "--to", GOALS, "--json", "--start", Desk.MONDAY)
                .json();
        assertThat(json.names())
                .containsExactly("costing", "occupations", "rows", "people", "finished", "issues", "data");
        assertThat(json.get("rows", 0, "id")).isEqualTo("P-001");
        assertThat(json.get("rows", 0, "cells", 0, "state")).isEqualTo("cost");
        assertThat(json.number("finished")).isEqualTo(1);
        assertThat(json.get("issues").toString()).contains("people.csv row 3");
    }

    @Test
    void a_table_without_a_usable_row_is_refused() {
        var people = desk().write("people.csv", "name,skills\nP-001,python:2\n");
        desk().run("matrix", "--profiles", people).isRefused("has no row that can be used", "id");
        desk().run("matrix", "--profiles", folder.resolve("none.csv").toString())
                .isRefused("none.csv", "");
        var good = desk().write("good.csv", "id,skills\nP-001,python:2\n");
        desk().run("matrix", "--profiles", good, "--to", "pilot of a spaceship")
                .isRefused("No occupation in the atlas is called", "Nearest are");
    }

    /// Ctrl-C comes when the first rows are in the temporary file.
    @Test
    void ctrl_c_leaves_a_file_with_the_rows_that_are_finished() throws IOException, InterruptedException {
        var people = desk().write(
                        "people.csv",
                        IntStream.range(0, 20_000)
                                .mapToObj(i -> "P-%05d,,cashier".formatted(i))
                                .collect(Collectors.joining("\n", "id,skills,from\n", "\n")));
        var out = folder.resolve("out.txt");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.workways.app.Main",
                        "matrix",
                        "--profiles",
                        people,
                        "--out",
                        folder.resolve("matrix.csv").toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().put("WORKWAYS_HOME", desk().home().toString());
        var program = builder.start();
        for (int tries = 0; tries < 600 && !hasRows() && program.isAlive(); tries++) Thread.sleep(100);
        program.destroy(); // as Ctrl-C, a signal that lets the program end itself
        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
        var lines = Files.readAllLines(folder.resolve("matrix.csv"));
        assertThat(lines.size()).isBetween(2, 20_000);
        assertThat(lines.stream().map(line -> line.split(",").length).distinct())
                .hasSize(1);
        assertThat(Files.readString(out, StandardCharsets.UTF_8))
                .contains("Stopped: %,d of 20,000 people are finished".formatted(lines.size() - 1));
    }

    private boolean hasRows() throws IOException {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().endsWith(".part")
                    && file.toFile().length() > 20_000);
        }
    }

    private Answer matrix(String people, String... more) {
        var all = new java.util.ArrayList<>(java.util.List.of(
                "matrix",
                "--profiles",
                people,
                "--start",
                Desk.MONDAY,
                "--out",
                folder.resolve("matrix.csv").toString()));
        all.addAll(java.util.Arrays.asList(more));
        return desk().run(all.toArray(String[]::new));
    }

    private String cost(String goal) {
        var json = desk().run("route", "--json", "--from", "cashier", "--to", goal, "--start", Desk.MONDAY)
                .json();
        return String.format(java.util.Locale.ROOT, "%.2f", json.number("routes", 0, "cost"));
    }
}
