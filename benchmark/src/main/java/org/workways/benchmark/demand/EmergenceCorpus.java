package org.workways.benchmark.demand;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.workways.app.demand.AdvertImport;
import org.workways.app.demand.AdvertWork;
import org.workways.app.wiring.Wiring;
import org.workways.benchmark.Checkout;
import org.workways.concept.Progress;
import org.workways.demand.AdvertReading;
import org.workways.demand.AdvertRecogniser;
import org.workways.recognise.CandidateIndex;
import org.workways.recognise.Recogniser;
import org.workways.store.demand.FactStore;
import org.workways.store.demand.ReadingWriter;
import org.workways.store.demand.StoredAdvert;
import org.workways.taxonomy.Taxonomy;

/// `hn-hiring` in the product's own store, read as the product reads it, and again by whoever knows
/// other names.
record EmergenceCorpus(Wiring wiring) {
    private static final int PILE = 2_000;

    static EmergenceCorpus in(Path home, Checkout checkout) {
        var wiring = new Wiring(home, Progress.SILENT, note -> {});
        var folder = checkout.dataFiles("hn-hiring", "*.jsonl.gz").getFirst().getParent();
        new AdvertImport(wiring.adverts(), () -> false, Progress.SILENT)
                .run(List.of(folder), Optional.empty(), Optional.of("hn-hiring"));
        new AdvertWork(wiring, () -> false, Progress.SILENT).run();
        return new EmergenceCorpus(wiring);
    }

    /// By the atlas.
    FactStore facts() {
        return wiring.adverts().readings(wiring.advertRecogniserVersion()).storedFacts();
    }

    /// By another taxonomy, in the same way.
    /// @param version names it in the store
    FactStore readBy(Taxonomy taxonomy, String version) {
        var recogniser = new AdvertRecogniser(taxonomy, new Recogniser(taxonomy, CandidateIndex.NONE));
        var readings = wiring.adverts().readings(version);
        readings.write(writer -> {
            var pile = new ArrayList<StoredAdvert>();
            readings.eachUnread(stored -> {
                pile.add(stored);
                if (pile.size() == PILE) read(pile, recogniser, writer);
                return true;
            });
            read(pile, recogniser, writer);
            return pile;
        });
        return readings.facts();
    }

    private record Read(long text, AdvertReading reading) {}

    private static void read(List<StoredAdvert> pile, AdvertRecogniser recogniser, ReadingWriter writer) {
        pile.parallelStream()
                .map(stored -> new Read(stored.text(), recogniser.read(stored.advert())))
                .toList()
                .forEach(one -> writer.add(one.text(), one.reading()));
        pile.clear();
    }
}
