package org.workways.app.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.workways.concept.Progress;
import org.workways.demand.AdvertReading;
import org.workways.demand.AdvertRecogniser;
import org.workways.store.demand.ReadingStore;
import org.workways.store.demand.ReadingWriter;
import org.workways.store.demand.StoredAdvert;

/// Reads what nobody has read yet, on all cores. Stopped, it keeps what it has read.
final class AdvertReadings {
    /// Enough that all cores have work to the end of it, and little to hold.
    private static final int PILE = 1_000;

    private final ReadingStore readings;
    private final AdvertRecogniser recogniser;
    private final BooleanSupplier isStopped;
    private final Progress progress;

    AdvertReadings(ReadingStore readings, AdvertRecogniser recogniser, BooleanSupplier isStopped, Progress progress) {
        this.readings = readings;
        this.recogniser = recogniser;
        this.isStopped = isStopped;
        this.progress = progress;
    }

    private record Read(long text, AdvertReading reading) {}

    /// @return texts that were read
    long run() {
        long total = readings.unread();
        return total == 0 ? 0 : readings.write(writer -> readAll(writer, total));
    }

    private long readAll(ReadingWriter writer, long total) {
        var pile = new ArrayList<StoredAdvert>();
        progress.report("Reading adverts", 0, total);
        var done = new long[1];
        readings.eachUnread(stored -> {
            pile.add(stored);
            if (pile.size() < PILE) return true;
            done[0] += read(pile, writer);
            progress.report("Reading adverts", done[0], total);
            return !isStopped.getAsBoolean();
        });
        if (!isStopped.getAsBoolean()) done[0] += read(pile, writer);
        progress.report("Reading adverts", done[0], total);
        return done[0];
    }

    private int read(List<StoredAdvert> pile, ReadingWriter writer) {
        var found = pile.parallelStream()
                .map(stored -> new Read(stored.text(), recogniser.read(stored.advert())))
                .toList();
        found.forEach(one -> writer.add(one.text(), one.reading()));
        pile.clear();
        return found.size();
    }
}
