package org.workways.files.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.ImportIssue;
import org.workways.concept.Provenance;
import org.workways.concept.UserException;
import org.workways.files.release.SharedData;

/// FEATURE E05: the official crosswalk from ESCO to O\*NET becomes a snapshot.
class E05CrosswalkImportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static final String PREAMBLE = """
        Mapping project name,ESCO-O*NET Crosswalk,,
        Mapping project version,1,,
        Mapping project version date,Sep-22,,
        Classification 1 Name,O*NET,,
        Classification 1 Version,O*NET-SOC 2019,,
        Classification 2 Name,ESCO,,
        Classification 2 Version,v1.1.0,,
        ,,,
        """;
    private static final String HEADER = "O*NET Id,ESCO or ISCO URI,ESCO or ISCO Title,Type of Match\n";
    private static final String ROWS = """
        51-9071.00,http://data.europa.eu/esco/occupation/gold,goldsmith,broadMatch
        51-9061.00,http://data.europa.eu/esco/occupation/check,product grader,exactMatch
        51-9061.01,http://data.europa.eu/esco/occupation/check,product grader,closeMatch
        11-3051.06,http://data.europa.eu/esco/occupation/power,power plant manager,narrowMatch
        11-1031.00,http://data.europa.eu/esco/isco/C1111,Legislators,exactISCO
        """;

    @TempDir
    Path folder;

    @Test
    void an_occupation_of_esco_comes_with_all_its_links_and_how_well_they_match() {
        assertThat(links(read(PREAMBLE + HEADER + ROWS)))
                .containsExactly(
                        "esco:check product grader: EXACT onet:51-9061.00, CLOSE onet:51-9061.01",
                        "esco:gold goldsmith: BROADER onet:51-9071.00",
                        "esco:power power plant manager: NARROWER onet:11-3051.06");
    }

    @Test
    void rows_to_groups_of_isco_are_counted_and_left_out() {
        var read = read(PREAMBLE + HEADER + ROWS);
        assertThat(read.groups()).isEqualTo(1);
        assertThat(read.imported().issues()).isEmpty();
    }

    @Test
    void the_rows_above_the_header_say_which_version_of_what_it_is() {
        assertThat(provenance(PREAMBLE))
                .isEqualTo(new Provenance(
                        "ESCO-O*NET crosswalk of the European Commission and the USDOL/ETA",
                        "1, Sep-22 (O*NET-SOC 2019, ESCO v1.1.0)",
                        "LicenseRef-EU-reuse-2011-833",
                        TODAY));
        assertThat(provenance("\uFEFF" + PREAMBLE)).isEqualTo(provenance(PREAMBLE));
        assertThat(provenance("\uFEFFMapping project version,2,,\n").version()).isEqualTo("2");
    }

    @Test
    void without_them_it_is_read_all_the_same() {
        for (var begin : List.of("", "\uFEFF")) {
            var read = read(begin + HEADER + ROWS);
            assertThat(links(read)).hasSize(3);
            assertThat(read.imported().snapshot().provenance().version()).isEqualTo("unknown");
            assertThat(messages(read))
                    .containsExactly("crosswalk.csv does not say which version it is; it is called 'unknown'."
                            + " Keep the rows above its header.");
        }
    }

    @Test
    void columns_are_known_by_their_names_wherever_they_stand() {
        var read = read(PREAMBLE + """
            Type of Match,Notes,ESCO or ISCO URI,O*NET Id
            closeMatch,"two
            lines",http://data.europa.eu/esco/occupation/gold,51-9071.00
            """);
        assertThat(links(read)).containsExactly("esco:gold gold: CLOSE onet:51-9071.00");
    }

    @Test
    void bad_rows_are_told_with_their_place_and_stop_no_other() {
        var read = read(PREAMBLE + HEADER + """
            51-9071,http://data.europa.eu/esco/occupation/gold,goldsmith,broadMatch
            51-9071.00,goldsmith,goldsmith,broadMatch
            51-9071.00,http://data.europa.eu/esco/occupation/gold,goldsmith,relatedMatch
            51-9071.00,http://data.europa.eu/esco/occupation/gold,goldsmith
            51-9071.00,http://data.europa.eu/esco/occupation/gold,goldsmith,broadMatch
            51-9071.00,http://data.europa.eu/esco/occupation/gold,goldsmith,closeMatch
            """);
        assertThat(links(read)).containsExactly("esco:gold goldsmith: CLOSE onet:51-9071.00");
        assertThat(messages(read))
                .containsExactly(
                        "crosswalk.csv row 10, O*NET Id '51-9071': a code looks like 15-1252.00, row left out.",
                        "crosswalk.csv row 11, ESCO or ISCO URI 'goldsmith': this is no address of an ESCO occupation,"
                                + " row left out.",
                        "crosswalk.csv row 12, Type of Match 'relatedMatch': only exactMatch, closeMatch, broadMatch,"
                                + " narrowMatch lead to tasks, row left out.",
                        "crosswalk.csv row 13 has 3 cells under 4 columns. Row left out; look for a comma or quote too"
                                + " many.",
                        "crosswalk.csv row 15 links esco:gold to onet:51-9071.00 a second time. The better match of"
                                + " both is kept.");
    }

    @Test
    void another_file_is_refused_with_its_name_the_place_and_where_to_get_the_right_one() {
        assertThatThrownBy(() -> read("conceptUri,preferredLabel\nhttp://x/esco/occupation/1,baker\n"))
                .isInstanceOfSatisfying(UserException.class, e -> {
                    assertThat(e.problem())
                            .contains(folder.resolve("crosswalk.csv") + "' links no occupation of ESCO")
                            .contains("crosswalk.csv rows 1 to 2: none is a header with the columns 'O*NET Id', 'ESCO");
                    assertThat(e.advice()).contains("as CSV from the ESCO portal");
                });
        assertThatThrownBy(() -> read("x\n".repeat(1000))).hasMessageContaining("rows 1 to 101: none is a header");
        assertThatThrownBy(() -> read(PREAMBLE + HEADER)).hasMessageContaining("links no occupation of ESCO");
        assertThatThrownBy(() -> read("")).hasMessageContaining("is empty (0 bytes)");
        assertThatThrownBy(() -> CrosswalkImport.read(folder.resolve("nothing.csv"), TODAY))
                .hasMessageContaining("There is no file");
    }

    @Test
    void the_published_file_links_2609_occupations() {
        var file = SharedData.file("crosswalks/crosswalk_esco_onet.csv");
        var read = CrosswalkImport.read(file, TODAY);
        assertThat(links(read)).hasSize(2609);
        assertThat(read.groups()).isEqualTo(43);
        assertThat(read.imported().issues()).isEmpty();
        assertThat(read.imported().snapshot().provenance().version())
                .isEqualTo("1, Sep-22 (O*NET-SOC 2019, ESCO v1.1.0)");
    }

    private CrosswalkImport read(String text) {
        try {
            var file = folder.resolve("crosswalk.csv");
            return CrosswalkImport.read(Files.write(file, text.getBytes(StandardCharsets.UTF_8)), TODAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Provenance provenance(String preamble) {
        return read(preamble + HEADER + ROWS).imported().snapshot().provenance();
    }

    private static List<String> links(CrosswalkImport read) {
        return read.imported().snapshot().occupations().stream()
                .map(one -> one.id() + " " + one.label() + ": "
                        + String.join(
                                ", ",
                                one.links().stream()
                                        .map(link -> link.match() + " " + link.target())
                                        .toList()))
                .toList();
    }

    private static List<String> messages(CrosswalkImport read) {
        return read.imported().issues().stream().map(ImportIssue::message).toList();
    }
}
