package org.workways.files.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workways.concept.ConceptId;
import org.workways.concept.ImportIssue;
import org.workways.exposure.ActivityRatings;
import org.workways.exposure.Rubric;

/// FEATURE: ratings are a table that anybody can read and change.
class ActivityTableTest {
    private static final String HEADER =
            "activity,sense,decide,act,dexterity,people,liability,variety,technologies,reason\n";

    private final List<ImportIssue> issues = new ArrayList<>();

    @Test
    void one_number_is_said_by_both_three_are_first_second_and_settled() throws IOException {
        var rating = read("4.A.1.I01,3,2|1|2,0,0,0,0|2|1,1,smart-meters|mqtt,\"Read, and sent\"\n")
                .of("4.A.1.I01")
                .orElseThrow();
        assertThat(issues).isEmpty();
        assertThat(rating.first()).isEqualTo(new Rubric(3, 2, 0, 0, 0, 0, 1));
        assertThat(rating.second()).isEqualTo(new Rubric(3, 1, 0, 0, 0, 2, 1));
        assertThat(rating.settled()).isEqualTo(new Rubric(3, 2, 0, 0, 0, 1, 1));
        assertThat(rating.technologies()).containsExactly(ConceptId.atlas("mqtt"), ConceptId.atlas("smart-meters"));
        assertThat(rating.reason()).isEqualTo("Read, and sent");
    }

    @Test
    void a_bad_row_names_its_place_and_stops_no_other() throws IOException {
        var ratings = read("""
            a.I01,4,0,0,0,0,0,0,,Too high
            a.I02,1|2,0,0,0,0,0,0,,Two are too few
            a.I03,1,0,0,3,0,0,0,,A brake is 0 to 2
            ,1,0,0,0,0,0,0,,Of nothing
            a.I04,1,0,0,0,0,0,0,,Good
            a.I04,2,0,0,0,0,0,0,,Twice
            """);
        assertThat(ratings.size()).isEqualTo(1);
        assertThat(issues).hasSize(5);
        assertThat(issues.getFirst().message()).contains("ratings.csv", "2", "sense", "4");
    }

    private ActivityRatings read(String rows) throws IOException {
        var bytes = (HEADER + rows).getBytes(StandardCharsets.UTF_8);
        return ActivityTable.read(new ByteArrayInputStream(bytes), "ratings.csv", issues::add);
    }
}
