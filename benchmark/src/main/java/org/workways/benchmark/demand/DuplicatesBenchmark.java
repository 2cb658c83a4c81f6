package org.workways.benchmark.demand;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.workways.benchmark.Checkout;
import org.workways.benchmark.CpuClock;
import org.workways.benchmark.Machine;
import org.workways.benchmark.TextTable;
import org.workways.benchmark.demand.LabelledPair.Label;
import org.workways.benchmark.demand.PairQuality.Judged;
import org.workways.concept.UserException;
import org.workways.demand.Duplicate;
import org.workways.demand.Duplicates;
import org.workways.demand.JobAdvert;

/// Duplicates among adverts: how right beside pairs that were read, how many, how fast.
final class DuplicatesBenchmark {
    private static final long SEED = 1;
    private static final int MILLION = 1_000_000;

    private final Checkout checkout;
    private final List<JobAdvert> adverts;
    private final Map<String, JobAdvert> byId = new HashMap<>();

    private DuplicatesBenchmark(Checkout checkout) {
        this.checkout = checkout;
        adverts = DuplicatesCorpus.read(checkout.dataFiles("hn-hiring", "*.jsonl.gz"));
        for (var advert : adverts) byId.put(advert.id(), advert);
    }

    /// @param arguments `--errors` lists the pairs of the dev half that are judged wrongly, by id; `--quick` leaves out
    /// speed
    public static void main(String[] arguments) {
        try {
            System.out.println(Machine.text());
            new DuplicatesBenchmark(Checkout.here()).report(Set.of(arguments));
        } catch (UserException e) {
            System.err.println(e.problem() + "\n" + e.advice());
            System.exit(2);
        }
    }

    private void report(Set<String> options) {
        System.out.printf(
                "data:    hn-hiring 2011-2018, %,d adverts; rule %d, seed %d%n%n%s%n%n",
                adverts.size(), Duplicates.VERSION, SEED, quality());
        if (options.contains("--errors")) listErrors();
        System.out.println(rates());
        if (!options.contains("--quick")) System.out.printf("%n%s%n", speed());
        var test = quality(pairs("test"), DuplicatesBenchmark::isDuplicate, false);
        System.out.printf("%nduplicates: test precision %s, recall %s%n", test.precision(), test.recall());
    }

    private List<LabelledPair> pairs(String half) {
        return LabelledPair.read(folder().resolve("duplicates-" + half + ".csv"));
    }

    private Path folder() {
        return checkout.root().resolve("benchmark").resolve("demand");
    }

    private TextTable quality() {
        var table = new TextTable("pairs judged", "half", "pairs", "precision", "recall", "recall, rewritten too");
        for (var half : List.of("dev", "test")) {
            row(table, "this rule", half, DuplicatesBenchmark::isDuplicate);
            row(table, "exact only", half, DuplicatesBenchmark::isExact);
            row(table, "Jaccard of word triples at least 1/3", half, (one, other) -> jaccard(one, other) >= 1.0 / 3);
            row(table, "Jaccard of word triples at least 1/2", half, (one, other) -> jaccard(one, other) >= 0.5);
        }
        return table;
    }

    private void row(TextTable table, String name, String half, BiPredicate<JobAdvert, JobAdvert> judge) {
        var pairs = pairs(half);
        var quality = quality(pairs, judge, false);
        table.row(
                name,
                half,
                pairs.size(),
                quality.precision(),
                quality.recall(),
                quality(pairs, judge, true).recall());
    }

    private PairQuality quality(List<LabelledPair> pairs, BiPredicate<JobAdvert, JobAdvert> judge, boolean rewritten) {
        return new PairQuality(pairs.stream()
                .map(pair -> new Judged(
                        pair.stratum(),
                        pair.weight(),
                        pair.label() == Label.SAME || (rewritten && pair.label() == Label.REWRITTEN),
                        judge.test(advert(pair.earlier()), advert(pair.later()))))
                .toList());
    }

    private JobAdvert advert(String id) {
        var advert = byId.get(id);
        if (advert == null) throw new UserException("Advert " + id + " is not in the data.", "Get hn-hiring anew.");
        return advert;
    }

    private static boolean isDuplicate(JobAdvert earlier, JobAdvert later) {
        return duplicate(earlier, later).size() == 1;
    }

    private static boolean isExact(JobAdvert earlier, JobAdvert later) {
        return duplicate(earlier, later).stream().anyMatch(found -> found.kind() == Duplicate.Kind.EXACT);
    }

    private static List<Duplicate> duplicate(JobAdvert earlier, JobAdvert later) {
        return Duplicates.among(List.of(earlier, later), SEED);
    }

    /// As anyone would write it: words are what is between white space.
    private static double jaccard(JobAdvert one, JobAdvert other) {
        var triples = triples(one);
        var others = triples(other);
        int all = triples.size() + others.size();
        triples.retainAll(others);
        return (double) triples.size() / Math.max(1, all - triples.size());
    }

    private static Set<String> triples(JobAdvert advert) {
        var words = advert.text().split("\\s+");
        var triples = new HashSet<String>();
        for (int i = 0; i + 2 < words.length; i++) triples.add(words[i] + " " + words[i + 1] + " " + words[i + 2]);
        return triples;
    }

    private void listErrors() {
        for (var pair : pairs("dev")) {
            boolean found = isDuplicate(advert(pair.earlier()), advert(pair.later()));
            if (found != (pair.label() == Label.SAME))
                System.out.printf(
                        "%s %s %s, %s, for %.0f pairs, %s%n",
                        pair.earlier(),
                        pair.later(),
                        pair.label(),
                        found ? "found" : "not found",
                        pair.weight(),
                        Duplicates.among(List.of(advert(pair.earlier()), advert(pair.later())), SEED));
        }
    }

    private TextTable rates() {
        var all = new TreeMap<Integer, Integer>();
        var exact = new TreeMap<Integer, Integer>();
        var near = new TreeMap<Integer, Integer>();
        var duplicates = new Duplicates(SEED);
        for (var advert : adverts) {
            int year = advert.posted().getYear();
            all.merge(year, 1, Integer::sum);
            duplicates.add(advert).ifPresent(found -> (found.kind() == Duplicate.Kind.EXACT ? exact : near)
                    .merge(year, 1, Integer::sum));
        }
        var table = new TextTable("year", "adverts", "exact", "near", "duplicates");
        all.forEach((year, number) ->
                rate(table, String.valueOf(year), number, exact.getOrDefault(year, 0), near.getOrDefault(year, 0)));
        rate(table, "all", sum(all), sum(exact), sum(near));
        return table;
    }

    private static int sum(Map<Integer, Integer> some) {
        return some.values().stream().collect(Collectors.summingInt(Integer::intValue));
    }

    private static void rate(TextTable table, String year, int adverts, int exact, int near) {
        table.row(year, adverts, exact, near, "%.1f %%".formatted(100.0 * (exact + near) / adverts));
    }

    private TextTable speed() {
        var table = new TextTable("adverts", "a second of CPU", "duplicates", "MB held at most");
        for (int round = 0; round < 2; round++) run(adverts.size()); // warm
        for (int number : List.of(1_000, 10_000, 47_579, 100_000, MILLION)) table.row(run(number));
        return table;
    }

    /// Copies of the corpus in other words, each day's together, so that the window is as many times as full.
    private Object[] run(int number) {
        int copies = Math.max(1, Math.round((float) number / adverts.size()));
        var duplicates = new Duplicates(SEED);
        long before = used();
        long held = 0;
        double milliseconds = 0;
        int done = 0;
        int next = 0;
        var batch = new ArrayList<JobAdvert>();
        while (done < number && next < adverts.size()) {
            batch.clear();
            for (; batch.size() < 20_000 && next < adverts.size(); next++)
                for (int copy = 0; copy < copies; copy++) batch.add(DuplicatesCorpus.copy(adverts.get(next), copy));
            double start = CpuClock.milliseconds();
            for (var advert : batch.subList(0, Math.min(batch.size(), number - done))) duplicates.add(advert);
            milliseconds += CpuClock.milliseconds() - start;
            done += Math.min(batch.size(), number - done);
            batch.clear();
            if (next * 10L / adverts.size() > 7) held = Math.max(held, used() - before);
        }
        return new Object[] {
            "%,d".formatted(done),
            "%,.0f".formatted(done / (milliseconds / 1e3)),
            "%.1f %%".formatted(100 * duplicates.rate()),
            held == 0 ? "" : "%.0f".formatted(held / 1e6)
        };
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
