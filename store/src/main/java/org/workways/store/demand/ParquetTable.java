package org.workways.store.demand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.workways.concept.UserException;

/// A Parquet file that somebody brought.
public final class ParquetTable {
    private ParquetTable() {}

    /// Writes it as CSV with a header, for a reader of tables: days and times in ISO 8601, lists and structures as
    /// DuckDB prints them.
    /// @throws UserException if it is no Parquet that can be read
    public static void toCsv(Path parquet, Path csv) {
        var folder = csv.toAbsolutePath().getParent();
        if (folder == null) throw new IllegalArgumentException("A file lies in a folder, got '" + csv + "'.");
        try (var duck = Duck.over(folder)) {
            Files.deleteIfExists(csv);
            duck.run("copy (select * from read_parquet('%s')) to '%s' (format csv, header)"
                    .formatted(Parquet.literally(parquet), Parquet.quoted(csv.toString())));
        } catch (IOException e) {
            throw AdvertStore.notSaved(folder, e);
        }
    }

    /// The other way round; types are told from the values.
    public static void fromCsv(Path csv, Path parquet) {
        var file = parquet.toAbsolutePath().normalize();
        var folder = file.getParent();
        if (folder == null) throw new IllegalArgumentException("A file lies in a folder, got '" + parquet + "'.");
        try (var duck = Duck.over(folder)) {
            Files.createDirectories(folder);
            Parquet.write(
                    duck,
                    "select * from read_csv('%s', header = true, sample_size = -1)".formatted(Parquet.literally(csv)),
                    file);
        } catch (IOException e) {
            throw AdvertStore.notSaved(folder, e);
        }
    }
}
