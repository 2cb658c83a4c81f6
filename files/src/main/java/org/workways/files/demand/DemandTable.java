package org.workways.files.demand;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.workways.concept.ConceptId;
import org.workways.concept.ImportIssue;
import org.workways.concept.Provenance;
import org.workways.concept.UserException;
import org.workways.demand.AskedKind;
import org.workways.demand.CountedFrom;
import org.workways.demand.DemandSnapshot;
import org.workways.demand.PairCounts;
import org.workways.demand.PairPeriods.Both;
import org.workways.files.table.Row;
import org.workways.files.table.Table;

/// Monthly counts as CSV: `kind,id,from,counts`.
///
/// - `about`: `id` is a word of `CountedFrom`, `counts` its value; `source` stands once for each collection, its parts
///   divided by `|`.
/// - `adverts`: all adverts of each month from `from` on, divided by blanks.
/// - `skill`, `occupation`, `term`, `role`: those that ask for the concept `id`, from the first month that has any to
///   the last.
/// - `pair`: adverts that ask for both skills of `id`, divided by a blank, before the month `from` and since.
public final class DemandTable {
    private static final String ABOUT = "about";
    private static final String ADVERTS = "adverts";
    private static final String PAIR = "pair";

    private DemandTable() {}

    public static String write(DemandSnapshot counts) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord("kind", "id", "from", "counts");
            about(counts.about()).forEach(row -> csv.writeRecord(ABOUT, row.name(), "", row.value()));
            months(csv, ADVERTS, "", counts.months());
            for (var kind : AskedKind.values())
                counts.of(kind).forEach((id, months) -> months(csv, kind.code(), id.toString(), months));
            counts.since().ifPresent(since -> counts.pairs()
                    .forEach((pair, both) -> csv.writeRecord(
                            PAIR,
                            pair.first() + " " + pair.second(),
                            since.toString(),
                            both.before() + " " + both.now())));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory has no disk that could fail
        }
        return text.toString();
    }

    /// @param name of the table, for errors
    /// @throws UserException if a row is not as it should be: half of such a table would be a wrong one
    public static DemandSnapshot read(InputStream in, String name) throws IOException {
        var rows = new ArrayList<Row>();
        var issues = new ArrayList<ImportIssue>();
        Table.csv(name).requires("kind", "id", "from", "counts").read(in, rows::add, issues::add);
        if (!issues.isEmpty()) throw wrong(issues.getFirst().message());
        try {
            return new Reading(rows).counts();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw wrong(name + ": " + e.getMessage());
        }
    }

    private record About(String name, String value) {}

    private static List<About> about(CountedFrom from) {
        var rows = new ArrayList<About>();
        for (var source : from.sources())
            rows.add(new About(
                    "source",
                    String.join(
                            "|",
                            source.source(),
                            source.version(),
                            source.licence(),
                            source.checked().toString())));
        rows.add(new About("first", from.first().toString()));
        rows.add(new About("last", from.last().toString()));
        rows.add(new About("adverts", Long.toString(from.adverts())));
        rows.add(new About("repeats", Long.toString(from.repeats())));
        rows.add(new About("rule", from.rule()));
        rows.add(new About("recogniser", from.recogniser()));
        rows.add(new About("silent", Long.toString(from.silent())));
        rows.add(new About("skills", Long.toString(from.skills())));
        rows.add(new About("unmatched", Long.toString(from.unmatched())));
        rows.add(new About("employers", Long.toString(from.employers())));
        return rows;
    }

    private static void months(CsvWriter csv, String kind, String id, SortedMap<YearMonth, Integer> months) {
        if (months.isEmpty()) return;
        var first = months.firstKey();
        int length = 1 + between(first, months.lastKey());
        csv.writeRecord(
                kind,
                id,
                first.toString(),
                IntStream.range(0, length)
                        .mapToObj(at ->
                                months.getOrDefault(first.plusMonths(at), 0).toString())
                        .collect(Collectors.joining(" ")));
    }

    private static int between(YearMonth first, YearMonth last) {
        return (last.getYear() - first.getYear()) * 12 + last.getMonthValue() - first.getMonthValue();
    }

    private static UserException wrong(String problem) {
        return new UserException(problem, "Export the counts again: workways demand --counts FILE.");
    }

    private static final class Reading {
        private final List<Row> rows;
        private final Map<String, String> about = new HashMap<>();
        private final List<Provenance> sources = new ArrayList<>();
        private SortedMap<YearMonth, Integer> months = new TreeMap<>();
        private final Map<AskedKind, SortedMap<ConceptId, SortedMap<YearMonth, Integer>>> asked =
                new EnumMap<>(AskedKind.class);

        private Optional<YearMonth> since = Optional.empty();
        private final SortedMap<PairCounts.Pair, Both> pairs = new TreeMap<>();

        Reading(List<Row> rows) {
            this.rows = rows;
        }

        DemandSnapshot counts() {
            rows.forEach(this::take);
            return new DemandSnapshot(from(), months, asked, since, pairs);
        }

        private void take(Row row) {
            switch (row.cell("kind")) {
                case ABOUT -> about(row.cell("id"), row.cell("counts"));
                case ADVERTS -> months = months(row);
                case PAIR -> pair(row);
                default ->
                    asked.computeIfAbsent(kind(row), kind -> new TreeMap<>())
                            .put(ConceptId.parse(row.cell("id")), months(row));
            }
        }

        private void pair(Row row) {
            since = Optional.of(YearMonth.parse(row.cell("from")));
            var skills = row.cell("id").split(" ");
            var counts = row.cell("counts").split(" ");
            if (skills.length != 2 || counts.length != 2)
                throw new IllegalArgumentException("row %d is of two skills and two counts.".formatted(row.number()));
            pairs.put(
                    new PairCounts.Pair(ConceptId.parse(skills[0]), ConceptId.parse(skills[1])),
                    new Both(Integer.parseInt(counts[0]), Integer.parseInt(counts[1])));
        }

        private static AskedKind kind(Row row) {
            return AskedKind.of(row.cell("kind"))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "row %d is of kind '%s', which is none.".formatted(row.number(), row.cell("kind"))));
        }

        private void about(String name, String value) {
            if (name.equals("source")) sources.add(source(value));
            else about.put(name, value);
        }

        private static Provenance source(String value) {
            var parts = value.split("\\|", -1);
            if (parts.length != 4) throw new IllegalArgumentException("a source has four parts, got '" + value + "'.");
            return new Provenance(parts[0], parts[1], parts[2], LocalDate.parse(parts[3]));
        }

        private CountedFrom from() {
            return new CountedFrom(
                    sources,
                    LocalDate.parse(word("first")),
                    LocalDate.parse(word("last")),
                    number("adverts"),
                    number("repeats"),
                    word("rule"),
                    word("recogniser"),
                    number("silent"),
                    number("skills"),
                    number("unmatched"),
                    number("employers"));
        }

        private String word(String name) {
            var value = about.get(name);
            if (value == null) throw new IllegalArgumentException("there is no row about '" + name + "'.");
            return value;
        }

        private long number(String name) {
            return Long.parseLong(word(name));
        }

        private static SortedMap<YearMonth, Integer> months(Row row) {
            var counts = new TreeMap<YearMonth, Integer>();
            var month = YearMonth.parse(row.cell("from"));
            for (var count : row.cell("counts").split(" ")) {
                if (!count.equals("0")) counts.put(month, Integer.parseInt(count));
                month = month.plusMonths(1);
            }
            return counts;
        }
    }
}
