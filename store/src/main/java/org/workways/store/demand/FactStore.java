package org.workways.store.demand;

import java.nio.file.Path;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workways.concept.ConceptId;
import org.workways.demand.AskedFacts;
import org.workways.demand.AskedKind;
import org.workways.demand.Cut;
import org.workways.demand.EmployerCount;
import org.workways.demand.MonthlyCount;
import org.workways.demand.MonthlyVolume;
import org.workways.demand.PairCounts;

/// Counts of adverts by what they ask for.
public final class FactStore {
    private static final String MONTH = "month(month) as m, year(month) as y";

    private final Path folder;
    private final String facts;
    private final String counted;

    FactStore(Path folder) {
        this.folder = folder;
        this.facts = Parquet.table(folder, FactRows.FACTS);
        this.counted = Parquet.table(folder, FactRows.COUNTED);
    }

    /// @param adverts   that count
    /// @param silent    of these, in which no skill was found
    /// @param skills    mentions of skills, each once an advert
    /// @param unmatched places that look like a skill and match none
    /// @param employers known ones
    public record Extent(long adverts, long silent, long skills, long unmatched, long employers) {}

    /// Where facts lie, as tables of SQL.
    record Tables(Path folder, String facts, String counted) {}

    /// The same facts where several names count as one.
    public AskedFacts grouped() {
        return new GroupedFacts(this, new Tables(folder, facts, counted));
    }

    /// Adverts of each month that has any.
    public SortedMap<YearMonth, Integer> months(Cut cut) {
        var where = Where.of(cut, facts, counted);
        var months = new TreeMap<YearMonth, Integer>();
        try (var duck = Duck.over(folder)) {
            duck.each(
                    "select " + MONTH + ", count(*) from " + counted + " where true" + where.text() + " group by month",
                    row -> {
                        months.put(month(row), row.getInt(3));
                        return true;
                    },
                    where.after());
        }
        return months;
    }

    /// Of one skill or occupation, for each month that has adverts.
    public List<MonthlyCount> months(ConceptId concept, Cut cut) {
        var where = Where.of(cut, facts, counted);
        var found = new HashMap<YearMonth, Integer>();
        try (var duck = Duck.over(folder)) {
            duck.each(
                    "select " + MONTH + ", count(*) from " + facts + " where concept = ?" + where.text()
                            + " group by month",
                    row -> {
                        found.put(month(row), row.getInt(3));
                        return true;
                    },
                    where.after(concept.toString()));
        }
        return counts(months(cut), found);
    }

    /// Of all skills, occupations, … that any advert asks for, those of each month that has any.
    public SortedMap<ConceptId, SortedMap<YearMonth, Integer>> byMonth(AskedKind kind, Cut cut) {
        var where = Where.of(cut, facts, counted);
        var found = new TreeMap<ConceptId, SortedMap<YearMonth, Integer>>();
        try (var duck = Duck.over(folder)) {
            duck.each(
                    "select " + MONTH + ", count(*), concept from " + facts + " where kind = ?" + where.text()
                            + " group by month, concept",
                    row -> {
                        found.computeIfAbsent(ConceptId.parse(row.getString(4)), id -> new TreeMap<>())
                                .put(month(row), row.getInt(3));
                        return true;
                    },
                    where.after(kind.code()));
        }
        return found;
    }

    /// The same by employer.
    public List<EmployerCount> employers(ConceptId concept, Cut cut) {
        return employers(List.of(concept), cut);
    }

    /// Adverts that ask for one of several, such as the spellings of a word.
    /// @param concepts at least one
    public List<EmployerCount> employers(Collection<ConceptId> concepts, Cut cut) {
        var where = Where.of(cut, "f", counted);
        var rows = new ArrayList<EmployerCount>();
        try (var duck = Duck.over(folder)) {
            duck.each(
                    "with f as (select * from " + facts + ") select " + MONTH
                            + ", case when employer = 0 then '' else employer::varchar end as who,"
                            + " count(*), count(*) filter (advert in (select advert from f where concept in ("
                            + String.join(", ", Collections.nCopies(concepts.size(), "?")) + ")))"
                            + " from " + counted + " where true" + where.text()
                            + " group by month, who order by month, who",
                    row -> rows.add(new EmployerCount(month(row), row.getString(3), row.getInt(5), row.getInt(4))),
                    where.after(concepts.stream().map(ConceptId::toString).toArray()));
        }
        return rows;
    }

    /// Adverts of each month and source.
    /// @param recogniser version that read them
    public List<MonthlyVolume> volumes(Cut cut, String recogniser) {
        var where = Where.of(cut, facts, counted);
        try (var duck = Duck.over(folder)) {
            return duck.list(
                    "select " + MONTH + ", source, count(*) from " + counted + " where true" + where.text()
                            + " group by month, source order by month, source",
                    row -> new MonthlyVolume(month(row), row.getString(3), recogniser, row.getInt(4)),
                    where.after());
        }
    }

    /// Which skills adverts ask for, alone and two together.
    /// @param to included
    public PairCounts pairs(YearMonth from, YearMonth to, Cut cut) {
        var where = Where.of(cut, facts, counted);
        var span = " and month between ? and ?" + where.text();
        var parameters = where.after(Date.valueOf(from.atDay(1)), Date.valueOf(to.atDay(1)));
        var skills = new TreeMap<ConceptId, Integer>();
        var pairs = new TreeMap<PairCounts.Pair, Integer>();
        try (var duck = Duck.over(folder)) {
            int of = (int) duck.number("select count(*) from " + counted + " where true" + span, parameters);
            duck.each(
                    "select concept, count(*) from " + facts + " where kind = 'skill'" + span + " group by concept",
                    row -> {
                        skills.put(ConceptId.parse(row.getString(1)), row.getInt(2));
                        return true;
                    },
                    parameters);
            duck.each(
                    "with f as (select advert, concept from " + facts + " where kind = 'skill'" + span
                            + ") select a.concept, b.concept, count(*) from f a join f b on a.advert = b.advert"
                            + " and a.concept < b.concept group by all",
                    row -> {
                        pairs.put(
                                new PairCounts.Pair(
                                        ConceptId.parse(row.getString(1)), ConceptId.parse(row.getString(2))),
                                row.getInt(3));
                        return true;
                    },
                    parameters);
            return new PairCounts(of, skills, pairs);
        }
    }

    public Extent extent(Cut cut) {
        var where = Where.of(cut, facts, counted);
        try (var duck = Duck.over(folder)) {
            return duck.list(
                            "select count(*), count(*) filter (skills = 0), coalesce(sum(skills), 0),"
                                    + " coalesce(sum(unmatched), 0), count(distinct employer) filter (employer <> 0)"
                                    + " from " + counted + " where true" + where.text(),
                            row -> new Extent(
                                    row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)),
                            where.after())
                    .getFirst();
        }
    }

    private static List<MonthlyCount> counts(SortedMap<YearMonth, Integer> months, Map<YearMonth, Integer> found) {
        return months.entrySet().stream()
                .map(month -> new MonthlyCount(month.getKey(), found.getOrDefault(month.getKey(), 0), month.getValue()))
                .toList();
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.of(row.getInt(2), row.getInt(1));
    }
}
