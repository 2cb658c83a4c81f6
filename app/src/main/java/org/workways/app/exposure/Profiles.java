package org.workways.app.exposure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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
import org.workways.exposure.Outcome;
import org.workways.exposure.TaskExposure;
import org.workways.files.exposure.ProfileTable;
import org.workways.store.StoredSnapshot;

/// Profiles of all occupations: those that ship, for places where the tasks of O\*NET are not imported, or made anew.
public final class Profiles {
    private static final String EMBEDDED = "/org/workways/atlas/exposure.csv";

    private static final double SAME = 1e-3; // shares are kept to four decimals

    private Profiles() {}

    /// Read once, when they are first asked for.
    private static final class Shipped {
        private static final ExposureProfiles PROFILES = read();
    }

    /// The ones that ship.
    static ExposureProfiles embedded() {
        return Shipped.PROFILES;
    }

    private static ExposureProfiles read() {
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

    /// Where the share that is taken lies among the occupations of the atlas, 0 to 100: those below, and half of those
    /// that are equal. By the profiles that ship.
    static OptionalDouble place(ExposureAnswer answer) {
        if (answer.profile().filter(profile -> profile.tasks() > 0).isEmpty()) return OptionalDouble.empty();
        double share = answer.profile().orElseThrow().share(Outcome.TAKEN);
        double[] all = embedded().entries().entrySet().stream()
                .filter(entry -> entry.getKey().scheme().equals("atlas"))
                .mapToDouble(entry -> entry.getValue().profile().share(Outcome.TAKEN))
                .toArray();
        long below = Arrays.stream(all).filter(other -> other < share - SAME).count();
        long equal = Arrays.stream(all)
                .filter(other -> Math.abs(other - share) <= SAME)
                .count();
        return OptionalDouble.of(100 * (below + equal / 2.0) / all.length);
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
