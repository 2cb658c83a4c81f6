package org.workways.files.atlas;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.workways.concept.ImportIssue;
import org.workways.concept.UserException;
import org.workways.files.GivenFile;
import org.workways.files.table.Row;
import org.workways.files.table.Table;

/// The bytes of the atlas tables, wherever they lie: less than a megabyte in all.
/// @param files by file name
record AtlasTables(SortedMap<String, byte[]> files) {
    private static final String PACKAGE = "/org/workways/atlas/";
    private static final int VERSION_BYTES = 6;
    private static final List<String> ALWAYS = List.of(
            "sources.csv",
            "currencies.csv",
            "skills.csv",
            "levels.csv",
            "occupations.csv",
            "requirements.csv",
            "work-legs.csv");
    /// A class path cannot be listed; a folder may hold others as well.
    private static final List<String> OPPORTUNITIES = List.of(
            "opportunities-data.csv",
            "opportunities-iot.csv",
            "opportunities-ml.csv",
            "opportunities-security.csv",
            "opportunities-transversal.csv");

    static AtlasTables embedded() {
        var files = new TreeMap<String, byte[]>();
        for (var names : List.of(ALWAYS, OPPORTUNITIES)) for (var name : names) files.put(name, resource(name));
        return new AtlasTables(files);
    }

    static AtlasTables in(Path folder) {
        var files = new TreeMap<String, byte[]>();
        try (var entries = Files.list(GivenFile.folder(folder))) {
            for (var entry : entries.sorted().toList()) {
                var name = String.valueOf(entry.getFileName());
                if (ALWAYS.contains(name) || isOpportunities(name)) files.put(name, Files.readAllBytes(entry));
            }
        } catch (IOException e) {
            throw GivenFile.unreadable(folder, e);
        }
        if (files.isEmpty())
            throw new UserException(
                    "'%s' holds no table of an atlas.".formatted(folder),
                    "Name the folder with skills.csv, occupations.csv and the others.");
        return new AtlasTables(files);
    }

    /// Names of the tables of learning opportunities, sorted.
    List<String> opportunities() {
        return files.keySet().stream().filter(AtlasTables::isOpportunities).toList();
    }

    void read(String name, List<String> columns, Consumer<Row> each, Consumer<ImportIssue> issues) {
        var bytes = files.get(name);
        if (bytes == null) {
            issues.accept(new AtlasIssue.MissingTable(name));
            return;
        }
        try {
            var table = new Table(name, Table.Format.COMMAS, columns, List.of(), true);
            table.read(new ByteArrayInputStream(bytes), each, issues);
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory cannot fail to be read.", e);
        }
    }

    /// The first 12 digits of SHA-256 over names, lengths and bytes of all tables, in the order of their names.
    String version() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, bytes) -> {
                digest.update((name + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static boolean isOpportunities(String name) {
        return name.startsWith("opportunities-") && name.endsWith(".csv");
    }

    private static byte[] resource(String name) {
        try (var in = AtlasTables.class.getResourceAsStream(PACKAGE + name)) {
            if (in == null) throw new IllegalStateException("The atlas has no table " + name + " on the class path.");
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The atlas table " + name + " cannot be read from the class path.", e);
        }
    }
}
