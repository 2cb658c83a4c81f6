package org.workways.benchmark.exposure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.workways.benchmark.TextTable;
import org.workways.exposure.ExposureProfile;
import org.workways.exposure.Outcome;
import org.workways.files.table.Table;

/// The percentage by which the Bureau of Labor Statistics expects employment to change from 2022 to
/// 2032, beside the profiles. It counts by SOC code of six digits, so the profiles of the O\*NET
/// occupations of one code are averaged; every code counts once, however many people work in it.
final class Projections {
    private static final String CODE = "2022 National Employment Matrix code";
    private static final String TYPE = "Occupation type";
    private static final String CHANGE = "Employment change, percent, 2022-32";
    private static final String OFFICE = "43-";
    private static final int SOC = 7;

    private Projections() {}

    static TextTable table(Path projections, Map<String, ExposureProfile> profiles, long seed) {
        var change = read(projections);
        var table = new TextTable("change of employment, 2022-32", "SOC codes", "rank correlation", "95 %");
        for (var outcome : Outcome.values())
            row(table, "with " + outcome.code(), pairs(change, profiles, outcome), seed);
        // Offices shrink for reasons of their own, so one sees whether they alone make the figure.
        change.keySet().removeIf(soc -> soc.startsWith(OFFICE));
        for (var outcome : List.of(Outcome.TAKEN, Outcome.STAYS))
            row(table, "with " + outcome.code() + ", without offices", pairs(change, profiles, outcome), seed);
        return table;
    }

    private static void row(TextTable table, String name, List<double[]> pairs, long seed) {
        var found = RankCorrelation.of(pairs, seed);
        table.row(name, found.pairs(), found.value(), RankCorrelation.text(found.interval()));
    }

    static List<double[]> pairs(Map<String, Double> change, Map<String, ExposureProfile> profiles, Outcome outcome) {
        var shares = new Means();
        profiles.forEach(
                (code, profile) -> shares.add(code.substring(0, Math.min(SOC, code.length())), profile.share(outcome)));
        var pairs = new ArrayList<double[]>();
        shares.means().forEach((soc, share) -> {
            var percent = change.get(soc);
            if (percent != null) pairs.add(new double[] {percent, share});
        });
        return pairs;
    }

    /// Occupations only, without the sums over them.
    static Map<String, Double> read(Path file) {
        var change = new TreeMap<String, Double>();
        Published.rows(file, Table.csv(Published.name(file)).requires(CODE, TYPE, CHANGE), row -> {
            if (row.cell(TYPE).equals("Line item"))
                change.put(row.cell(CODE), Double.parseDouble(row.cell(CHANGE).replace(",", "")));
        });
        return change;
    }
}
