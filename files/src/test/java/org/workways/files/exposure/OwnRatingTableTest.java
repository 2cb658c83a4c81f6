package org.workways.files.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.ConceptId;
import org.workways.concept.ImportIssue;
import org.workways.exposure.OwnRating;
import org.workways.exposure.Rubric;

/// FEATURE: what somebody keeps of their own ratings is a table that people read and hand on.
class OwnRatingTableTest {
    private static final String HEADER =
            "activity,sense,decide,act,dexterity,people,liability,variety,reason,author,date\n";

    private static final OwnRating READ = new OwnRating(
            "4.A.1.I01",
            new Rubric(3, 2, 1, 0, 1, 2, 0),
            "Ana, works council",
            LocalDate.of(2026, 11, 26),
            "We read \"by hand\",\nand =SUM(A1) is no number",
            new TreeSet<>(List.of(ConceptId.atlas("mqtt"), ConceptId.atlas("smart-meters"))));

    @TempDir
    Path folder = Path.of("");

    private final List<ImportIssue> issues = new ArrayList<>();

    @Test
    void what_is_written_is_read_again_as_it_was() throws IOException {
        assertThat(read(OwnRatingTable.text(List.of(READ)))).containsExactly(READ);
        assertThat(issues).isEmpty();
        assertThat(read(OwnRatingTable.text(List.of()))).isEmpty();
    }

    @Test
    void whoever_is_given_it_may_use_it_as_any_other_table_of_ratings() throws IOException {
        var file = Files.writeString(folder.resolve("given.csv"), OwnRatingTable.text(List.of(READ)));
        var rating = ActivityTable.read(file, issues::add).of("4.A.1.I01").orElseThrow();
        assertThat(rating).isEqualTo(READ.rating());
        assertThat(rating.readings()).containsOnly(READ.rubric());
    }

    @Test
    void a_row_without_author_day_or_reason_or_with_more_than_one_number_names_its_place() throws IOException {
        var long61 = "x".repeat(61);
        assertThat(read(HEADER + """
            a.I01,1,1,1,0,0,0,0,Since,,2026-11-26
            a.I02,1,1,1,0,0,0,0,Since,Ana,26.11.2026
            a.I03,1,1,1,0,0,0,0,,Ana,2026-11-26
            a.I04,1|2|1,1,1,0,0,0,0,Since,Ana,2026-11-26
            a.I05,1,1,1,0,0,0,3,Since,Ana,2026-11-26
            a.I06,1,1,1,0,0,0,0,Since,%s,2026-11-26
            a.I07,1,1,1,0,0,0,0,Good,Ana,2026-11-26
            a.I07,2,1,1,0,0,0,0,Twice,Ana,2026-11-26
            """.formatted(long61))).hasSize(1);
        assertThat(issues).hasSize(7);
        assertThat(issues.get(0).message()).contains("ratings.csv row 2, author ''", "1 to 60");
        assertThat(issues.get(1).message()).contains("row 3, date '26.11.2026'");
        assertThat(issues.get(2).message()).contains("row 4, reason ''");
        assertThat(issues.get(3).message()).contains("row 5, sense '1|2|1'");
        assertThat(issues.get(4).message()).contains("row 6, variety '3'", "0 to 2");
        assertThat(issues.get(6).message()).contains("row 9, activity 'a.I07'", "rated before");
    }

    private List<OwnRating> read(String text) throws IOException {
        return OwnRatingTable.read(Files.writeString(folder.resolve("ratings.csv"), text), issues::add);
    }
}
