package org.workways.files.exposure;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.workways.concept.ConceptId;
import org.workways.concept.ImportIssue;
import org.workways.concept.Interval;
import org.workways.concept.UserException;
import org.workways.exposure.ExposureProfile;
import org.workways.exposure.ExposureProfile.Part;
import org.workways.exposure.ExposureProfiles;
import org.workways.exposure.ExposureProfiles.Entry;
import org.workways.exposure.Outcome;
import org.workways.files.table.Row;
import org.workways.files.table.Table;

/// Profiles of occupations as CSV: how many of its tasks are rated and how many not, their importance, each share with
/// its interval, the version of O\*NET and the name of the ratings.
public final class ProfileTable {
    private static final List<String> COLUMNS = List.of(
            "occupation",
            "tasks",
            "unrated",
            "importance",
            "taken",
            "taken_low",
            "taken_high",
            "changed",
            "changed_low",
            "changed_high",
            "stays",
            "stays_low",
            "stays_high",
            "onet",
            "ratings");

    private ProfileTable() {}

    public static String write(ExposureProfiles profiles) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(COLUMNS);
            profiles.entries().forEach((id, entry) -> csv.writeRecord(cells(id, entry, profiles)));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory has no disk that could fail
        }
        return text.toString();
    }

    /// @param name of the table, for errors
    /// @throws UserException if a row is not as it should be: half of such a table would be a wrong one
    public static ExposureProfiles read(InputStream in, String name) throws IOException {
        var rows = new ArrayList<Row>();
        var issues = new ArrayList<ImportIssue>();
        Table.csv(name).requires(COLUMNS.toArray(String[]::new)).read(in, rows::add, issues::add);
        if (!issues.isEmpty()) throw wrong(issues.getFirst().message());
        if (rows.isEmpty()) throw wrong(name + " has no row.");
        try {
            var entries = new TreeMap<ConceptId, Entry>();
            for (var row : rows) entries.put(ConceptId.parse(row.cell("occupation")), entry(row));
            return new ExposureProfiles(
                    rows.getFirst().cell("onet"), rows.getFirst().cell("ratings"), entries);
        } catch (IllegalArgumentException e) {
            throw wrong(name + ": " + e.getMessage());
        }
    }

    private static List<String> cells(ConceptId id, Entry entry, ExposureProfiles all) {
        var cells = new ArrayList<String>();
        cells.add(id.toString());
        cells.add(Integer.toString(entry.profile().tasks()));
        cells.add(Integer.toString(entry.profile().unrated()));
        cells.add(number(entry.importance()));
        for (var outcome : Outcome.values()) {
            var part = entry.profile().part(outcome);
            cells.add(number(part.share()));
            cells.add(number(part.interval().low()));
            cells.add(number(part.interval().high()));
        }
        cells.add(all.onet());
        cells.add(all.ratings());
        return cells;
    }

    private static Entry entry(Row row) {
        Map<Outcome, Part> parts = new EnumMap<>(Outcome.class);
        for (var outcome : Outcome.values())
            parts.put(
                    outcome,
                    new Part(
                            number(row, outcome.code()),
                            new Interval(number(row, outcome.code() + "_low"), number(row, outcome.code() + "_high"))));
        int tasks = Integer.parseInt(row.cell("tasks"));
        int unrated = Integer.parseInt(row.cell("unrated"));
        return new Entry(new ExposureProfile(tasks, unrated, parts), number(row, "importance"));
    }

    private static double number(Row row, String column) {
        return Double.parseDouble(row.cell(column));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value).replaceFirst("\\.?0+$", "");
    }

    private static UserException wrong(String problem) {
        return new UserException(problem, "Write the table anew: benchmark/run exposure-profiles");
    }
}
