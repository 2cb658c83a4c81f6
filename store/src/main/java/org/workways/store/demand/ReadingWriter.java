package org.workways.store.demand;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duckdb.DuckDBAppender;
import org.workways.concept.ConceptId;
import org.workways.demand.AdvertReading;
import org.workways.demand.AskedKind;

/// Keeps readings, part by part. Used by one thread.
public final class ReadingWriter implements AutoCloseable {
    private static final int PART = 5_000;

    private final Path folder;
    private final Duck duck;
    private int part;
    private final List<Read> waiting = new ArrayList<>();

    private record Read(long text, AdvertReading reading) {}

    ReadingWriter(Path folder, Duck duck, int part) {
        this.folder = folder;
        this.duck = duck;
        this.part = part;
    }

    /// @param text key of the text
    public void add(long text, AdvertReading reading) {
        waiting.add(new Read(text, reading));
        if (waiting.size() >= PART) keep();
    }

    @Override
    public void close() {
        keep();
    }

    /// The texts are written last: without them what was found in them is written over by the next part of that
    /// number.
    private void keep() {
        if (waiting.isEmpty()) return;
        duck.run("create or replace table texts (text_key bigint, skills integer, unmatched integer)");
        duck.run("create or replace table asked (text_key bigint, kind varchar, concept varchar, level tinyint,"
                + " score float)");
        duck.append("texts", this::texts);
        duck.append("asked", this::asked);
        try {
            Parquet.write(duck, "select * from asked", folder.resolve("asked-%06d.parquet".formatted(part)));
            Parquet.write(duck, "select * from texts", folder.resolve("texts-%06d.parquet".formatted(part)));
        } catch (IOException e) {
            throw AdvertStore.notSaved(folder, e);
        }
        part++;
        waiting.clear();
    }

    private void texts(DuckDBAppender rows) throws SQLException {
        for (var read : waiting) {
            rows.beginRow();
            rows.append(read.text());
            rows.append(read.reading().skills().size());
            rows.append(read.reading().unmatched());
            rows.endRow();
        }
    }

    private void asked(DuckDBAppender rows) throws SQLException {
        for (var read : waiting) {
            for (var skill : read.reading().skills())
                row(
                        rows,
                        read.text(),
                        AskedKind.SKILL,
                        skill.skill().toString(),
                        skill.level().number(),
                        skill.score());
            names(rows, read.text(), AskedKind.FAMILY, read.reading().families());
            names(rows, read.text(), AskedKind.OCCUPATION, read.reading().jobs());
            names(rows, read.text(), AskedKind.TERM, read.reading().terms());
            names(rows, read.text(), AskedKind.ROLE, read.reading().roles());
        }
    }

    private static void names(DuckDBAppender rows, long text, AskedKind kind, Set<ConceptId> concepts)
            throws SQLException {
        for (var concept : concepts) row(rows, text, kind, concept.toString(), 0, 1);
    }

    private static void row(DuckDBAppender rows, long text, AskedKind kind, String concept, int level, double score)
            throws SQLException {
        rows.beginRow();
        rows.append(text);
        rows.append(kind.code());
        rows.append(concept);
        rows.append((byte) level);
        rows.append((float) score);
        rows.endRow();
    }
}
