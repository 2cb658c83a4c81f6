package org.workways.benchmark.demand;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.workways.benchmark.TextTable;
import org.workways.concept.ConceptId;
import org.workways.demand.AskedFacts;
import org.workways.demand.Emergence;
import org.workways.demand.NamedJobs;
import org.workways.demand.NewOccupation;
import org.workways.demand.NewOccupations;
import org.workways.demand.NewOccupations.Explaining;
import org.workways.demand.OpenName;
import org.workways.demand.TermGroups;
import org.workways.demand.Trend;
import org.workways.taxonomy.Occupation;

/// Who had asked in June and December of each year which occupations ESCO 1.1.1 lacks: when would
/// those that 1.2.0 added have been named, and what else?
final class GoldTrial {
    /// ESCO 1.2 was published.
    private static final YearMonth PUBLISHED = YearMonth.of(2024, 5);

    private static final List<Integer> SEEN = List.of(1, 10, 30);

    private final NewInEsco esco;
    private final NamedJobs atlas;
    private final NewOccupations finder;
    /// Role in its usual spelling → the occupation of which it is a name.
    private final Map<String, ConceptId> gold = new HashMap<>();

    private final SortedMap<ConceptId, String> labels = new TreeMap<>();
    private final SortedMap<ConceptId, YearMonth> flagged = new TreeMap<>();
    private final SortedMap<ConceptId, String> by = new TreeMap<>();
    private final SortedSet<ConceptId> rolesFlagged = new TreeSet<>();

    GoldTrial(NewInEsco esco, List<Occupation> atlas, AskedFacts facts, Explaining explaining) {
        this.esco = esco;
        this.atlas = new NamedJobs(atlas);
        this.finder = new NewOccupations(facts, esco.known(), explaining, OpenName.Rule.USUAL, NewOccupations.ALIKE);
        for (var job : esco.added()) {
            labels.put(job.id(), job.label());
            NewInEsco.roles(job).forEach(role -> gold.put(plain(role), job.id()));
        }
    }

    /// @param of          occupations that were added
    /// @param seen        of these, that 30 adverts name
    /// @param clusters    named at the end
    /// @param right       of these, that hold an occupation that was added
    /// @param known       of the others, that the atlas has
    record Figures(int flagged, int of, int seen, int seenFlagged, int clusters, int right, int known) {}

    /// @param named adverts whose headline or short lines name each
    Figures run(Map<ConceptId, Integer> named) {
        var table = new TextTable("at the end of", "named", "of ESCO 1.2.0", "else in the atlas", "neither");
        List<NewOccupation> last = List.of();
        for (var month : asOf()) {
            last = finder.at(month);
            last.forEach(found -> note(found, month));
            int right = (int) last.stream().filter(this::isGold).count();
            int known = (int) last.stream().filter(this::isElseInAtlas).count();
            table.row(month, last.size(), right, known, last.size() - right - known);
        }
        System.out.println(table);
        occupations(named);
        clusters(last);
        return figures(named, last);
    }

    static List<YearMonth> asOf() {
        var months = new ArrayList<YearMonth>();
        for (var month = YearMonth.of(2012, 6); month.getYear() < 2019; month = month.plusMonths(6)) months.add(month);
        return months;
    }

    private void note(NewOccupation found, YearMonth month) {
        for (var role : found.roles()) {
            rolesFlagged.add(role.id());
            gold(role).ifPresent(job -> {
                flagged.putIfAbsent(job, month);
                by.putIfAbsent(job, role.id().code().replace('-', ' '));
            });
        }
    }

    private void occupations(Map<ConceptId, Integer> named) {
        var names = esco.known().stream()
                .flatMap(job -> job.labels().all())
                .map(String::strip)
                .collect(Collectors.toSet());
        var table = new TextTable(
                "added in ESCO 1.2.0", "adverts to 2018", "names in 1.1.1", "flagged", "months before", "by");
        esco.added().stream()
                .filter(job -> named.getOrDefault(job.id(), 0) > 0)
                .sorted(Comparator.comparingInt((Occupation job) -> named.getOrDefault(job.id(), 0))
                        .reversed())
                .forEach(job -> table.row(
                        job.label().strip(),
                        named.getOrDefault(job.id(), 0),
                        job.labels()
                                        .all()
                                        .map(String::strip)
                                        .filter(names::contains)
                                        .count() + " of " + job.labels().all().count(),
                        Optional.ofNullable(flagged.get(job.id()))
                                .map(YearMonth::toString)
                                .orElse(""),
                        Optional.ofNullable(flagged.get(job.id()))
                                .map(month -> Long.toString(month.until(PUBLISHED, ChronoUnit.MONTHS)))
                                .orElse(""),
                        by.getOrDefault(job.id(), "")));
        System.out.println();
        System.out.println(table);
    }

    private void clusters(List<NewOccupation> last) {
        var table = new TextTable(
                "named at the end",
                "adverts",
                "share of the last year, %",
                "a year",
                "since",
                "is",
                "in 1.1.1",
                "nearest in 1.1.1");
        for (var found : last)
            table.row(
                    found.roles().stream()
                            .map(role -> role.id().code().replace('-', ' '))
                            .collect(Collectors.joining(", ")),
                    found.together().adverts(),
                    found.together()
                            .year()
                            .share()
                            .map(share -> 100 * share.value())
                            .orElse(0.0),
                    factor(found),
                    since(found),
                    isGold(found) ? "added in 1.2.0" : isElseInAtlas(found) ? "in the atlas" : "",
                    found.calledBy().map(by -> "called " + by.label()).orElse(""),
                    found.nearest()
                            .map(near -> "%s (%.2f)".formatted(near.label(), near.distance()))
                            .orElse(""));
        System.out.println();
        System.out.println(table);
    }

    private static String factor(NewOccupation found) {
        return found.together().trend() instanceof Trend.Measured trend
                ? "%+.0f %%".formatted(100 * (trend.yearlyFactor() - 1))
                : "";
    }

    private static String since(NewOccupation found) {
        return found.together().emergence() instanceof Emergence.Emerged emerged
                ? emerged.since().toString()
                : "";
    }

    private Figures figures(Map<ConceptId, Integer> named, List<NewOccupation> last) {
        for (int least : SEEN) {
            var seen = esco.added().stream()
                    .filter(job -> named.getOrDefault(job.id(), 0) >= least)
                    .toList();
            long found =
                    seen.stream().filter(job -> flagged.containsKey(job.id())).count();
            System.out.printf(
                    "named in at least %d adverts: %d of %d; of these flagged at some time: %d, recall %.2f (of all"
                            + " %.2f)%n",
                    least,
                    seen.size(),
                    esco.added().size(),
                    found,
                    (double) found / Math.max(1, seen.size()),
                    (double) found / esco.added().size());
        }
        long right = rolesFlagged.stream()
                .filter(role -> gold.containsKey(plain(role)))
                .count();
        long known = rolesFlagged.stream()
                .filter(role -> !gold.containsKey(plain(role)) && isInAtlas(role))
                .count();
        System.out.printf(
                "roles flagged at any of the %d times: %d; a name of one that was added: %d; else in the atlas: %d%n",
                asOf().size(), rolesFlagged.size(), right, known);
        var often = esco.added().stream()
                .filter(job -> named.getOrDefault(job.id(), 0) >= OpenName.Rule.USUAL.fewest())
                .toList();
        return new Figures(
                flagged.size(),
                esco.added().size(),
                often.size(),
                (int) often.stream()
                        .filter(job -> flagged.containsKey(job.id()))
                        .count(),
                last.size(),
                (int) last.stream().filter(this::isGold).count(),
                (int) last.stream().filter(this::isElseInAtlas).count());
    }

    private boolean isGold(NewOccupation found) {
        return found.roles().stream().anyMatch(role -> gold(role).isPresent());
    }

    private boolean isElseInAtlas(NewOccupation found) {
        return !isGold(found) && found.roles().stream().anyMatch(role -> isInAtlas(role.id()));
    }

    private boolean isInAtlas(ConceptId role) {
        return !atlas.in(role.code().replace('-', ' ')).isEmpty();
    }

    private Optional<ConceptId> gold(OpenName role) {
        return role.spellings().stream()
                .map(spelling -> Optional.ofNullable(gold.get(plain(spelling))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// As `TermGroups` sees it.
    private static String plain(ConceptId role) {
        return TermGroups.key(role.code());
    }
}
