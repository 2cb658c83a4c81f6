package org.workways.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// FEATURE: the vocabulary is read from JSON once, and from its tables afterwards.
class VocabularyFileTest {
    private static final Resource JSON = new Resource("all-minilm-l6-v2-q-tokenizer.json");
    private static final String TEXT = "Embeddings of vibration signals, computed on-device";

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_tables_know_what_the_JSON_knows() {
        var fromJson = VocabularyFile.read(JSON, folder.resolve("tables"));
        var noJson = new Resource("not-there.json");

        var fromTables = VocabularyFile.read(noJson, folder.resolve("tables"));

        assertThat(ids(fromTables)).containsExactly(ids(fromJson)).hasSizeGreaterThan(8);
    }

    @Test
    void damaged_tables_are_made_anew() throws IOException {
        var tables = folder.resolve("tables");
        var expected = ids(VocabularyFile.read(JSON, tables));
        var whole = Files.readAllBytes(tables);
        var damaged = whole.clone();
        damaged[damaged.length / 2] ^= 1;
        Files.write(tables, damaged);

        assertThat(ids(VocabularyFile.read(JSON, tables))).containsExactly(expected);
        assertThat(tables).hasBinaryContent(whole);
    }

    @Test
    void truncated_tables_are_made_anew() throws IOException {
        var tables = folder.resolve("tables");
        var expected = ids(VocabularyFile.read(JSON, tables));
        Files.write(tables, new byte[] {1, 2});

        assertThat(ids(VocabularyFile.read(JSON, tables))).containsExactly(expected);
    }

    private static int[] ids(Vocabulary vocabulary) {
        return new WordPiece(vocabulary, 256).ids(TEXT);
    }
}
