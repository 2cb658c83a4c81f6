package org.workways.benchmark.demand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.workways.benchmark.TextTable;
import org.workways.concept.ConceptId;
import org.workways.demand.AskedKind;
import org.workways.demand.Cut;
import org.workways.store.demand.AdvertStore;

/// Series over so many facts as a real corpus would take years to give: made by DuckDB, in the form in which the
/// product writes them.
final class FactsBenchmark {
    private static final int SKILLS = 600;
    private static final int FACTS_AN_ADVERT = 5;
    private static final int ROUNDS = 5;

    private FactsBenchmark() {}

    static void run(Path home, long facts) throws IOException {
        var folder = Files.createDirectories(home.resolve("adverts").resolve("made"));
        make(folder, facts);
        var store = new AdvertStore(home).readings("made").storedFacts();
        var concept = ConceptId.parse("made:7");
        var table = new TextTable("question", "best of " + ROUNDS + ", seconds", "worst");
        double one = row(table, "a series of one skill", () -> store.months(concept, Cut.ALL));
        row(table, "the same by employer", () -> store.employers(concept, Cut.ALL));
        row(table, "all series", () -> store.byMonth(AskedKind.SKILL, Cut.ALL));
        System.out.println(table);
        System.out.printf("%nadverts: a series over %,d facts in %.2f s%n", facts, one);
    }

    /// @return the worst
    private static double row(TextTable table, String name, Runnable question) {
        double best = Double.MAX_VALUE;
        double worst = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            question.run();
            double seconds = (System.nanoTime() - begun) / 1e9;
            best = Math.min(best, seconds);
            worst = Math.max(worst, seconds);
        }
        table.row(name, best, worst);
        return worst;
    }

    private static void make(Path folder, long facts) {
        long adverts = facts / FACTS_AN_ADVERT;
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var sql = connection.createStatement()) {
            sql.execute("set memory_limit = '2GB'");
            sql.execute("create view adverts as select range as advert, (date '2011-01-01' + to_months((range %"
                    + " 96)::int))::date as month, 'made' as source, '' as country, '' as place, (range %"
                    + " 50000 + 1)::bigint as employer from range(" + adverts + ")");
            sql.execute("copy (select *, 5 as skills, 0 as unmatched from adverts order by month) to '"
                    + folder.resolve("counted.parquet") + "' (format parquet, compression zstd)");
            sql.execute("copy (select *, 'skill' as kind, 'made:' || ((hash(advert * " + FACTS_AN_ADVERT + " + n) % "
                    + SKILLS + ")) as concept, 1::tinyint as level, 1::float as score from adverts, range("
                    + FACTS_AN_ADVERT + ") as numbers(n) order by concept, month) to '"
                    + folder.resolve("facts.parquet") + "' (format parquet, compression zstd)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
