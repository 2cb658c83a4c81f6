package org.workways.app.exposure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workways.app.wiring.Wiring;
import org.workways.concept.ConceptId;
import org.workways.concept.Provenance;
import org.workways.exposure.ActivityRatings;
import org.workways.exposure.CreatedWork;
import org.workways.exposure.ExposureProfile;
import org.workways.exposure.ExposureProfiles;
import org.workways.exposure.ExposureProfiles.Entry;
import org.workways.exposure.TaskExposure;
import org.workways.files.exposure.ProfileTable;
import org.workways.store.StoredSnapshot;

/// Profiles of all occupations: those that ship, for places where the tasks of O\*NET are not imported, or made anew.
public final class Profiles {
    private static final String EMBEDDED = "/org/workways/atlas/exposure.csv";

    private Profiles() {}

    /// The ones that ship.
    static ExposureProfiles embedded() {
        try (InputStream in = Profiles.class.getResourceAsStream(EMBEDDED)) {
            if (in == null) throw new IllegalStateException("The profiles of exposure are not in this distribution.");
            return ProfileTable.read(in, "exposure.csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The one that ships, which holds for the ratings that ship and no others.
    static Optional<Entry> shipped(ConceptId occupation, ActivityRatings ratings) {
        return isOwn(ratings) ? Optional.empty() : embedded().find(occupation);
    }

    /// Whether a rating is another than the one that ships.
    static boolean isOwn(ActivityRatings ratings) {
        return !ratings.all().equals(Ratings.of(Optional.empty()).all());
    }

    /// Where the profiles that ship are from.
    static Provenance source(ExposureProfiles profiles) {
        return new Provenance("O*NET Database", profiles.onet(), "CC-BY-4.0", LocalDate.of(2026, 11, 26));
    }

    /// Of each occupation of the atlas and of O\*NET that has a rated task.
    /// @param name of the ratings
    public static ExposureProfiles of(Wiring wiring, StoredSnapshot onet, ActivityRatings ratings, String name) {
        var entries = new TreeMap<ConceptId, Entry>();
        for (var occupation : onet.occupations())
            put(entries, onet, occupation.id(), List.of(occupation.id()), ratings);
        for (var occupation : wiring.atlas().taxonomy().occupations())
            put(entries, onet, occupation.id(), ExposureAnswer.linked(occupation), ratings);
        return new ExposureProfiles(onet.provenance().version(), name, entries);
    }

    private static void put(
            SortedMap<ConceptId, Entry> entries,
            StoredSnapshot onet,
            ConceptId id,
            List<ConceptId> sources,
            ActivityRatings ratings) {
        entry(ExposureAnswer.tasks(onet, sources, ratings))
                .filter(entry -> entry.profile().tasks() > 0)
                .ifPresent(entry -> entries.put(id, entry));
    }

    /// @return empty if there are no tasks
    static Optional<Entry> entry(Collection<TaskExposure> tasks) {
        if (tasks.isEmpty()) return Optional.empty();
        long sources = tasks.stream()
                .filter(task -> task.outcome().isPresent())
                .map(task -> task.task().occupation())
                .distinct()
                .count();
        return Optional.of(new Entry(
                ExposureProfile.of(tasks, ExposureAnswer.SEED), CreatedWork.importance(tasks) / Math.max(1, sources)));
    }
}
