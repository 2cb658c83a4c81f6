package org.workways.benchmark.demand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.workways.benchmark.Checkout;
import org.workways.benchmark.Folders;
import org.workways.benchmark.Machine;
import org.workways.concept.ConceptId;
import org.workways.concept.UserException;
import org.workways.demand.AskedKind;
import org.workways.demand.Cut;
import org.workways.demand.NewOccupations.Explaining;
import org.workways.taxonomy.Taxonomy;

/// What the product would have named as new, and when: occupations beside those that ESCO added
/// later, words beside skills that were hidden from it. `--home FOLDER` keeps the adverts between
/// runs, `--folds N` of ten hides so many tenths of the skills, one after the other.
final class EmergenceBenchmark {
    private static final YearMonth LAST = YearMonth.of(2018, 12);
    private static final int FOLDS = 10;

    private EmergenceBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        try {
            var checkout = Checkout.here();
            var given = List.of(arguments);
            System.out.println(Machine.text());
            if (given.contains("--home")) run(Path.of(after(given, "--home")), checkout, folds(given));
            else inFreshHome(checkout, folds(given));
        } catch (UserException e) {
            System.err.println(e.problem() + "\n" + e.advice());
            System.exit(2);
        }
    }

    private static void inFreshHome(Checkout checkout, int folds) throws IOException {
        var home = Files.createTempDirectory(
                Files.createDirectories(checkout.root().resolve("benchmark").resolve("target")), "emergence");
        try {
            run(home, checkout, folds);
        } finally {
            Folders.remove(home);
        }
    }

    private static int folds(List<String> given) {
        return given.contains("--folds") ? Integer.parseInt(after(given, "--folds")) : FOLDS;
    }

    private static String after(List<String> given, String option) {
        return given.get(given.indexOf(option) + 1);
    }

    private static void run(Path home, Checkout checkout, int folds) throws IOException {
        var corpus = EmergenceCorpus.in(home, checkout);
        var facts = corpus.facts();
        var esco = NewInEsco.of(checkout);
        System.out.printf(
                "data:    hn-hiring 2011-2018, %,d adverts that count; ESCO 1.1.1, %,d occupations, and %d of"
                        + " 1.2.0%n%n",
                facts.extent(Cut.ALL).adverts(),
                esco.known().size(),
                esco.added().size());
        var atlas = corpus.wiring().atlas().taxonomy();
        var jobs = List.copyOf(atlas.occupations());
        var named = named(corpus, esco);
        System.out.println("Roles that no name of ESCO 1.1.1 explains\n");
        var unnamed = new GoldTrial(esco, jobs, facts.grouped(), Explaining.ANY_NAME).run(named);
        System.out.println("\nRoles that no preferred name of ESCO 1.1.1 explains\n");
        var gold = new GoldTrial(esco, jobs, facts.grouped(), Explaining.PREFERRED_NAME).run(named);
        System.out.println();
        var words = new RisingWords(checkout).run(facts.grouped(), LAST);
        System.out.println();
        var hidden = new HiddenSkills(corpus, LAST).run(folds);
        System.out.printf(
                "%nwords that rise or are new: %d; technologies of O*NET 29.2 by name %d, by a part of one %d%n",
                words.rising(), words.named(), words.part());
        System.out.printf(
                "hidden skills asked for in 30 adverts: %d; words in 30 adverts: %d%n",
                hidden.often(), hidden.oftenBack());
        System.out.printf(
                "%nemergence: of %d occupations that ESCO added 30 adverts name %d; flagged by 2018 %d of them, by any"
                        + " name %d; right are %d of %d clusters; %d of %d hidden skills that rise come back%n",
                gold.of(),
                gold.seen(),
                gold.seenFlagged(),
                unnamed.seenFlagged(),
                gold.right(),
                gold.clusters(),
                hidden.back(),
                hidden.rising());
    }

    /// Adverts whose headline or short lines have any of the names of each.
    private static Map<ConceptId, Integer> named(EmergenceCorpus corpus, NewInEsco esco) {
        var facts = corpus.readBy(new Taxonomy(List.of(), esco.added()), "esco-added");
        var named = new HashMap<ConceptId, Integer>();
        facts.byMonth(AskedKind.OCCUPATION, Cut.ALL)
                .forEach((job, months) -> named.put(
                        job,
                        months.values().stream().mapToInt(Integer::intValue).sum()));
        return named;
    }
}
