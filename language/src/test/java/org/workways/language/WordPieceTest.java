package org.workways.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// FEATURE: a text is cut into the pieces that the model was trained on.
class WordPieceTest {
    private static List<String> vocabulary = List.of();

    @BeforeAll
    static void readVocabulary() throws IOException {
        try (var json = new Resource("all-minilm-l6-v2-q-tokenizer.json").open()) {
            vocabulary = VocabularyFile.pieces(json);
        }
    }

    @Test
    void a_known_word_is_one_piece() {
        assertPieces("design sensors", "design sensors");
    }

    @Test
    void an_unknown_word_is_put_together_from_the_longest_pieces() {
        assertPieces("embeddings", "em ##bed ##ding ##s");
    }

    @Test
    void case_and_accents_are_dropped() {
        assertPieces("Élève à GENÈVE", "el ##eve a gene ##ve");
    }

    @Test
    void punctuation_stands_alone() {
        assertPieces("C++, (R&D)", "c + + , ( r & d )");
    }

    @Test
    void Chinese_characters_stand_alone() {
        assertPieces("中国 AI中", "中 国 ai 中");
    }

    @Test
    void invisible_characters_are_dropped_and_all_spaces_are_equal() {
        assertPieces("sen\u00adsor\u200b\u00a0data\u3000\u2028set\u0000s", "sensor data sets");
    }

    @Test
    void a_word_of_which_a_part_is_unknown_is_unknown() {
        assertPieces("a🙂 sensor🙂 b", "[UNK] [UNK] b");
    }

    @Test
    void a_word_of_more_than_100_characters_is_unknown() {
        assertPieces("a".repeat(101) + " b", "[UNK] b");
        assertThat(pieces("a".repeat(100), 256)).doesNotContain("[UNK]");
    }

    @Test
    void a_blank_text_has_only_the_two_marks() {
        assertPieces("", "");
        assertPieces(" \n\t ", "");
    }

    @Test
    void a_text_cannot_speak_to_the_model() {
        assertPieces("[SEP]", "[ sep ]");
    }

    @Test
    void a_long_text_is_cut_at_the_limit() {
        assertThat(pieces("one two three four", 5)).isEqualTo("[CLS] one two three [SEP]");
        assertThat(pieces("one embeddings", 5)).isEqualTo("[CLS] one em ##bed [SEP]");
        assertThat(pieces("one two", 2)).isEqualTo("[CLS] [SEP]");
    }

    private static void assertPieces(String text, String expected) {
        assertThat(pieces(text, 256)).isEqualTo(("[CLS] " + expected).strip() + " [SEP]");
    }

    private static String pieces(String text, int limit) {
        var ids = new WordPiece(Vocabulary.of(vocabulary), limit).ids(text);
        return Arrays.stream(ids).mapToObj(vocabulary::get).collect(Collectors.joining(" "));
    }
}
