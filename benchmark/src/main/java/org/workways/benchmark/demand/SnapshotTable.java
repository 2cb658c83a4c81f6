package org.workways.benchmark.demand;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workways.app.demand.AdvertImport;
import org.workways.app.demand.AdvertWork;
import org.workways.app.demand.DemandData;
import org.workways.app.wiring.Wiring;
import org.workways.benchmark.Checkout;
import org.workways.benchmark.Folders;
import org.workways.concept.ConceptId;
import org.workways.concept.Progress;
import org.workways.concept.Provenance;
import org.workways.demand.AskedKind;
import org.workways.demand.DemandSnapshot;
import org.workways.demand.PairCounts;
import org.workways.demand.PairPeriods.Both;
import org.workways.files.demand.DemandTable;

/// Writes `atlas/tables/demand.csv`, the counts that ship, from `hn-hiring`, by the product's own import: figures only,
/// no word of any advert but names of skills, terms and roles that many use.
final class SnapshotTable {
    /// What fewer adverts name may be a name of somebody's own.
    private static final int FEWEST_OPEN = 30;

    private SnapshotTable() {}

    /// @param arguments the day of the check, as 2026-11-26; by default today
    public static void main(String[] arguments) throws IOException {
        var checkout = Checkout.here();
        var day = arguments.length > 0 ? LocalDate.parse(arguments[0]) : LocalDate.now(ZoneId.systemDefault());
        var files = checkout.dataFiles("hn-hiring", "*.jsonl.gz");
        var home = Folders.fresh();
        try {
            var wiring = new Wiring(home, Progress.SILENT, System.err::println);
            new AdvertImport(wiring.adverts(), () -> false, Progress.SILENT)
                    .run(files, Optional.empty(), Optional.of("hn-hiring"));
            new AdvertWork(wiring, () -> false, Progress.SILENT).run();
            var table = DemandTable.write(published(DemandData.of(wiring).snapshot(), day));
            var file = checkout.root().resolve("atlas").resolve("tables").resolve("demand.csv");
            Files.writeString(file, table);
            System.out.printf(
                    "demand-snapshot: %,d rows, %,d bytes%n", table.lines().count(), table.length());
        } finally {
            Folders.remove(home);
        }
    }

    private static DemandSnapshot published(DemandSnapshot all, LocalDate day) {
        var asked = new EnumMap<AskedKind, SortedMap<ConceptId, SortedMap<YearMonth, Integer>>>(AskedKind.class);
        for (var kind : AskedKind.values()) asked.put(kind, published(all, kind));
        return new DemandSnapshot(all.about().from(List.of(source(day))), all.months(), asked, all.since(), pairs(all));
    }

    private static SortedMap<ConceptId, SortedMap<YearMonth, Integer>> published(DemandSnapshot all, AskedKind kind) {
        boolean isOpen = kind.isOpen();
        var some = new TreeMap<>(all.of(kind));
        if (isOpen) some.entrySet().removeIf(asked -> adverts(asked) < FEWEST_OPEN);
        return some;
    }

    private static SortedMap<PairCounts.Pair, Both> pairs(DemandSnapshot all) {
        var some = new TreeMap<>(all.pairs());
        some.values().removeIf(both -> Math.max(both.before(), both.now()) < FEWEST_OPEN);
        return some;
    }

    private static int adverts(Map.Entry<ConceptId, SortedMap<YearMonth, Integer>> asked) {
        return asked.getValue().values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Provenance source(LocalDate day) {
        return new Provenance(
                "Hacker News, monthly threads \"Ask HN: Who is hiring?\", as kept by timqian/hacker-job-trends",
                "2011-01 to 2018-12",
                "figures only; the adverts belong to their authors",
                day);
    }
}
