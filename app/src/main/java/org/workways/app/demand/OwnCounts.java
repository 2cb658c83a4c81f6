package org.workways.app.demand;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workways.app.wiring.Wiring;
import org.workways.concept.ConceptId;
import org.workways.concept.Provenance;
import org.workways.demand.AskedKind;
import org.workways.demand.CountedFrom;
import org.workways.demand.Cut;
import org.workways.demand.DemandSnapshot;
import org.workways.demand.Duplicates;
import org.workways.store.demand.AdvertStore.Days;
import org.workways.store.demand.FactStore;

/// The counts of what the user imported.
final class OwnCounts {
    /// What only one advert or two call so is a slip or a name of its own.
    private static final int FEWEST = 3;

    private OwnCounts() {}

    static DemandSnapshot of(Wiring wiring, FactStore facts) {
        var asked = new EnumMap<AskedKind, SortedMap<ConceptId, SortedMap<YearMonth, Integer>>>(AskedKind.class);
        for (var kind : AskedKind.values()) asked.put(kind, asked(facts, kind));
        return new DemandSnapshot(about(wiring, facts), facts.months(Cut.ALL), asked);
    }

    private static SortedMap<ConceptId, SortedMap<YearMonth, Integer>> asked(FactStore facts, AskedKind kind) {
        boolean isOpen = kind == AskedKind.TERM || kind == AskedKind.ROLE;
        var all = new TreeMap<ConceptId, SortedMap<YearMonth, Integer>>();
        for (var concept : facts.byMonth(kind, Cut.ALL).entrySet())
            if (!isOpen || sum(concept.getValue()) >= FEWEST) all.put(concept.getKey(), concept.getValue());
        return all;
    }

    private static int sum(Map<YearMonth, Integer> months) {
        return months.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static CountedFrom about(Wiring wiring, FactStore facts) {
        var sources = wiring.adverts().sources();
        var extent = facts.extent(Cut.ALL);
        return new CountedFrom(
                sources.stream().map(OwnCounts::provenance).toList(),
                sources.stream().map(Days::first).min(LocalDate::compareTo).orElse(LocalDate.EPOCH),
                sources.stream().map(Days::last).max(LocalDate::compareTo).orElse(LocalDate.EPOCH),
                sources.stream().mapToLong(Days::adverts).sum(),
                sources.stream().mapToLong(Days::repeats).sum(),
                "%s Version %d.".formatted(Duplicates.RULE.strip(), Duplicates.VERSION),
                wiring.advertRecogniserVersion(),
                extent.silent(),
                extent.skills(),
                extent.unmatched(),
                extent.employers());
    }

    /// Whose licence it is, only the user knows; it was looked at on the day of its last advert at the earliest.
    private static Provenance provenance(Days source) {
        return new Provenance(
                source.source(),
                "%s to %s, %,d adverts".formatted(source.first(), source.last(), source.adverts()),
                "LicenseRef-of-the-source",
                source.last());
    }
}
