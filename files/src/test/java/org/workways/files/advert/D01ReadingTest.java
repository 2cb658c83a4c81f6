package org.workways.files.advert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.UserException;

/// FEATURE D01: adverts are read from tables and JSON, whatever their columns are called.
class D01ReadingTest {
    @TempDir
    Path folder;

    private AdvertDumps dumps;
    private final Heard heard = new Heard();

    @BeforeEach
    void dumps() {
        dumps = new AdvertDumps(folder);
    }

    @Test
    void a_table_of_commas() {
        var reading = heard.read(dumps.text("ads.csv", """
            job_id,job_title,company,location,country,date_posted,description
            7,Welder,Acme,Bonn,Germany,2018-03-31,"We weld,
            and braze."
            8,Cook,Bistro,Lyon,FRA,2018-04-01,We cook.
            """));
        assertThat(heard.lines())
                .containsExactly(
                        "2018-03-31 | Welder | Acme | Bonn | DE | We weld, / and braze.",
                        "2018-04-01 | Cook | Bistro | Lyon | FR | We cook.");
        assertThat(heard.adverts)
                .extracting("id", "source")
                .containsExactly(Tuple.tuple("7", "test"), Tuple.tuple("8", "test"));
        assertThat(reading.adverts()).isEqualTo(2);
        assertThat(heard.issues).isEmpty();
    }

    @Test
    void german_columns_between_semicolons_in_windows_letters() {
        var text = "Stellenbezeichnung;Arbeitgeber;Ort;Veröffentlicht am;Stellenbeschreibung\n"
                + "Bäcker;Bäckerei Müller;Köln;31.3.2018;Wir backen früh.\n";
        heard.read(dumps.bytes("stellen.csv", text.getBytes(Charset.forName("windows-1252"))));
        assertThat(heard.lines()).containsExactly("2018-03-31 | Bäcker | Bäckerei Müller | Köln | Wir backen früh.");
    }

    @Test
    void french_columns_between_tabs_after_a_byte_order_mark() {
        heard.read(dumps.text("offres.tsv", """
            \uFEFFintitulé	entreprise	lieu	pays	date de publication	descriptif
            Soudeur	Acier SA	Lyon	France	2 mars 2018	Nous soudons.
            """));
        assertThat(heard.lines()).containsExactly("2018-03-02 | Soudeur | Acier SA | Lyon | FR | Nous soudons.");
    }

    @Test
    void spanish_columns_between_bars_in_sixteen_bits() {
        var text = "\uFEFFtítulo|empresa|ciudad|país|fecha de publicación|descripción\n"
                + "Panadera|Pan SL|Sevilla|España|31/03/2018|Hacemos pan.\n";
        heard.read(dumps.bytes("ofertas.csv", text.getBytes(StandardCharsets.UTF_16LE)));
        assertThat(heard.lines()).containsExactly("2018-03-31 | Panadera | Pan SL | Sevilla | ES | Hacemos pan.");
    }

    @Test
    void columns_whose_names_say_nothing_are_known_by_what_they_hold() {
        var long1 = "We look for somebody who welds and brazes all day long and likes it so much.";
        var reading =
                heard.read(dumps.text("a.csv", "c1,c2,c3\nx,2018-03-31,%s\ny,2018-04-01,%s\n".formatted(long1, long1)));
        assertThat(reading.mapping().orElseThrow().columns(AdvertField.POSTED)).containsExactly("c2");
        assertThat(reading.mapping().orElseThrow().columns(AdvertField.TEXT)).containsExactly("c3");
    }

    @Test
    void the_day_of_posting_is_not_the_day_of_closing() {
        heard.read(dumps.text("a.csv", "valid until,on,text\n2018-05-01,2018-03-31,We weld.\n"));
        assertThat(heard.lines()).containsExactly("2018-03-31 | We weld.");
    }

    @Test
    void what_is_asked_for_in_a_column_of_its_own_follows_the_text() {
        heard.read(dumps.text("a.csv", "date,description,requirements\n2018-03-31,We weld.,Three years.\n"));
        assertThat(heard.lines()).containsExactly("2018-03-31 | We weld. / Three years.");
    }

    @Test
    void an_advert_without_an_id_gets_one_that_stays_the_same() {
        var table = "date,text\n2018-03-31,We weld.\n2018-03-31,We cook.\n";
        heard.read(dumps.text("a.csv", table));
        heard.read(dumps.text("b.csv", table));
        assertThat(heard.adverts.get(0).id())
                .matches("[0-9a-f]{16}")
                .isEqualTo(heard.adverts.get(2).id());
        assertThat(heard.adverts.get(1).id()).isNotEqualTo(heard.adverts.get(0).id());
    }

    @Test
    void lines_of_json() {
        heard.read(dumps.text("ads", """
            {"id": 1, "posted": "2018-03-31", "text": "We weld."}

            {"id": 2, "posted": 1522540800, "text": "We cook.", "company": {"name": "Bistro"}}
            """));
        assertThat(heard.lines()).containsExactly("2018-03-31 | We weld.", "2018-04-01 | Bistro | We cook.");
    }

    @Test
    void an_array_of_json() {
        heard.read(dumps.text("ads.json", """
            [{"publishedAt": "2018-03-31T10:00:00Z", "description": "<p>We weld.</p><ul><li>MIG<li>TIG</ul>"},
             {"publishedAt": 1522540800000, "description": "We cook &amp; bake."}]
            """));
        assertThat(heard.lines())
                .containsExactly("2018-03-31 | We weld. /  / - MIG / - TIG", "2018-04-01 | We cook & bake.");
    }

    @Test
    void an_object_with_a_list_somewhere_in_it() {
        heard.read(dumps.text("hits.json", """
            {"took": 3, "facets": [{"name": "full time", "count": 2}], "hits": {"total": 2, "hits": [
              {"_id": "a", "_source": {"date": "2018-03-31", "title": "Welder", "text": "We weld."}},
              {"_id": "b", "_source": {"date": "2018-04-01", "title": "Cook", "text": "We cook."}}]}}
            """));
        assertThat(heard.lines()).containsExactly("2018-03-31 | Welder | We weld.", "2018-04-01 | Cook | We cook.");
    }

    @Test
    void a_single_object_with_lists_of_its_own() {
        heard.read(dumps.text("one.json", """
            {"title": "Welder", "date": "2018-03-31", "benefits": [{"name": "Canteen"}], "text": "We weld."}
            """));
        assertThat(heard.lines()).containsExactly("2018-03-31 | Welder | We weld.");
    }

    @Test
    void personal_data_is_masked_in_all_that_is_shown() {
        heard.read(dumps.text("a.csv", """
            date,title,company,city,text
            2018-03-31,Welder (jo@example.com),"Acme, 212-555-0187",x@example.org,Contact Jo Doe.
            """));
        assertThat(heard.lines())
                .containsExactly("2018-03-31 | Welder ([e-mail]) | Acme, [phone] | [e-mail] | Contact [name].");
    }

    @Test
    void a_column_of_few_sources_tells_the_source() {
        heard.read(dumps.text("a.csv", "date,source,text\n" + "2018-03-31,portal,We weld.\n".repeat(5)));
        assertThat(heard.adverts).extracting("source").containsOnly("portal");
    }

    @Test
    void records_are_numbered_and_a_reading_can_be_stopped() {
        var few = new Heard(2);
        var file = dumps.text("a.csv", "date,text\n2018-03-31,a\nnever,b\n2018-04-01,c\n2018-04-01,d\n");
        var reading = few.read(file);
        assertThat(few.records).containsExactly(1L, 3L);
        assertThat(reading.finished()).isFalse();
        assertThat(reading.records()).isEqualTo(3);
        assertThat(heard.read(file).finished()).isTrue();
        assertThat(heard.records).containsExactly(1L, 3L, 4L);
    }

    @Test
    void how_far_it_is_grows_to_all_of_the_file() {
        var file = dumps.bytes("a.csv.gz", AdvertDumps.gzipped("date,text\n" + "2018-03-31,We weld.\n".repeat(1000)));
        heard.read(file);
        assertThat(heard.bytes).isSorted().last().isEqualTo(file.path().toFile().length());
    }

    @Test
    void a_table_without_days_is_refused_with_its_columns() {
        assertThatThrownBy(() -> heard.read(dumps.text("a.csv", "name,text\nJo,We weld.\n")))
                .isInstanceOfSatisfying(UserException.class, e -> {
                    assertThat(e.problem())
                            .isEqualTo("No column of 'a.csv' holds days that could be read. It has 'name', 'text'.");
                    assertThat(e.advice()).isEqualTo("Name the column as \"posted\" in a mapping.");
                });
    }

    @Test
    void the_files_of_a_folder_are_read_in_the_order_of_their_names() {
        dumps.text("b.csv", "x");
        dumps.text("readme.md", "x");
        dumps.text(".hidden.csv", "x");
        new AdvertDumps(folder.resolve("a")).text("c.jsonl.gz", "x");
        assertThat(AdvertSource.files(List.of(folder, folder.resolve("b.csv"))))
                .extracting(AdvertFile::name)
                .containsExactly("c.jsonl.gz", "b.csv");
        assertThatThrownBy(() -> AdvertSource.files(List.of(folder.resolve("b.csvv"))))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("Did you mean 'b.csv'?");
    }
}
