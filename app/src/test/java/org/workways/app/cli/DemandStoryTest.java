package org.workways.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.store.demand.ParquetTable;

/// FEATURE: an analyst asks what rises, on a fresh install and on adverts of her own.
class DemandStoryTest {
    private static final String HEADER = "id,date,title,company,city,country,description\n";

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_fresh_install_knows_what_rose_and_says_how_sure_that_is() {
        var answer = new Desk(folder).run("demand", "kubernetes").isGiven();
        answer.says(
                "Kubernetes (atlas:kubernetes)",
                "Asked for in",
                "of adverts in Jan 2018 to Dec 2018",
                "95 % interval",
                "Rising: +",
                "Forecast of the share of a month",
                "Tried on the past",
                "Indicative: adverts, not vacancies.",
                "repeat another within 60 days",
                "Source: Hacker News");
    }

    @Test
    void the_same_is_json_with_all_that_a_chart_needs() {
        var json =
                new Desk(folder).run("demand", "kubernetes", "--json").isGiven().json();
        assertThat(json.each("month", "series"))
                .hasSize(96)
                .startsWith("2011-01")
                .endsWith("2018-12");
        assertThat(json.each("month", "forecast")).hasSize(12).startsWith("2019-01");
        assertThat(json.get("trend", "direction")).isEqualTo("rising");
        assertThat(json.get("backTest", "nominal")).isEqualTo(0.8);
        assertThat(json.get("counted", "recogniser").toString()).startsWith("atlas-names-");
        assertThat(json.each("source", "data").toString()).contains("Hacker News");
    }

    @Test
    void without_an_id_everything_that_surely_rises_or_falls_is_listed() throws IOException {
        var table = folder.resolve("demand.csv");
        new Desk(folder)
                .run("demand", "--csv", table.toString())
                .isGiven()
                .says("Skills that rise", "Skills that fall", "Occupations that rise", "trends tested together");
        var rows = Files.readAllLines(table);
        assertThat(rows.getFirst()).startsWith("id,label,kind,families,esco,onet,isco,");
        assertThat(rows).anyMatch(row -> row.startsWith("atlas:data-engineer,data engineer,occupation,"));
    }

    @Test
    void a_page_that_stands_alone_is_written_in_the_language_that_was_asked_for() throws IOException {
        var desk = new Desk(folder);
        var skill = folder.resolve("kubernetes.html");
        desk.run("demand", "kubernetes", "--report", skill.toString(), "--in", "de")
                .isGiven()
                .says("Kubernetes (atlas:kubernetes)", "Asked for in");
        assertThat(Files.readString(skill))
                .contains("<html lang=\"de\">", "Verlangt in ", "<svg", "Quellen")
                .doesNotContain("<script", "src=", "href=");

        var all = folder.resolve("all.html");
        desk.run("demand", "--report", all.toString()).isGiven();
        assertThat(Files.readString(all)).contains("<html lang=\"en\">", "Not in the atlas yet", "Kubernetes");

        desk.run("demand", "kubernetes", "--report", skill.toString(), "--in", "it")
                .isRefused("--in is 'it'.", "de");
        desk.run("demand", "kubernetes", "--report", folder.toString()).isRefused("that is a folder", "another file");
    }

    @Test
    void a_skill_that_no_advert_asks_for_is_told_so_and_a_typo_gets_the_nearest() {
        var desk = new Desk(folder);
        desk.run("demand", "mqt").isRefused("Nothing in the atlas has the id 'mqt'.", "mqtt");
        desk.run("demand", "atlas:software-carpentry-sql-novice")
                .isRefused("Adverts are not searched for", "a skill or an occupation");
        desk.run("demand", "mqtt", "--country", "DE").isRefused("all their adverts together", "import adverts");
    }

    @Test
    void her_own_adverts_count_instead_once_they_are_imported() {
        var desk = new Desk(folder);
        var file = desk.write("board.csv", table(60));
        desk.run("import", "adverts", file)
                .isGiven()
                .says(
                        "board.csv (board): 60 adverts from 60 records.",
                        "60 adverts, of which 0",
                        "Ask: workways demand");
        desk.run("demand", "mqtt")
                .isGiven()
                .says("Asked for in 50 % of adverts", "30 of 60", "No trend: A trend needs 24 months");
        desk.run("demand", "mqtt", "--country", "BE").isGiven().says("Asked for in 100 % of adverts", "30 of 30");
        desk.run("demand", "mqtt", "--job", "data-engineer").isGiven().says("0 of 30");
    }

    @Test
    void importing_twice_changes_nothing_and_bad_rows_stop_nothing() {
        var desk = new Desk(folder);
        var file = desk.write("board.csv", table(40) + "x,no day,Title,Acme,Gent,BE,Some text\n");
        desk.run("import", "adverts", file)
                .isGiven()
                .says("40 adverts from 41 records", "One record was left out", "board.csv", "'no day'");
        desk.run("import", "adverts", file).isGiven().says("nothing new, its 41 records were taken over before");
        desk.run("demand", "mqtt", "--json").isGiven();
    }

    @Test
    void an_advert_that_is_posted_again_within_two_months_counts_once() {
        var desk = new Desk(folder);
        var again = "900,2026-03-20,,,,,Acme | Data Engineer | Gent\\n"
                + "We build sensors for dairy farms in Flanders and look for somebody who moves their readings"
                + " with MQTT into Kafka and on to SQL without ever losing one of them.";
        var file = desk.write(
                "twice.csv",
                HEADER + again.replace("\\n", " ") + "\n"
                        + again.replace("\\n", " ").replace("900,2026-03-20", "901,2026-04-20") + "\n");
        desk.run("import", "adverts", file).isGiven().says("2 adverts, of which 1 (50.0 %) repeat another");
    }

    @Test
    void a_folder_of_packed_files_is_one_source_and_its_mapping_can_be_shown() throws IOException {
        var desk = new Desk(folder);
        Files.createDirectories(folder.resolve("dumps"));
        for (int part = 0; part < 2; part++)
            Files.write(folder.resolve("dumps").resolve("part-" + part + ".csv.gz"), packed(table(10)));
        desk.run("import", "adverts", folder.resolve("dumps").toString())
                .isGiven()
                .says("part-0.csv.gz (dumps): 10 adverts", "part-1.csv.gz (dumps)");
        desk.run("import", "adverts", "--show-mapping", folder.resolve("dumps").toString())
                .isGiven()
                .says("\"posted\" : \"date\"", "\"text\" : \"description\"");
    }

    @Test
    void a_table_goes_out_as_parquet_and_comes_back_in() {
        var desk = new Desk(folder);
        var parquet = folder.resolve("mqtt.parquet");
        desk.run("import", "adverts", desk.write("board.csv", table(60))).isGiven();
        desk.run("demand", "mqtt", "--parquet", parquet.toString()).isGiven();
        assertThat(parquet).isNotEmptyFile();
        desk.run("import", "adverts", parquet.toString()).isRefused("mqtt.parquet", "text");
    }

    @Test
    void a_part_of_her_adverts_that_holds_none_is_told_so() {
        var desk = new Desk(folder);
        desk.run("import", "adverts", desk.write("board.csv", table(60))).isGiven();
        desk.run("demand", "mqtt", "--country", "NZ").isGiven().says("There are no adverts.", "No forecast");
        assertThat(desk.run("demand", "mqtt", "--source", "none", "--json")
                        .isGiven()
                        .json()
                        .each("month", "series"))
                .isEmpty();
    }

    @Test
    void folders_may_be_called_anything() throws IOException {
        var odd = Files.createDirectories(folder.resolve("We[i]rd 'home' {1}"));
        var desk = new Desk(odd);
        desk.run("import", "adverts", desk.write("board.csv", table(60)))
                .isGiven()
                .says("60 adverts, of which 0", "60 texts were read now");
        var parquet = odd.resolve("of [mine].parquet");
        desk.run("demand", "mqtt", "--parquet", parquet.toString()).isGiven().says("30 of 60");
        assertThat(parquet).isNotEmptyFile();
        desk.run("import", "adverts", parquet.toString()).isRefused("of [mine].parquet", "text");
    }

    @Test
    void adverts_in_parquet_are_taken_over_like_those_of_any_table() {
        var desk = new Desk(folder);
        var parquet = folder.resolve("board.parquet");
        ParquetTable.fromCsv(Path.of(desk.write("board.csv", table(60))), parquet);
        desk.run("import", "adverts", parquet.toString())
                .isGiven()
                .says("board.parquet (board): 60 adverts from 60 records.");
        desk.run("demand", "mqtt").isGiven().says("30 of 60");
    }

    @Test
    void a_family_of_skills_is_asked_for_where_any_of_its_skills_is() {
        var desk = new Desk(folder);
        desk.run("import", "adverts", desk.write("board.csv", table(60))).isGiven();
        desk.run("demand", "family:iot").isGiven().says("IoT devices and integration (family:iot)", "30 of 60");
    }

    @Test
    void a_job_that_many_adverts_name_says_so_beside_the_way_to_it() {
        new Desk(folder)
                .route("--skills", "python:2,sql:2", "--to", "data-scientist", "--start", Desk.MONDAY)
                .isGiven()
                .says("Adverts name this job more and more often:", "from 2018-01 to 2018-12", "Hacker News");
    }

    @Test
    void the_counts_go_out_without_a_word_of_any_advert() throws IOException {
        var desk = new Desk(folder);
        var counts = folder.resolve("counts.csv");
        desk.run("import", "adverts", desk.write("board.csv", table(60))).isGiven();
        desk.run("demand", "--counts", counts.toString()).isGiven();
        assertThat(Files.readString(counts))
                .startsWith("kind,id,from,counts\n")
                .contains("\nskill,atlas:mqtt,2026-01,")
                .doesNotContain("dairy");
    }

    /// Every second advert, a Belgian one, asks for MQTT; the others are for data engineers.
    private static String table(int adverts) {
        var rows = new StringBuilder(HEADER);
        for (int at = 0; at < adverts; at++) {
            boolean isIot = at % 2 == 0;
            rows.append("%d,%s,%s,Employer %d,%s,%s,%s%n"
                    .formatted(
                            at,
                            LocalDate.of(2026, 1, 1).plusDays(at % 28),
                            isIot ? "IoT developer" : "Data engineer",
                            at,
                            isIot ? "Gent" : "Lyon",
                            isIot ? "BE" : "FR",
                            isIot
                                    ? "\"Advert %d of dairy %d: you know MQTT and sensors.\"".formatted(at, at * 7)
                                    : "\"Advert %d of bank %d: you know SQL.\"".formatted(at, at * 11)));
        }
        return rows.toString();
    }

    private static byte[] packed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
