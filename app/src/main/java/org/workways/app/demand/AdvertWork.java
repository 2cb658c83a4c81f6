package org.workways.app.demand;

import java.util.function.BooleanSupplier;
import org.workways.app.wiring.Wiring;
import org.workways.concept.Progress;
import org.workways.store.demand.ReadingStore;

/// Everything between adverts and counts: repeats, readings, facts. What is done already is not done again, so that it
/// can be stopped and begun as often as one likes.
public final class AdvertWork {
    private final Wiring wiring;
    private final BooleanSupplier isStopped;
    private final Progress progress;

    public AdvertWork(Wiring wiring, BooleanSupplier isStopped, Progress progress) {
        this.wiring = wiring;
        this.isStopped = isStopped;
        this.progress = progress;
    }

    /// @param read       texts that were read now
    /// @param isFinished whether facts are those of all adverts
    public record Done(long read, boolean isFinished) {}

    public Done run() {
        var store = wiring.adverts();
        if (store.isEmpty()) return new Done(0, true);
        var readings = readings(wiring);
        if (!AdvertRepeats.find(store, isStopped, progress)) return new Done(0, false);
        long read = new AdvertReadings(readings, wiring.advertRecogniser(), isStopped, progress).run();
        if (isStopped.getAsBoolean()) return new Done(read, false);
        if (!readings.isCurrent()) {
            progress.report("Counting", 0, 0);
            readings.facts();
            OwnCounts.kept(wiring, readings, true);
        }
        return new Done(read, true);
    }

    /// Those of the recogniser that is in force.
    static ReadingStore readings(Wiring wiring) {
        return wiring.adverts().readings(wiring.advertRecogniserVersion());
    }
}
