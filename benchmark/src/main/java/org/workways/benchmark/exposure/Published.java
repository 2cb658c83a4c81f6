package org.workways.benchmark.exposure;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.workways.files.GivenFile;
import org.workways.files.table.Row;
import org.workways.files.table.Table;

/// Published measures by O\*NET-SOC code, or by the SOC code of six digits that it begins with.
final class Published {
    private static final String NUMBER = "-?\\d+(\\.\\d+)?([eE]-?\\d+)?";

    private Published() {}

    /// @param code  column of the code
    /// @param value column of the score; what is no number there is no score
    static Map<String, Double> read(Path file, String code, String value) {
        var scores = new TreeMap<String, Double>();
        rows(file, Table.csv(name(file)).requires(code, value), row -> {
            var cell = row.cell(value);
            if (cell.matches(NUMBER)) scores.put(row.cell(code), Double.parseDouble(cell));
        });
        return scores;
    }

    /// A measure of occupations of another classification, whose rows name one or more codes of
    /// ours in a cell. A code has the mean of the rows that name it alone; where none does, of all
    /// rows that name it, whose scores are means over several occupations.
    /// @param codes column of the codes, with commas between them
    static Map<String, Double> shared(Path file, String codes, String value) {
        var alone = new Means();
        var any = new Means();
        rows(file, Table.csv(name(file)).requires(codes, value), row -> {
            if (!row.cell(value).matches(NUMBER)) return;
            double score = Double.parseDouble(row.cell(value));
            var named = row.cell(codes).split("\\s*,\\s*");
            for (var code : named) {
                any.add(code, score);
                if (named.length == 1) alone.add(code, score);
            }
        });
        var scores = new TreeMap<>(any.means());
        scores.putAll(alone.means());
        return scores;
    }

    /// A measure by groups of ISCO-08, carried to SOC 2010: a code has the mean of its groups.
    /// @param crosswalk of the Bureau of Labor Statistics, with lines of preamble before its header
    /// @param byGroup   the score of each ISCO-08 group of four digits
    static Map<String, Double> crossed(Path crosswalk, Map<String, Double> byGroup) {
        var groups = new TreeMap<String, TreeSet<String>>();
        var table = Table.csv(name(crosswalk)).requires("2010 SOC Code", "ISCO-08 Code");
        try (var in = withoutPreamble(Files.readString(crosswalk), "2010 SOC Code")) {
            table.read(
                    in,
                    row -> groups.computeIfAbsent(row.cell("2010 SOC Code"), soc -> new TreeSet<>())
                            .add(row.cell("ISCO-08 Code")),
                    issue -> {});
        } catch (IOException e) {
            throw GivenFile.unreadable(crosswalk, e);
        }
        var scores = new Means();
        groups.forEach((soc, its) -> its.stream()
                .filter(byGroup::containsKey)
                .forEach(group -> scores.add(soc, byGroup.getOrDefault(group, 0.0))));
        return scores.means();
    }

    /// The rows of a table; one whose name ends in `.gz` is inflated.
    static void rows(Path file, Table table, Consumer<Row> each) {
        try (var in = open(file)) {
            table.read(in, each, issue -> {});
        } catch (IOException e) {
            throw GivenFile.unreadable(file, e);
        }
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static InputStream open(Path file) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(GivenFile.file(file)));
        return name(file).endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private static InputStream withoutPreamble(String text, String firstColumn) {
        int header = text.startsWith(firstColumn) ? 0 : text.indexOf("\n" + firstColumn) + 1;
        return new ByteArrayInputStream(text.substring(header).getBytes(StandardCharsets.UTF_8));
    }
}
