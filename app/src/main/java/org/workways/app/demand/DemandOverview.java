package org.workways.app.demand;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.workways.app.demand.DemandAnswer.Called;
import org.workways.concept.ConceptId;
import org.workways.demand.AskedKind;
import org.workways.demand.Break;
import org.workways.demand.CountedFrom;
import org.workways.demand.Cut;
import org.workways.demand.DemandCounts;
import org.workways.demand.DemandPoint;
import org.workways.demand.DemandSeries;
import org.workways.demand.FalseDiscovery;
import org.workways.demand.MonthlyCount;
import org.workways.demand.PairPeriods;
import org.workways.demand.Pairs;
import org.workways.demand.RisingPair;
import org.workways.demand.Trend;
import org.workways.demand.Trend.Direction;
import org.workways.taxonomy.SkillFamily;

/// Everything that adverts ask for, with its trend: which of many rise or fall, and not by chance.
/// @param rows     by id, those of all kinds; words and roles in all their spellings, of roles those that no name of an
/// occupation of the atlas explains
/// @param together pairs of skills that adverts ask for together more often than by chance, the strongest first
/// @param begun    pairs that begin to be asked for together, the surest first
/// @param since    month from which on `begun` is more than before; empty if pairs were not counted
public record DemandOverview(
        List<Row> rows,
        List<Together> together,
        List<RisingPair> begun,
        Optional<YearMonth> since,
        List<Break> breaks,
        CountedFrom about,
        boolean isOwn) {
    private static final int FEWEST_TOGETHER = 30;

    /// Of what is called rising or falling, at most this share may be so by chance.
    public static final double FALSE_DISCOVERIES = 0.05;

    /// What fewer adverts ask for than this has no trend that could be tested, and is not listed
    /// among words and roles.
    private static final int FEWEST_OPEN = 30;

    /// @param adverts of all months
    /// @param year    the last twelve months together
    /// @param q       the least rate of false discoveries at which its trend counts; 1 without a
    ///                trend
    /// @param smooth  each month with the eleven before it, for a small picture
    public record Row(
            ConceptId id,
            AskedKind kind,
            String label,
            List<SkillFamily> families,
            int adverts,
            Optional<DemandPoint> year,
            Trend trend,
            double q,
            DemandSeries smooth) {
        public boolean isOf(SkillFamily family) {
            return families.contains(family);
        }

        /// Empty unless it surely rises or falls.
        public Optional<Direction> sure() {
            return trend instanceof Trend.Measured measured && q <= FALSE_DISCOVERIES
                    ? Optional.of(measured.direction())
                            .filter(way -> way == Direction.RISING || way == Direction.FALLING)
                    : Optional.empty();
        }

        /// Of the share; 1 without a trend.
        public double yearlyFactor() {
            return trend instanceof Trend.Measured measured ? measured.yearlyFactor() : 1;
        }

        /// Share of the last twelve months; 0 where too few adverts are there.
        public double share() {
            return year.flatMap(DemandPoint::share).map(share -> share.value()).orElse(0.0);
        }

        private Row with(double found) {
            return new Row(id, kind, label, families, adverts, year, trend, found, smooth);
        }
    }

    public DemandOverview {
        rows = List.copyOf(rows);
        together = List.copyOf(together);
        begun = List.copyOf(begun);
        breaks = List.copyOf(breaks);
    }

    public Optional<Row> row(ConceptId id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    public static DemandOverview of(DemandData data, DemandNames names) {
        var breaks = data.breaks(Cut.ALL);
        var rows = new ArrayList<Row>();
        for (var kind : AskedKind.values())
            data.asked(kind).forEach((id, found) -> names.find(id)
                    .flatMap(called -> row(counts(data, found), kind, called, breaks))
                    .ifPresent(rows::add));
        rows.removeIf(row -> row.kind() == AskedKind.ROLE && names.isExplained(data.spellings(row.id())));
        rows.sort(Comparator.comparing(Row::id));
        var periods = data.snapshot().together();
        return new DemandOverview(
                tested(rows),
                periods.map(both -> Together.among(both.now())).orElse(List.of()),
                periods.map(both -> Pairs.rising(both.before(), both.now(), FEWEST_TOGETHER, FALSE_DISCOVERIES))
                        .orElse(List.of()),
                periods.map(PairPeriods::since),
                breaks,
                data.snapshot().about(),
                data.isOwn());
    }

    private static List<MonthlyCount> counts(DemandData data, SortedMap<YearMonth, Integer> found) {
        var counts = new ArrayList<MonthlyCount>();
        data.snapshot()
                .months()
                .forEach((month, of) -> counts.add(new MonthlyCount(month, found.getOrDefault(month, 0), of)));
        return counts;
    }

    private static Optional<Row> row(List<MonthlyCount> monthly, AskedKind kind, Called called, List<Break> breaks) {
        int adverts = monthly.stream().mapToInt(MonthlyCount::adverts).sum();
        if (kind.isOpen() && adverts < FEWEST_OPEN) return Optional.empty();
        var standing = Standing.of(DemandCounts.of(monthly), breaks);
        return Optional.of(new Row(
                called.id(),
                kind,
                called.label(),
                called.families(),
                adverts,
                standing.year(),
                standing.trend(),
                1,
                standing.yearly()));
    }

    /// All trends are tested together: the more there are, the surer each must be.
    private static List<Row> tested(List<Row> rows) {
        var measured = rows.stream()
                .filter(row -> row.trend() instanceof Trend.Measured)
                .toList();
        var p = measured.stream()
                .mapToDouble(row -> row.trend() instanceof Trend.Measured trend ? trend.p() : 1)
                .toArray();
        var q = FalseDiscovery.benjaminiHochberg(p);
        var all = new ArrayList<Row>();
        int at = 0;
        for (var row : rows) all.add(row.trend() instanceof Trend.Measured ? row.with(q[at++]) : row);
        return all;
    }

    public List<Row> of(AskedKind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    /// Those that surely rise, the steepest first; or surely fall.
    public List<Row> sure(Direction direction, AskedKind kind) {
        var steepest = Comparator.comparingDouble(Row::yearlyFactor);
        return of(kind).stream()
                .filter(row -> row.sure().filter(direction::equals).isPresent())
                .sorted((direction == Direction.RISING ? steepest.reversed() : steepest).thenComparing(Row::id))
                .toList();
    }

    /// How many trends were tested together.
    public long trends() {
        return rows.stream()
                .filter(row -> row.trend() instanceof Trend.Measured)
                .count();
    }
}
