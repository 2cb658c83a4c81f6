package org.workways.benchmark;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.workways.files.table.Table;

/// Which codes of SOC 2010 each code of SOC 2018 was made of.
/// Source: U.S. Bureau of Labor Statistics, crosswalk of 2010 SOC to 2018 SOC.
/// @param origins by code of SOC 2018, six digits as in `15-1252`
public record SocCrosswalk(SortedMap<String, SortedSet<String>> origins) {
    public static SocCrosswalk of(Checkout checkout) {
        return read(checkout.root().resolve("benchmark/exposure/soc2010-soc2018.csv"));
    }

    /// @param file columns `soc2010` and `soc2018`, a row for each pair
    static SocCrosswalk read(Path file) {
        var origins = new TreeMap<String, SortedSet<String>>();
        Table.csv(String.valueOf(file.getFileName()))
                .requires("soc2010", "soc2018")
                .read(
                        file,
                        row -> origins.computeIfAbsent(row.cell("soc2018"), code -> new TreeSet<>())
                                .add(row.cell("soc2010")),
                        issue -> {
                            throw new IllegalStateException(issue.message());
                        });
        return new SocCrosswalk(origins);
    }

    /// Scores by code of SOC 2018: each the mean of the codes that it was made of. A code of which a
    /// part has no score has none.
    /// @param by2010 scores by code of SOC 2010, or by a group of it, whose code ends in 0
    public Map<String, Double> carried(Map<String, Double> by2010) {
        var carried = new TreeMap<String, Double>();
        origins.forEach((code, its) -> {
            var scores =
                    its.stream().flatMap(one -> score(by2010, one).stream()).toList();
            if (scores.size() == its.size())
                carried.put(
                        code,
                        scores.stream()
                                .mapToDouble(Double::doubleValue)
                                .average()
                                .orElseThrow());
        });
        return carried;
    }

    /// The code of SOC 2018 that is this one of SOC 2010, whole and with nothing else.
    public Optional<String> same(String soc2010) {
        var became = origins.entrySet().stream()
                .filter(entry -> entry.getValue().contains(soc2010))
                .toList();
        return became.size() == 1 && became.getFirst().getValue().size() == 1
                ? Optional.of(became.getFirst().getKey())
                : Optional.empty();
    }

    /// The score of a code, of its broad group (`29-1060`) or of its minor one (`25-1000`).
    private static Optional<Double> score(Map<String, Double> by2010, String code) {
        return Optional.ofNullable(by2010.get(code))
                .or(() -> Optional.ofNullable(by2010.get(code.substring(0, 6) + "0")))
                .or(() -> Optional.ofNullable(by2010.get(code.substring(0, 4) + "000")));
    }
}
