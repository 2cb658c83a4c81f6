package org.workways.benchmark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workways.files.atlas.AtlasReader;

class QuestionsTest {
    private static final String CV = "I keep machines running.\nPython, SQL\nWelder 2019 - today\n".repeat(40);

    private final Questions questions = new Questions(AtlasReader.embedded());

    @Test
    void so_many_different_routes_that_none_is_kept_and_always_the_same_ones() {
        var routes = questions.routes();
        assertThat(routes).hasSizeGreaterThan(5_000).doesNotHaveDuplicates();
        assertThat(routes).isEqualTo(new Questions(AtlasReader.embedded()).routes());
        assertThat(questions.routesBefore()).hasSize(100).isSubsetOf(routes);
    }

    @Test
    void a_line_is_a_method_an_address_and_a_body() {
        for (var list : List.of(questions.routes(), questions.reaches(), questions.searches(), questions.texts(CV)))
            assertThat(list).isNotEmpty().allMatch(line -> line.matches("(GET\t/\\S+\t|POST\t/\\S+\ttext=\\S+)"));
    }

    @Test
    void texts_have_about_300_words_and_differ() {
        var texts = questions.texts(CV);
        assertThat(new HashSet<>(texts)).hasSameSizeAs(texts);
        assertThat(texts).allMatch(text -> Math.abs(text.split("\\+|%0A|%2C").length - 300) < 60);
    }

    @Test
    void mixed_ones_come_in_turns() {
        assertThat(Questions.mixed(List.of(List.of("a", "b"), List.of("c")))).containsExactly("a", "c", "b", "c");
    }
}
