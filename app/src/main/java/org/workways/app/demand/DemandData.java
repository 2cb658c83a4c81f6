package org.workways.app.demand;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.workways.app.answer.Goals;
import org.workways.app.wiring.Wiring;
import org.workways.concept.ConceptId;
import org.workways.concept.UserException;
import org.workways.demand.AskedKind;
import org.workways.demand.Break;
import org.workways.demand.Breaks;
import org.workways.demand.Cut;
import org.workways.demand.DemandCounts;
import org.workways.demand.DemandSnapshot;
import org.workways.demand.MonthlyVolume;
import org.workways.demand.TermGroups;
import org.workways.files.demand.DemandTable;
import org.workways.store.demand.FactStore;

/// The counts that answers are made of: those of the adverts that the user imported, else those
/// that ship.
public final class DemandData {
    private static final String EMBEDDED = "/org/workways/atlas/demand.csv";

    private final DemandSnapshot snapshot;
    private final Optional<FactStore> facts;
    private final boolean isCurrent;

    private DemandData(DemandSnapshot snapshot, Optional<FactStore> facts, boolean isCurrent) {
        this.snapshot = snapshot;
        this.facts = facts;
        this.isCurrent = isCurrent;
    }

    /// @throws UserException if adverts were imported, and none is counted yet
    public static DemandData of(Wiring wiring) {
        var store = wiring.adverts();
        if (store.isEmpty()) return embedded();
        var readings = AdvertWork.readings(wiring);
        if (!readings.hasFacts())
            throw new UserException(
                    "%,d adverts were imported, and none of them is counted yet.".formatted(store.size()),
                    "Run: workways import adverts");
        var facts = readings.storedFacts();
        boolean isCurrent = readings.isCurrent();
        return new DemandData(OwnCounts.kept(wiring, readings, isCurrent), Optional.of(facts), isCurrent);
    }

    /// Whether there are counts: else adverts were imported, and none is counted yet.
    public static boolean isCounted(Wiring wiring) {
        return wiring.adverts().isEmpty() || AdvertWork.readings(wiring).hasFacts();
    }

    /// Changes with everything that changes counts: adverts are imported first and counted a while later.
    public static String stamp(Wiring wiring) {
        var store = wiring.adverts();
        if (store.isEmpty()) return "those that ship";
        return store.stamp() + (AdvertWork.readings(wiring).isCurrent() ? "" : ", not all of them counted");
    }

    /// The counts that ship.
    public static DemandData embedded() {
        try (InputStream in = DemandData.class.getResourceAsStream(EMBEDDED)) {
            if (in == null) throw new IllegalStateException("The counts of adverts are not in this distribution.");
            return new DemandData(DemandTable.read(in, "demand.csv"), Optional.empty(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A goal, with how often it is asked for, if enough adverts name it and they are counted.
    public static Goals.Resolved beside(Wiring wiring, Goals.Resolved target) {
        if (!isCounted(wiring)) return target;
        return DemandNote.of(of(wiring), target.goal().id())
                .map(found -> target.with(found.note(), found.data()))
                .orElse(target);
    }

    public DemandSnapshot snapshot() {
        return snapshot;
    }

    /// Whether they are of adverts that the user imported.
    public boolean isOwn() {
        return facts.isPresent();
    }

    /// Whether all adverts that were imported are counted.
    public boolean isCurrent() {
        return isCurrent;
    }

    /// Of a word or role in all its spellings.
    /// @throws UserException if only some adverts are asked for, and those are not at hand
    DemandCounts counts(ConceptId concept, Cut cut) {
        var spellings = spellings(concept);
        if (facts.isPresent()) return DemandCounts.ofEmployers(facts.get().employers(spellings, cut));
        refuse(cut);
        return DemandCounts.of(OpenGroups.counts(snapshot, spellings));
    }

    /// Of a word or role all, of anything else itself alone.
    SortedSet<ConceptId> spellings(ConceptId concept) {
        return OpenGroups.spellings(snapshot, concept);
    }

    /// What adverts ask for; words and roles in all their spellings, called as most adverts call
    /// them.
    SortedMap<ConceptId, SortedMap<YearMonth, Integer>> asked(AskedKind kind) {
        if (!kind.isOpen()) return snapshot.of(kind);
        var groups = OpenGroups.of(snapshot, kind);
        return facts.map(found -> found.grouped().byMonth(kind, groups))
                .orElseGet(() -> TermGroups.summed(groups, snapshot.of(kind), snapshot.months()));
    }

    /// Months from which on counts are not comparable with those before.
    List<Break> breaks(Cut cut) {
        return Breaks.of(volumes(cut));
    }

    private List<MonthlyVolume> volumes(Cut cut) {
        var about = snapshot.about();
        if (facts.isPresent()) return facts.get().volumes(cut, about.recogniser());
        var source =
                about.sources().isEmpty() ? "?" : about.sources().getFirst().source();
        var volumes = new ArrayList<MonthlyVolume>();
        snapshot.months()
                .forEach((month, count) -> volumes.add(new MonthlyVolume(month, source, about.recogniser(), count)));
        return volumes;
    }

    private static void refuse(Cut cut) {
        if (!cut.isAll())
            throw new UserException(
                    "The counts that ship are of all their adverts together.",
                    "Import adverts of your own to look at some of them: workways import adverts FILE");
    }
}
