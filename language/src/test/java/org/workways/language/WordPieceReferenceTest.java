package org.workways.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// REFERENCE: piece by piece the same as the tokenizer of Hugging Face, called through DJL.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WordPieceReferenceTest {
    private static final Resource JSON = new Resource("all-minilm-l6-v2-q-tokenizer.json");

    private final HuggingFaceTokenizer reference = reference();
    private Optional<WordPiece> own = Optional.empty();

    @BeforeAll
    void readVocabulary(@TempDir Path folder) {
        own = Optional.of(new WordPiece(VocabularyFile.read(JSON, folder.resolve("tables")), 256));
    }

    @AfterAll
    void close() {
        reference.close();
    }

    @Test
    void every_fifth_line_of_ESCOs_skills_is_cut_alike() throws IOException {
        var zip = data().resolve("esco/ESCO dataset - v1.1.1 - classification - en - csv.zip");
        assumeTrue(Files.exists(zip), "ESCO is not there: set WORKWAYS_DATA to the folder that has esco/.");
        try (var file = new ZipFile(zip.toFile());
                var lines = new BufferedReader(
                        new InputStreamReader(file.getInputStream(file.getEntry("skills_en.csv")), UTF_8))) {
            var texts = lines.lines().toList();
            assertThat(texts).hasSizeGreaterThan(13_000);
            for (var i = 0; i < texts.size(); i += 5) assertAlike(texts.get(i));
        }
    }

    @Test
    void random_text_of_every_Unicode_plane_is_cut_alike_seed_11() {
        var random = new Random(11);
        for (var plane = 0; plane <= 16; plane++) for (var i = 0; i < 300; i++) assertAlike(mixed(plane, random));
    }

    @Test
    void random_text_of_Latin_and_neighbours_is_cut_alike_seed_12() {
        var random = new Random(12);
        for (var i = 0; i < 5_000; i++) {
            var text = new StringBuilder();
            for (var n = random.nextInt(60); n > 0; n--) text.appendCodePoint(random.nextInt(0x250));
            assertAlike(text.toString());
        }
    }

    /// Unicode has grown since the reference's tables were made: marks and punctuation it does not know as such.
    @Test
    void single_characters_are_cut_alike_but_for_younger_ones() {
        var different = new TreeSet<Integer>();
        for (var point = 0; point < 0x30000; point++)
            if (Character.getType(point) != Character.SURROGATE && !alike("a" + Character.toString(point) + "b"))
                different.add(point);

        assertThat(different).hasSizeLessThan(1_000).allMatch(point -> point > 0x370);
    }

    private String mixed(int plane, Random random) {
        var text = new StringBuilder();
        for (var n = random.nextInt(40); n > 0; n--) {
            var point = RandomText.character(random.nextBoolean() ? plane : 0, random);
            if (alike("a" + Character.toString(point) + "b")) text.appendCodePoint(point);
            if (random.nextInt(4) == 0) text.append(" Sensor");
        }
        return text.toString();
    }

    private void assertAlike(String text) {
        assertThat(own.orElseThrow().ids(text)).as(text).containsExactly(expected(text));
    }

    private boolean alike(String text) {
        return Arrays.equals(own.orElseThrow().ids(text), expected(text));
    }

    private int[] expected(String text) {
        return Arrays.stream(reference.encode(text).getIds())
                .mapToInt(Math::toIntExact)
                .toArray();
    }

    private static HuggingFaceTokenizer reference() {
        try (var json = JSON.open()) {
            return HuggingFaceTokenizer.builder()
                    .optTokenizerPath(copied(json.readAllBytes()))
                    .optTruncation(true)
                    .optMaxLength(256)
                    .optPadding(false)
                    .build();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Path copied(byte[] json) throws IOException {
        var file = Files.createTempFile("tokenizer", ".json");
        file.toFile().deleteOnExit();
        return Files.write(file, json);
    }

    private static Path data() {
        var root = Path.of(System.getProperty("workways.root", "..")).toAbsolutePath();
        return Optional.ofNullable(System.getenv("WORKWAYS_DATA"))
                .map(Path::of)
                .orElseGet(() -> root.resolve("../shared/data"));
    }
}
