package org.workways.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.concept.Progress;
import org.workways.concept.Provenance;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Requirement;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.SkillFamily;
import org.workways.taxonomy.Snapshot;

/// FEATURE: a snapshot of ESCO's size is saved and read in a process of 512 MB.
class LargeSnapshotTest {
    @TempDir
    Path data;

    @Test
    void fourteen_thousand_skills_fit_into_a_small_process_seed_11() throws Exception {
        var child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeSnapshotTest.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
        try (var said = child.inputReader()) {
            assertThat(said.readLine()).isEqualTo("the same");
        }
        assertThat(child.waitFor()).isZero();
    }

    /// The child: saves, opens and compares.
    public static void main(String[] folder) {
        var store = new SnapshotStore(Path.of(folder[0]));
        var large = large(new Random(11));
        store.save(large, Progress.SILENT);
        var same = store.open("large").orElseThrow().whole().equals(large);
        System.out.println(same ? "the same" : "not the same");
    }

    private static Snapshot large(Random random) {
        var skills = new ArrayList<Skill>();
        for (int i = 0; i < 14_000; i++)
            skills.add(
                    Skill.of(new ConceptId("test", "skill-" + i), text(random, 8), SkillFamily.OTHER, text(random, 2)));
        var jobs = new ArrayList<Occupation>();
        for (int i = 0; i < 3_000; i++) {
            var needs = new TreeSet<Requirement>();
            for (int k = 0; k < 41; k++)
                needs.add(new Requirement(
                        skills.get(random.nextInt(skills.size())).id(), Level.FOUNDATION, Requirement.Need.ESSENTIAL));
            jobs.add(Occupation.of(new ConceptId("test", "job-" + i), text(random, 3), needs));
        }
        var provenance = new Provenance("A large test", "1", "CC0-1.0", LocalDate.of(2026, 11, 23));
        return new Snapshot("large", provenance, skills, jobs, List.of());
    }

    private static String text(Random random, int words) {
        return String.join(
                " ",
                IntStream.range(0, words)
                        .mapToObj(i -> Integer.toString(random.nextInt(1 << 30), 36))
                        .toList());
    }
}
