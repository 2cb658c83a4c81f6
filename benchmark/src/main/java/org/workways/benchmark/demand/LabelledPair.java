package org.workways.benchmark.demand;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.workways.files.table.Table;

/// Two adverts at most 60 days apart, labelled by reading both.
/// @param stratum what it was drawn from: `E` if employers are the same and else `N`, and the tenths of similarity
/// @param weight  how many pairs of the corpus it stands for
record LabelledPair(String earlier, String later, Label label, String stratum, double weight) {
    enum Label {
        SAME,
        /// The same vacancy in other words.
        REWRITTEN,
        OTHER
    }

    /// @param file in the form of `benchmark/demand/duplicates-dev.csv`
    static List<LabelledPair> read(Path file) {
        var rows = new ArrayList<LabelledPair>();
        Table.csv(String.valueOf(file.getFileName()))
                .requires("earlier", "later", "label", "stratum", "pairs_of_stratum")
                .read(
                        file,
                        row -> rows.add(new LabelledPair(
                                row.cell("earlier"),
                                row.cell("later"),
                                Label.valueOf(row.cell("label").toUpperCase(Locale.ROOT)),
                                row.cell("stratum"),
                                Double.parseDouble(row.cell("pairs_of_stratum")))),
                        issue -> {
                            throw new IllegalStateException(issue.message());
                        });
        return rows.stream().map(pair -> pair.weighted(rows)).toList();
    }

    private LabelledPair weighted(List<LabelledPair> all) {
        long drawn = all.stream().filter(pair -> pair.stratum().equals(stratum)).count();
        return new LabelledPair(earlier, later, label, stratum, weight / drawn);
    }
}
