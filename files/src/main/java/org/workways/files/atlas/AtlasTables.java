package org.workways.files.atlas;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.workways.concept.ImportIssue;
import org.workways.concept.UserException;
import org.workways.files.GivenFile;
import org.workways.files.table.Row;
import org.workways.files.table.Table;

/// The bytes of the atlas tables, wherever they lie, and of a user's own tables of the same form: a few megabytes.
/// @param files by file name
/// @param own   a user's own, by file name; their rows come first and replace those with the same key
/// @param place where the user's own tables lie, as issues call it; empty without any
record AtlasTables(SortedMap<String, byte[]> files, SortedMap<String, byte[]> own, String place) {
    private static final String PACKAGE = "/org/workways/atlas/";
    private static final int VERSION_BYTES = 6;
    /// A class path cannot be listed; a folder may hold others as well.
    private static final List<String> OPPORTUNITIES = List.of(
            "opportunities-data.csv",
            "opportunities-iot.csv",
            "opportunities-ml.csv",
            "opportunities-security.csv",
            "opportunities-transversal.csv");

    static AtlasTables embedded() {
        var files = new TreeMap<String, byte[]>();
        for (var table : AtlasTable.SINGLE) files.put(table.name(), resource(table.name()));
        for (var name : OPPORTUNITIES) files.put(name, resource(name));
        return new AtlasTables(files, new TreeMap<>(), "");
    }

    /// @throws UserException if the folder is missing or holds none of the tables
    static AtlasTables in(Path folder) {
        return new AtlasTables(someTablesIn(folder), new TreeMap<>(), "");
    }

    /// The same tables under a user's own.
    /// @throws UserException if the folder is missing or holds none of the tables
    AtlasTables under(Path folder) {
        return new AtlasTables(files, someTablesIn(folder), folder + "/");
    }

    /// Tables of learning opportunities, sorted by name.
    List<AtlasTable> opportunities() {
        var names = new TreeMap<>(files);
        names.putAll(own);
        return names.keySet().stream()
                .filter(AtlasTable::isOpportunities)
                .map(AtlasTable::opportunities)
                .toList();
    }

    /// Reads one or more tables with keys of the same kind: first all rows of the user, then the others.
    /// @param each  whether it took the row; a row of the user that was refused replaces nothing
    /// @param accepted told of every row that was
    void read(
            List<AtlasTable> tables,
            Predicate<Row> each,
            BiConsumer<AtlasTable, Row> accepted,
            Consumer<ImportIssue> issues) {
        Set<List<String>> replaced = new HashSet<>();
        for (var table : tables) {
            var bytes = own.get(table.name());
            if (bytes == null) continue;
            var elsewhere = idsElsewhere(table);
            Consumer<Row> remember = row -> {
                var taken = elsewhere.get(table.key(row).getFirst());
                if (taken != null) issues.accept(row.bad("id", "the atlas has this id in " + taken + ". Row left out"));
                if (taken != null || !each.test(row)) return;
                replaced.add(table.key(row));
                accepted.accept(table, row);
            };
            read(place + table.name(), table, bytes, remember, issues);
        }
        for (var table : tables) {
            var bytes = files.get(table.name());
            Consumer<Row> unlessReplaced = row -> {
                if (!replaced.isEmpty() && replaced.contains(table.key(row))) return;
                if (each.test(row)) accepted.accept(table, row);
            };
            if (bytes != null) read(table.name(), table, bytes, unlessReplaced, issues);
            else if (!own.containsKey(table.name())) issues.accept(new AtlasIssue.MissingTable(table.name()));
        }
    }

    boolean hasOwn() {
        return !own.isEmpty();
    }

    /// Skills, occupations, opportunities and technologies share one space of ids: those of the other kinds, with the
    /// table that has them.
    private Map<String, String> idsElsewhere(AtlasTable table) {
        var ids = new HashMap<String, String>();
        if (!table.keyColumns().equals(List.of("id"))) return ids;
        files.forEach((name, bytes) -> {
            boolean sameKind = name.equals(table.name())
                    || (AtlasTable.isOpportunities(name) && AtlasTable.isOpportunities(table.name()));
            if (sameKind || !isOfConcepts(name)) return;
            var form = new Table(name, Table.Format.COMMAS, List.of("id"), List.of(), false);
            try {
                form.read(new ByteArrayInputStream(bytes), row -> ids.put(row.cell("id"), name), issue -> {});
            } catch (IOException e) {
                throw new UncheckedIOException("Bytes in memory cannot fail to be read.", e);
            }
        });
        return ids;
    }

    private static boolean isOfConcepts(String name) {
        return AtlasTable.isOpportunities(name)
                || List.of("skills.csv", "occupations.csv", "technologies.csv").contains(name);
    }

    /// The first 12 digits of SHA-256 over names, lengths and bytes of all tables, in the order of their names.
    String version() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var tables : List.of(files, own))
                tables.forEach((name, bytes) -> {
                    digest.update((name + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                    digest.update(bytes);
                });
            return HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static void read(
            String name, AtlasTable table, byte[] bytes, Consumer<Row> each, Consumer<ImportIssue> issues) {
        try {
            var form = new Table(name, Table.Format.COMMAS, table.columns(), table.optional(), true);
            form.read(new ByteArrayInputStream(bytes), each, issues);
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory cannot fail to be read.", e);
        }
    }

    /// Empty without any.
    static SortedMap<String, byte[]> tablesIn(Path folder) {
        var tables = new TreeMap<String, byte[]>();
        try (var entries = Files.list(GivenFile.folder(folder))) {
            for (var entry : entries.sorted().toList()) {
                var name = String.valueOf(entry.getFileName());
                if (isTable(name)) tables.put(name, Files.readAllBytes(entry));
            }
        } catch (IOException e) {
            throw GivenFile.unreadable(folder, e);
        }
        return tables;
    }

    private static SortedMap<String, byte[]> someTablesIn(Path folder) {
        var tables = tablesIn(folder);
        if (tables.isEmpty())
            throw new UserException(
                    "'%s' holds no table of an atlas.".formatted(folder),
                    "Name the folder with skills.csv, occupations.csv and the others.");
        return tables;
    }

    /// Files of the folder that look like tables and are none, as a slip in a name makes them.
    static List<String> strangersIn(Path folder) {
        var strangers = new ArrayList<String>();
        try (var entries = Files.list(GivenFile.folder(folder))) {
            for (var entry : entries.sorted().toList()) {
                var name = String.valueOf(entry.getFileName());
                if (name.endsWith(".csv") && !isTable(name)) strangers.add(name);
            }
        } catch (IOException e) {
            throw GivenFile.unreadable(folder, e);
        }
        return strangers;
    }

    static List<String> names() {
        return AtlasTable.SINGLE.stream().map(AtlasTable::name).toList();
    }

    private static boolean isTable(String name) {
        return names().contains(name) || AtlasTable.isOpportunities(name);
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
