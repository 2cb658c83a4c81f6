package org.workways.benchmark.atlas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.workways.benchmark.Checkout;
import org.workways.files.table.Row;
import org.workways.files.table.Table;

/// Draws one row in ten of every table of the atlas for a second look, by a written seed. Figures are not drawn: they
/// are copied by `atlas-figures`, whose test compares every one with its source.
final class SecondLook {
    private static final int ONE_IN = 10;
    private static final List<String> KEYS =
            List.of("id", "occupation", "skill", "level", "technology", "task", "currency");

    private SecondLook() {}

    private record Drawn(String table, String key) {}

    /// @param arguments the seed, by default 20261126
    public static void main(String[] arguments) throws IOException {
        long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : 20261126L;
        var tables = Checkout.here().root().resolve("atlas").resolve("tables");
        int rows = 0;
        var drawn = new ArrayList<Drawn>();
        try (Stream<Path> files = Files.list(tables)) {
            for (var file : files.sorted().toList()) {
                var name = String.valueOf(file.getFileName());
                if (!name.endsWith(".csv") || name.equals("figures.csv") || name.equals("sources.csv")) continue;
                var all = keys(file);
                rows += all.size();
                Collections.shuffle(all, new Random(seed));
                all.stream()
                        .limit(Math.ceilDiv(all.size(), ONE_IN))
                        .sorted()
                        .forEach(key -> drawn.add(new Drawn(name, key)));
            }
        }
        System.out.println("table,key");
        drawn.forEach(row -> System.out.println(row.table() + "," + row.key()));
        System.err.printf("atlas-second-look: %d of %d rows, seed %d%n", drawn.size(), rows, seed);
    }

    private static List<String> keys(Path file) {
        var keys = new ArrayList<String>();
        Table.csv(String.valueOf(file.getFileName()))
                .allows(KEYS.toArray(String[]::new))
                .read(file, row -> keys.add(key(file, row)), issue -> {
                    throw new IllegalStateException(issue.message());
                });
        return keys;
    }

    /// The columns that name a row, as far as the table has them.
    private static String key(Path file, Row row) {
        var name = String.valueOf(file.getFileName());
        var columns =
                switch (name) {
                    case "requirements.csv" -> List.of("occupation", "skill");
                    case "levels.csv" -> List.of("skill", "level");
                    case "effects.csv" -> List.of("technology", "task");
                    case "work-legs.csv" -> List.of("occupation");
                    case "currencies.csv" -> List.of("currency");
                    default -> List.of("id");
                };
        return String.join("/", columns.stream().map(row::cell).toList());
    }
}
