package org.workways.benchmark.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.benchmark.Checkout;

class PublishedTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void a_crosswalk_is_read_below_its_preamble_and_gives_a_code_the_mean_of_its_groups() throws IOException {
        var crosswalk = write("soc.csv", """
            Bureau of Somewhere,,,,
            ,,,,
            "Questions, if any, to nobody",,,,
            2010 SOC Code,2010 SOC Title,part,ISCO-08 Code,Comment
            11-1011 ,Chiefs,*,1112,
            11-1011,Chiefs,*,1120,
            11-1011,Chiefs,*,1120,said twice
            43-5041,Readers,,9623,
            55-1011,Officers,,0110,
            """);
        assertThat(Published.crossed(crosswalk, Map.of("1112", 0.2, "1120", 0.4, "9623", 0.1)))
                .hasSize(2)
                .hasEntrySatisfying("11-1011", mean -> assertThat(mean).isBetween(0.2999, 0.3001))
                .containsEntry("43-5041", 0.1);
    }

    @Test
    void a_row_that_names_a_code_alone_counts_before_rows_that_name_several() throws IOException {
        var file = folder.resolve("webb.csv.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("""
                title,score,ids
                coder,30,"29-2072.00, 31-9094.00"
                clerk,50,31-9094.00
                typist,10,"29-2072.00, 43-9022.00"
                nobody,NA,NA
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        assertThat(Published.shared(file, "ids", "score"))
                .isEqualTo(Map.of("29-2072.00", 20.0, "31-9094.00", 50.0, "43-9022.00", 10.0));
    }

    @Test
    void projections_are_of_occupations_and_not_of_their_sums() throws IOException {
        var file = write("projections.csv", """
            Title,2022 National Employment Matrix code,Occupation type,"Employment change, percent, 2022-32"
            Total,00-0000,Summary,2.8
            "  Chiefs, all",11-1011,Line item,-8.2
            Source: somebody,,,
            """);
        assertThat(Projections.read(file)).isEqualTo(Map.of("11-1011", -8.2));
    }

    @Test
    void frey_and_osborne_have_702_occupations_from_recreational_therapists_to_telemarketers() {
        var scores = Published.read(
                Checkout.here().root().resolve("benchmark/exposure/frey-osborne.csv"), "soc2010", "probability");
        assertThat(scores).hasSize(702).containsEntry("29-1125", 0.0028).containsEntry("41-9041", 0.99);
        assertThat(scores.values()).allSatisfy(score -> assertThat(score).isBetween(0.0028, 0.99));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
