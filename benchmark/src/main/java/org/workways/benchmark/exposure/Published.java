package org.workways.benchmark.exposure;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.workways.files.table.Table;

/// Published measures by O\*NET-SOC code, or by the SOC code of six digits that it begins with.
final class Published {
    private Published() {}

    /// @param code  column of the code
    /// @param value column of the score
    static Map<String, Double> read(Path file, String code, String value) {
        var scores = new TreeMap<String, Double>();
        Table.csv(String.valueOf(file.getFileName()))
                .requires(code, value)
                .read(
                        file,
                        row -> {
                            var cell = row.cell(value);
                            if (!cell.isEmpty()) scores.put(row.cell(code), Double.parseDouble(cell));
                        },
                        issue -> {});
        return scores;
    }
}
