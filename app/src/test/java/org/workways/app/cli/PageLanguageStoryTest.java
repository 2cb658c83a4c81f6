package org.workways.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// FEATURE: `--in` writes the files for people in another language; what programs read and the terminal stay as they
/// are.
class PageLanguageStoryTest {
    private static final String[] QUESTION = {"--skills", "mqtt", "--to", "IoT technician", "--start", Desk.MONDAY};

    @TempDir
    Path folder = Path.of("");

    private Desk desk = new Desk(folder);

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder);
    }

    @Test
    void the_page_and_the_calendar_are_german_and_the_answer_is_the_same() {
        desk.route(QUESTION).isGiven();
        var json = desk.plan("plan.json");
        desk.route(with("--in", "de")).isGiven().says("The way to IoT technician");

        assertThat(desk.plan("plan.json")).isEqualTo(json);
        assertThat(desk.plan("plan.html")).contains("<html lang=\"de\">").contains("Schritt für Schritt");
        var events = Biweekly.parse(desk.plan("plan.ics")).first().getEvents();
        assertThat(events.getFirst().getDescription().getValue()).contains("pro Woche. Vermittelt ");
        assertThat(events.getLast().getSummary().getValue()).isEqualTo("Bereit für: IoT technician");
    }

    @Test
    void what_can_be_reached_has_a_page_in_french() {
        desk.run(
                        "reach",
                        "--in",
                        "fr",
                        "--skills",
                        "mqtt",
                        "--within",
                        "100h",
                        "--start",
                        Desk.MONDAY,
                        "--out",
                        plans())
                .isGiven()
                .says("jobs are inside or open");

        assertThat(desk.plan("reach.html")).contains("<html lang=\"fr\">").contains("Comment nous vous avons compris");
    }

    @Test
    void another_language_is_refused_with_those_there_are() {
        var advice = "Pages are written in en (English), de (German), es (Spanish) and fr (French), as in --in de.";

        desk.refuses("--in is 'it'.", advice, with("--in", "it"));
        desk.run("reach", "--in", "italiano", "--skills", "mqtt", "--within", "100h")
                .isRefused("--in is 'italiano'.", advice);
    }

    private String plans() {
        return desk.plans().toString();
    }

    private static String[] with(String option, String value) {
        var all = new java.util.ArrayList<>(java.util.List.of(QUESTION));
        all.add(option);
        all.add(value);
        return all.toArray(String[]::new);
    }
}
