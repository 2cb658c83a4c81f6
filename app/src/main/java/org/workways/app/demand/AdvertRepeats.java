package org.workways.app.demand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.workways.concept.Progress;
import org.workways.demand.Duplicate;
import org.workways.demand.Duplicates;
import org.workways.store.demand.AdvertStore;
import org.workways.store.demand.AdvertStore.Repeat;
import org.workways.store.demand.StoredAdvert;

/// Looks among all adverts for those that repeat another.
final class AdvertRepeats {
    /// Another one would miss other pairs, about one in a thousand; this one is the one that was measured.
    private static final long SEED = 1;

    private static final int TOLD_EACH = 1_000;

    private final Duplicates duplicates = new Duplicates(SEED);
    private final Map<String, Long> keys = new HashMap<>();
    private final List<Repeat> found = new ArrayList<>();

    /// The rule's version, as it is kept with what it found.
    static String rule() {
        return "duplicates " + Duplicates.VERSION;
    }

    /// @return whether it was not stopped; stopped, it leaves everything as it was
    static boolean find(AdvertStore store, BooleanSupplier isStopped, Progress progress) {
        if (store.repeatsRule().filter(rule()::equals).isPresent()) return true;
        var repeats = new AdvertRepeats();
        long total = store.size();
        progress.report("Looking for repeats", 0, total);
        var done = new long[1];
        store.eachByDay(stored -> {
            repeats.look(stored);
            if (++done[0] % TOLD_EACH == 0) progress.report("Looking for repeats", done[0], total);
            return !isStopped.getAsBoolean();
        });
        if (isStopped.getAsBoolean()) return false;
        progress.report("Looking for repeats", total, total);
        store.saveRepeats(rule(), repeats.found);
        return true;
    }

    private void look(StoredAdvert stored) {
        var advert = stored.advert();
        var repeat = duplicates.add(advert);
        if (repeat.isEmpty()) keys.put(advert.source() + "\t" + advert.id(), stored.key());
        else found.add(repeat(stored, repeat.get()));
    }

    private Repeat repeat(StoredAdvert stored, Duplicate duplicate) {
        long counted =
                Objects.requireNonNull(keys.get(stored.advert().source() + "\t" + duplicate.of()), duplicate.of());
        return new Repeat(
                stored.key(), counted, duplicate.kind().name().toLowerCase(Locale.ROOT), duplicate.similarity());
    }
}
