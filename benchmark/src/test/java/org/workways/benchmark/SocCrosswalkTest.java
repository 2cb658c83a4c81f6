package org.workways.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// FEATURE: scores by the codes of 2010 are carried to those of 2018, and never to a code that they
/// do not cover.
class SocCrosswalkTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void a_code_has_the_mean_of_what_it_was_made_of_and_nothing_if_a_part_of_it_has_none() throws IOException {
        var crosswalk = drawn("""
            soc2010,soc2018
            43-5041,43-5041
            15-1132,15-1252
            15-1133,15-1252
            15-1132,15-1253
            43-9011,15-1299
            15-1199,15-1299
            """);
        assertThat(crosswalk.carried(Map.of("43-5041", 0.85, "15-1132", 0.04, "15-1133", 0.12, "43-9011", 0.78)))
                .isEqualTo(Map.of("43-5041", 0.85, "15-1252", 0.08, "15-1253", 0.04));
    }

    @Test
    void a_group_stands_for_all_codes_that_begin_with_it() throws IOException {
        var crosswalk = drawn("""
            soc2010,soc2018
            29-1062,29-1215
            25-1032,25-1032
            25-2031,25-2031
            """);
        assertThat(crosswalk.carried(Map.of("29-1060", 0.0042, "25-1000", 0.032)))
                .isEqualTo(Map.of("29-1215", 0.0042, "25-1032", 0.032));
    }

    @Test
    void a_code_that_was_split_or_merged_is_no_other_code() throws IOException {
        var crosswalk = drawn("""
            soc2010,soc2018
            15-1121,15-1211
            11-3011,11-3012
            11-3011,11-3013
            39-1011,39-1013
            39-1012,39-1013
            """);
        assertThat(crosswalk.same("15-1121")).contains("15-1211");
        assertThat(crosswalk.same("11-3011")).isEmpty();
        assertThat(crosswalk.same("39-1011")).isEmpty();
        assertThat(crosswalk.same("29-1111")).isEmpty();
    }

    @Test
    void the_one_that_is_kept_here_has_all_codes_of_both() {
        var crosswalk = SocCrosswalk.of(Checkout.here());
        var old = new HashSet<String>();
        crosswalk.origins().values().forEach(old::addAll);
        assertThat(old).hasSize(840);
        assertThat(crosswalk.origins()).hasSize(867).containsKeys("11-1011", "29-1141", "53-7199");
    }

    private SocCrosswalk drawn(String rows) throws IOException {
        return SocCrosswalk.read(Files.writeString(folder.resolve("crosswalk.csv"), rows));
    }
}
