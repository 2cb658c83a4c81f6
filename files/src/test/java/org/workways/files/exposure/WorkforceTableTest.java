package org.workways.files.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.ImportIssue;

/// FEATURE: headcounts are a table as anybody keeps one; a slip in a row stops no other.
class WorkforceTableTest {
    @TempDir
    Path folder = Path.of("");

    private final List<ImportIssue> issues = new ArrayList<>();

    @Test
    void hours_may_be_left_out_and_have_a_point_or_a_comma() throws IOException {
        var lines = read("occupation,headcount,hours_per_week\nwelder,7,37.5\nbaker,2,\nclerk,1,\"38,5\"\n");
        assertThat(issues).isEmpty();
        assertThat(lines).extracting(WorkforceTable.Line::people).containsExactly(7, 2, 1);
        assertThat(lines.getFirst().hours()).hasValue(37.5);
        assertThat(lines.get(1).hours()).isEmpty();
        assertThat(lines.getLast().hours()).hasValue(38.5);
        assertThat(read("headcount,occupation\n3,welder\n").getFirst().hours()).isEmpty();
    }

    @Test
    void what_is_no_number_of_people_or_hours_is_left_out() throws IOException {
        var lines = read("occupation,headcount,hours_per_week\n"
                + "a,0,\nb,-3,\nc,2.5,\nd,12345678,\n,4,\ne,4,0\nf,4,101\ng,4,many\nh,4,100\n");
        assertThat(lines).extracting(WorkforceTable.Line::occupation).containsExactly("h");
        assertThat(issues).hasSize(8);
        assertThat(issues.getFirst().message()).contains("staff.csv row 2, headcount '0'");
    }

    private List<WorkforceTable.Line> read(String text) throws IOException {
        return WorkforceTable.read(Files.writeString(folder.resolve("staff.csv"), text), issues::add);
    }
}
