package org.workways.app.demand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.workways.app.wiring.Wiring;
import org.workways.concept.ConceptId;
import org.workways.concept.Provenance;
import org.workways.demand.AskedKind;
import org.workways.demand.CountedFrom;
import org.workways.demand.Cut;
import org.workways.demand.DemandSnapshot;
import org.workways.demand.Duplicates;
import org.workways.demand.PairCounts;
import org.workways.demand.PairPeriods.Both;
import org.workways.files.demand.DemandTable;
import org.workways.store.demand.AdvertStore.Days;
import org.workways.store.demand.FactStore;
import org.workways.store.demand.ReadingStore;

/// The counts of what the user imported.
final class OwnCounts {
    /// What only one advert or two call so is a slip or a name of its own.
    private static final int FEWEST = 3;

    /// What fewer adverts ask for together is chance.
    private static final int FEWEST_TOGETHER = 10;

    private OwnCounts() {}

    /// As they were made when the facts were joined, else made now.
    static DemandSnapshot kept(Wiring wiring, ReadingStore readings, boolean isCurrent) {
        var file = readings.countsFile();
        try {
            if (isCurrent && Files.exists(file))
                try (var in = Files.newInputStream(file)) {
                    return DemandTable.read(in, file.toString());
                }
            var counts = of(wiring, readings.storedFacts());
            if (isCurrent) keep(file, DemandTable.write(counts));
            return counts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whole or not at all.
    private static void keep(Path file, String table) throws IOException {
        var unfinished =
                file.resolveSibling(".new-counts-" + ProcessHandle.current().pid());
        Files.writeString(unfinished, table);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static DemandSnapshot of(Wiring wiring, FactStore facts) {
        var asked = new EnumMap<AskedKind, SortedMap<ConceptId, SortedMap<YearMonth, Integer>>>(AskedKind.class);
        for (var kind : AskedKind.values()) asked.put(kind, asked(facts, kind));
        var months = facts.months(Cut.ALL);
        var since = months.isEmpty() ? Optional.<YearMonth>empty() : Optional.of(middle(months));
        return new DemandSnapshot(
                about(wiring, facts),
                months,
                asked,
                since,
                since.map(at -> pairs(facts, months, at)).orElse(new TreeMap<>()));
    }

    /// The month before which half of the months lie.
    private static YearMonth middle(SortedMap<YearMonth, Integer> months) {
        long span = months.firstKey().until(months.lastKey(), ChronoUnit.MONTHS) + 1;
        return months.firstKey().plusMonths(span / 2);
    }

    private static SortedMap<PairCounts.Pair, Both> pairs(
            FactStore facts, SortedMap<YearMonth, Integer> months, YearMonth since) {
        var before =
                facts.pairs(months.firstKey(), since.minusMonths(1), Cut.ALL).pairs();
        var now = facts.pairs(since, months.lastKey(), Cut.ALL).pairs();
        var all = new TreeMap<PairCounts.Pair, Both>();
        var known = new TreeSet<>(before.keySet());
        known.addAll(now.keySet());
        for (var pair : known) {
            var both = new Both(before.getOrDefault(pair, 0), now.getOrDefault(pair, 0));
            if (Math.max(both.before(), both.now()) >= FEWEST_TOGETHER) all.put(pair, both);
        }
        return all;
    }

    private static SortedMap<ConceptId, SortedMap<YearMonth, Integer>> asked(FactStore facts, AskedKind kind) {
        boolean isOpen = kind.isOpen();
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
