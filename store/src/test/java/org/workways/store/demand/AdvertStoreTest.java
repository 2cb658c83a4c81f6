package org.workways.store.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.concept.UserException;
import org.workways.demand.AdvertReading;
import org.workways.demand.AdvertReading.AskedSkill;
import org.workways.demand.AskedKind;
import org.workways.demand.Cut;
import org.workways.demand.JobAdvert;
import org.workways.demand.MonthlyCount;
import org.workways.demand.MonthlyVolume;
import org.workways.demand.PairCounts;
import org.workways.store.demand.AdvertStore.ImportedFile;
import org.workways.store.demand.AdvertStore.Repeat;

/// FEATURE: adverts are kept once, whatever happens on the way, and counted by what they ask for.
class AdvertStoreTest {
    private static final ConceptId MQTT = ConceptId.atlas("mqtt");
    private static final ConceptId TECHNICIAN = ConceptId.atlas("iot-technician");

    @TempDir
    private Path home;

    private AdvertStore store = new AdvertStore(Path.of("."));

    @BeforeEach
    void open() {
        store = new AdvertStore(home);
    }

    @Test
    void nothing_is_there_before_the_first_import() {
        assertThat(store.isEmpty()).isTrue();
        assertThat(store.imports()).isEmpty();
        assertThat(all()).isEmpty();
    }

    @Test
    void an_advert_comes_back_as_it_was() {
        var advert = new JobAdvert(
                "board",
                "7",
                LocalDate.of(2026, 2, 28),
                "IoT technician",
                "Ünal & Söhne",
                "Gent",
                "BE",
                "MQTT,\nSQL '\"");
        take("f1", List.of(advert));
        assertThat(all()).extracting(StoredAdvert::advert).containsExactly(advert);
    }

    @Test
    void the_same_file_again_changes_nothing() throws IOException {
        take("f1", adverts(1, 12));
        var before = files();
        take("f1", adverts(1, 12));
        assertThat(files()).isEqualTo(before);
        assertThat(store.imports()).containsExactly(new ImportedFile("f1.csv", "board", 12, 12, true));
    }

    @Test
    void an_advert_that_another_file_brought_is_not_taken_twice() {
        take("f1", adverts(1, 12));
        take("f2", adverts(10, 20));
        assertThat(all()).hasSize(20);
        assertThat(store.size()).isEqualTo(20);
    }

    @Test
    void a_stopped_import_goes_on_where_it_was() {
        store.write(writer -> {
            try (var taking = writer.take("f1", "f1.csv", "board")) {
                for (int at = 1; at <= 7; at++) taking.add(advert(at), at);
            }
            return 0;
        });
        assertThat(all()).hasSize(7);
        var added = store.write(writer -> {
            try (var taking = writer.take("f1", "f1.csv", "board")) {
                assertThat(taking.before()).isEqualTo(7);
                assertThat(taking.isComplete()).isFalse();
                for (int at = 1; at <= 9; at++) taking.add(advert(at), at);
                taking.end(9);
                return taking.added();
            }
        });
        assertThat(added).isEqualTo(2);
        assertThat(all()).hasSize(9);
    }

    @Test
    void what_a_killed_import_left_behind_is_removed() throws IOException {
        take("f1", adverts(1, 3));
        var folder = home.resolve("adverts");
        Files.copy(folder.resolve("adverts-000001.parquet"), folder.resolve("adverts-000002.parquet"));
        Files.writeString(folder.resolve(".new-adverts-000003.parquet"), "half of it");
        Files.writeString(folder.resolve("imports.tsv"), Files.readString(folder.resolve("imports.tsv")) + "f2\tf2.c");
        take("f2", adverts(4, 5));
        assertThat(all()).extracting(stored -> stored.advert().id()).containsExactlyInAnyOrder("1", "2", "3", "4", "5");
        assertThat(folder.resolve(".new-adverts-000003.parquet")).doesNotExist();
    }

    @Test
    void each_text_is_read_once_and_repeats_do_not_count() {
        take("f1", adverts(1, 6));
        var stored = all();
        store.saveRepeats(
                "rule 1", List.of(new Repeat(stored.get(1).key(), stored.get(0).key(), "near", 0.9)));
        var readings = store.readings("names-1");
        assertThat(readings.unread()).isEqualTo(5);
        read(readings);
        assertThat(readings.unread()).isZero();
        assertThat(readings.isCurrent()).isFalse();
        var facts = readings.facts();
        assertThat(readings.isCurrent()).isTrue();
        assertThat(store.sources())
                .containsExactly(
                        new AdvertStore.Days("board", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 6), 6, 1));
        assertThat(facts.months(MQTT, Cut.ALL))
                .containsExactly(
                        new MonthlyCount(YearMonth.of(2026, 1), 2, 3), new MonthlyCount(YearMonth.of(2026, 2), 1, 2));
        assertThat(facts.byMonth(AskedKind.OCCUPATION, Cut.ALL)).containsOnlyKeys(TECHNICIAN);
        assertThat(facts.extent(Cut.ALL)).isEqualTo(new FactStore.Extent(5, 2, 3, 5, 2));
    }

    @Test
    void a_cut_counts_its_adverts_only() {
        take("f1", adverts(1, 6));
        store.saveRepeats("rule 1", List.of());
        var readings = store.readings("names-1");
        read(readings);
        var facts = readings.facts();
        var gent = new Cut(Optional.empty(), Optional.empty(), Optional.of("GENT"), Optional.empty(), Optional.empty());
        assertThat(facts.months(MQTT, gent).stream().mapToInt(MonthlyCount::of).sum())
                .isEqualTo(3);
        var technicians = new Cut(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(TECHNICIAN), Optional.empty());
        assertThat(facts.months(MQTT, technicians)).containsExactly(new MonthlyCount(YearMonth.of(2026, 1), 1, 1));
        assertThat(facts.employers(MQTT, Cut.ALL).stream()
                        .mapToInt(count -> count.of())
                        .sum())
                .isEqualTo(6);
        assertThat(facts.volumes(technicians, "v1"))
                .containsExactly(new MonthlyVolume(YearMonth.of(2026, 1), "board", "v1", 1));
        var seldom = new Cut(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Cut.EmployerKind.SELDOM));
        assertThat(facts.months(seldom)).isEmpty();
    }

    @Test
    void pairs_are_counted_within_their_months() {
        var sql = ConceptId.atlas("sql");
        take("f1", adverts(1, 6));
        store.saveRepeats("rule 1", List.of());
        var readings = store.readings("names-1");
        var unread = new ArrayList<StoredAdvert>();
        readings.eachUnread(unread::add);
        readings.write(writer -> {
            for (var stored : unread) {
                var both = List.of(new AskedSkill(MQTT, Level.FOUNDATION, 1), new AskedSkill(sql, Level.FOUNDATION, 1));
                writer.add(
                        stored.text(),
                        new AdvertReading(both, new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), 0));
            }
            return 0;
        });
        var january = YearMonth.of(2026, 1);
        var pairs = readings.facts().pairs(january, january, Cut.ALL);
        assertThat(pairs.of()).isEqualTo(4);
        assertThat(pairs.pairs()).containsExactly(java.util.Map.entry(new PairCounts.Pair(MQTT, sql), 4));
        assertThat(pairs.skills()).containsEntry(MQTT, 4).containsEntry(sql, 4);
    }

    @Test
    void after_more_adverts_repeats_are_looked_for_anew() {
        take("f1", adverts(1, 6));
        store.saveRepeats("rule 1", List.of());
        assertThat(store.repeatsRule()).contains("rule 1");
        read(store.readings("names-1"));
        store.readings("names-1").facts();
        take("f2", adverts(7, 8));
        assertThat(store.repeatsRule()).isEmpty();
        assertThat(store.readings("names-1").isCurrent()).isFalse();
    }

    @Test
    void a_damaged_batch_is_named() throws IOException {
        take("f1", adverts(1, 3));
        Files.writeString(home.resolve("adverts").resolve("adverts-000001.parquet"), "no parquet");
        assertThatThrownBy(this::all).isInstanceOfSatisfying(UserException.class, e -> assertThat(e.problem())
                .contains("adverts-000001.parquet"));
    }

    private void take(String hash, List<JobAdvert> adverts) {
        store.write(writer -> {
            try (var taking = writer.take(hash, hash + ".csv", "board")) {
                if (taking.isComplete()) return 0;
                long record = 0;
                for (var advert : adverts) taking.add(advert, ++record);
                taking.end(record);
                return taking.added();
            }
        });
    }

    /// Every second advert asks for MQTT; the first is for a technician.
    private static void read(ReadingStore readings) {
        var unread = new ArrayList<StoredAdvert>();
        readings.eachUnread(unread::add);
        readings.write(writer -> {
            for (var stored : unread)
                writer.add(
                        stored.text(), reading(Integer.parseInt(stored.advert().id())));
            return 0;
        });
    }

    private static AdvertReading reading(int id) {
        var skills = id % 2 == 1 ? List.of(new AskedSkill(MQTT, Level.INTERMEDIATE, 0.9)) : List.<AskedSkill>of();
        var jobs = new TreeSet<ConceptId>();
        if (id == 1) jobs.add(TECHNICIAN);
        return new AdvertReading(skills, new TreeSet<>(), jobs, new TreeSet<>(), new TreeSet<>(), 1);
    }

    private List<StoredAdvert> all() {
        var found = new ArrayList<StoredAdvert>();
        store.eachByDay(found::add);
        return found;
    }

    private static List<JobAdvert> adverts(int first, int last) {
        var adverts = new ArrayList<JobAdvert>();
        for (int at = first; at <= last; at++) adverts.add(advert(at));
        return adverts;
    }

    private static JobAdvert advert(int number) {
        return new JobAdvert(
                "board",
                Integer.toString(number),
                LocalDate.of(2026, 1 + (number - 1) / 4, number),
                "",
                "Employer " + number % 2,
                number % 2 == 0 ? "Gent" : "Lyon",
                number % 2 == 0 ? "BE" : "FR",
                "Text " + number);
    }

    private java.util.Map<String, Long> files() throws IOException {
        try (var files = Files.list(home.resolve("adverts"))) {
            return files.collect(
                    java.util.stream.Collectors.toMap(file -> String.valueOf(file.getFileName()), file -> file.toFile()
                            .length()));
        }
    }
}
