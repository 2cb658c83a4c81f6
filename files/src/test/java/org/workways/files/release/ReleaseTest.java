package org.workways.files.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.Progress;
import org.workways.concept.UserException;
import org.workways.files.table.Table;

/// FEATURE: a zip from the internet is read without trust, and what is wrong with it is said plainly.
class ReleaseTest {
    private static final long LIMIT = 1_000_000;

    @TempDir
    Path folder;

    @Test
    void a_missing_zip_is_named_with_one_that_is_like_it() {
        sample().at(folder.resolve("esco.zip"));
        assertRefused(() -> read(folder.resolve("esko.zip")), "There is no file", "Did you mean 'esco.zip'?");
    }

    @Test
    void an_empty_file_is_named() throws IOException {
        var empty = Files.createFile(folder.resolve("empty.zip"));
        assertRefused(() -> read(empty), "empty.zip' is empty (0 bytes)", "downloaded completely");
    }

    @Test
    void a_csv_file_is_not_a_zip() throws IOException {
        var csv = Files.writeString(folder.resolve("skills_en.csv"), "conceptUri,preferredLabel\n");
        assertRefused(() -> read(csv), "skills_en.csv' is not a zip file", "Name the zip");
    }

    @Test
    void a_truncated_zip_is_named() throws IOException {
        var whole = Files.readAllBytes(sample().at(folder.resolve("whole.zip")));
        var cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2));
        assertRefused(() -> read(cut), "cut.zip' is cut off or damaged", "Download it again");
    }

    @Test
    void any_byte_of_the_content_that_was_changed_is_found() throws IOException {
        var bytes = Files.readAllBytes(sample().at(folder.resolve("whole.zip")));
        int content = 30 + "jobs.csv".length(); // after the entry's header (APPNOTE 4.3.7)
        for (int at = content; at < content + 20; at++) {
            var changed = bytes.clone();
            changed[at] ^= 0x10;
            var zip = Files.write(folder.resolve("changed.zip"), changed);
            assertThatThrownBy(() -> read(zip))
                    .isInstanceOf(UserException.class)
                    .hasMessageContaining("changed.zip");
        }
    }

    @Test
    void a_zip_that_points_outside_itself_is_refused() {
        for (var name : List.of("../jobs.csv", "a/../../jobs.csv", "/etc/jobs.csv", "C:\\jobs.csv", "..\\jobs.csv")) {
            var zip = new ZipMaker().with(name, "id\n1\n").at(folder.resolve("slip.zip"));
            assertRefused(() -> read(zip), "slip.zip' holds the entry '" + name + "'", "from its publisher");
        }
    }

    @Test
    void two_dots_inside_a_name_are_harmless() {
        var zip = new ZipMaker().with("a..b/jobs.csv", "id\n1\n").at(folder.resolve("dots.zip"));
        assertThat(read(zip)).containsExactly("1");
    }

    @Test
    void a_zip_bomb_is_stopped_at_the_limit() {
        var zip = new ZipMaker()
                .with("jobs.csv", "id\n" + "1\n".repeat(10_000_000))
                .at(folder.resolve("bomb.zip"));
        assertThat(zip).satisfies(small -> assertThat(small.toFile().length()).isLessThan(100_000));
        assertRefused(() -> read(zip), "bomb.zip' inflates to more than 1,000,000 bytes at 'jobs.csv'", "publisher");
    }

    @Test
    void files_are_found_in_any_folder_of_the_zip() {
        var zip = new ZipMaker().with("2024/csv/jobs.csv", "id\n1\n2\n").at(folder.resolve("deep.zip"));
        assertThat(read(zip)).containsExactly("1", "2");
    }

    @Test
    void progress_ends_at_the_total_and_never_passes_it() {
        var zip =
                new ZipMaker().with("jobs.csv", "id\n" + "1\n".repeat(400_000)).at(folder.resolve("long.zip"));
        var seen = new ArrayList<Long>();
        read(zip, (stage, done, total) -> {
            assertThat(done).isLessThanOrEqualTo(total);
            seen.add(done);
        });
        assertThat(seen).hasSizeGreaterThan(1).isSorted().endsWith(800_003L);
    }

    private static ZipMaker sample() {
        return new ZipMaker()
                .with("jobs.csv", "id\n1\n2\n3\n4\n5\n6\n7\n8\n9\n")
                .with("more.csv", "id\n1\n");
    }

    private static List<String> read(Path zip) {
        return read(zip, Progress.SILENT);
    }

    private static List<String> read(Path zip, Progress progress) {
        try (var release = Release.open(List.of(zip), progress, LIMIT)) {
            var ids = new ArrayList<String>();
            var file = release.find("jobs", "jobs.csv"::equals).orElseThrow();
            release.read(file, Table.csv(file.name()).requires("id"), row -> ids.add(row.cell("id")), new IssueList());
            return ids;
        }
    }

    private static void assertRefused(ThrowingCallable reading, String problem, String advice) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(UserException.class, refusal -> {
            assertThat(refusal.problem()).contains(problem);
            assertThat(refusal.advice()).contains(advice);
        });
    }
}
