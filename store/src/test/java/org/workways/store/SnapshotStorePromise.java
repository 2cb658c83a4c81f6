package org.workways.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.ConceptId;
import org.workways.concept.Progress;
import org.workways.taxonomy.EmergingTask;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.Snapshot;

/// PROMISE: what every store of snapshots does.
abstract class SnapshotStorePromise {
    @TempDir
    Path folder;

    private SnapshotStore store;

    /// A store over the folder; stores over one folder hold the same snapshots.
    abstract SnapshotStore over(Path folder);

    @BeforeEach
    void open() {
        store = over(folder);
    }

    @Test
    void what_was_saved_comes_back_whole() {
        var jobs = IotJobs.release("1.0");
        save(jobs);
        assertThat(over(folder).open("jobs").orElseThrow().whole()).isEqualTo(jobs);
    }

    @Test
    void nothing_is_there_before_the_first_save() {
        assertThat(store.open("jobs")).isEmpty();
        assertThat(store.names()).isEmpty();
    }

    @Test
    void a_name_that_no_snapshot_can_have_is_not_there() {
        save(IotJobs.release("1.0"));
        for (var name : List.of("", "..", "../snapshots/jobs", "Jobs", "jobs/CURRENT"))
            assertThat(store.open(name)).isEmpty();
        assertThat(store.names()).containsExactly("jobs");
    }

    @Test
    void a_new_release_takes_the_place_of_the_old_one() {
        var old = save(IotJobs.release("1.0"));
        var fresh = save(IotJobs.release("1.1"));
        assertThat(fresh.changed()).isTrue();
        assertThat(fresh.contentHash()).isNotEqualTo(old.contentHash());
        assertThat(stored().provenance().version()).isEqualTo("1.1");
        assertThat(stored().contentHash()).isEqualTo(fresh.contentHash());
    }

    @Test
    void the_same_content_on_another_day_changes_nothing() {
        var first = save(IotJobs.release("1.0", LocalDate.of(2026, 11, 23)));
        var again = save(IotJobs.release("1.0", LocalDate.of(2027, 1, 1)));
        assertThat(again).isEqualTo(new SavedSnapshot("jobs", first.contentHash(), false));
        assertThat(stored().provenance().checked()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void the_hash_of_a_content_is_the_same_everywhere() {
        assertThat(save(IotJobs.release("1.0")).contentHash())
                .isEqualTo("4c266bb25d24dff8a40f5fa306f4d74aeafdac173fc34b25f2e16517debe0134");
        assertThat(stored().hasItsHash()).isTrue();
    }

    @Test
    void what_was_opened_stays_as_it_was() {
        save(IotJobs.release("1.0"));
        var opened = stored();
        save(IotJobs.release("1.1"));
        save(IotJobs.release("1.2"));
        assertThat(opened.whole()).isEqualTo(IotJobs.release("1.0"));
    }

    @Test
    void a_concept_is_found_by_its_id() {
        var jobs = save(IotJobs.release("1.0", 500), "jobs");
        for (Skill skill : jobs.skills()) assertThat(stored().skill(skill.id())).contains(skill);
        for (Occupation job : jobs.occupations())
            assertThat(stored().occupation(job.id())).contains(job);
        for (var id : List.of("a:a", "test:mqt", "test:mqttt", "more:1.0/", "test:developer", "zz:z"))
            assertThat(stored().skill(ConceptId.parse(id))).as(id).isEmpty();
    }

    @Test
    void an_occupation_is_found_by_any_name_and_case_aside() {
        save(IotJobs.release("1.0"));
        for (var name : List.of(
                "Internet of things DEVELOPER",
                " internet  of things developer",
                "IOT DEV",
                "ENTWICKLER FÜR VERNETZTE GERÄTE"))
            assertThat(labels(stored().occupationsLabelled(name))).as(name).containsExactly("IoT developer");
        assertThat(stored().occupationsLabelled("Internet of Things")).isEmpty();
        assertThat(stored().occupationsLabelled("")).isEmpty();
    }

    @Test
    void those_who_prefer_a_name_come_before_those_who_also_use_it() {
        save(IotJobs.release("1.0"));
        assertThat(labels(stored().occupationsLabelled("iot developer")))
                .containsExactly("IoT developer", "device tester");
    }

    @Test
    void a_slip_of_the_pen_finds_the_nearest_names() {
        save(IotJobs.release("1.0"));
        assertThat(labels(stored().nearestOccupations("smrt home enginer", 1))).containsExactly("smart home engineer");
        assertThat(labels(stored().nearestOccupations("developer, IoT", 2)))
                .containsExactly("IoT developer", "device tester");
        assertThat(stored().nearestOccupations("qqqq", 3)).isEmpty();
    }

    @Test
    void the_tasks_of_an_occupation_come_in_order() {
        var jobs = save(IotJobs.release("1.0"), "jobs");
        assertThat(stored().tasks(IotJobs.DEVELOPER)).isEqualTo(jobs.tasks());
        assertThat(stored().tasks(new ConceptId("test", "smart"))).isEmpty();
    }

    @Test
    void what_is_new_in_an_occupation_comes_newest_first_and_is_none_of_its_tasks() {
        save(IotJobs.release("1.0"));
        assertThat(stored().emerging(IotJobs.DEVELOPER))
                .extracting(EmergingTask::statement)
                .containsExactly("Check it.", "Ask\ta model.");
        assertThat(stored().emerging(new ConceptId("test", "smart"))).isEmpty();
        assertThat(stored().tasks(IotJobs.DEVELOPER)).hasSize(2);
    }

    @Test
    void a_work_activity_is_called_as_its_classification_calls_it() {
        save(IotJobs.release("1.0"));
        assertThat(stored().activity("4.A.1.I01")).contains("Read\tdocuments.");
        assertThat(stored().activity("4.A.1.I01.D02")).contains("Read drawings.");
        for (var id : List.of("4.A.1.I0", "4.A.1.I01.D01", ""))
            assertThat(stored().activity(id)).as(id).isEmpty();
    }

    @Test
    void progress_ends_at_the_total() {
        var last = new long[2];
        store.save(IotJobs.release("1.0", 50_000), (stage, done, total) -> {
            assertThat(done).isBetween(last[0] + 1, total);
            last[0] = done;
            last[1] = total;
        });
        assertThat(last[0]).isEqualTo(last[1]).isPositive();
    }

    private SavedSnapshot save(Snapshot snapshot) {
        return store.save(snapshot, Progress.SILENT);
    }

    private Snapshot save(Snapshot snapshot, String name) {
        assertThat(save(snapshot).name()).isEqualTo(name);
        return snapshot;
    }

    private StoredSnapshot stored() {
        return store.open("jobs").orElseThrow();
    }

    private static List<String> labels(List<Occupation> occupations) {
        return occupations.stream().map(Occupation::label).toList();
    }
}
