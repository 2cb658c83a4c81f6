package org.workways.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.workways.concept.UserException;
import org.workways.recognise.SpanTagger.Kind;
import org.workways.recognise.SpanTagger.Span;

/// FEATURE: the words of a sentence that speak of a skill are marked [so], those that speak of knowledge {so}.
class C05SpansTest {
    private static final List<String> PICTURES = List.of(
            "You [%s %s] on ships.",
            "You know {SQL}, and [%s the %s] by day.",
            "We [%s %s] in teams; {Python} is a plus.",
            "[%s %s]",
            "Our office has a garden.",
            "We offer fruit and a garden.",
            "{Python} and {SQL}",
            "Our teams have lunch in the office.");
    private static final List<SpanFit.Example> EXAMPLES = Stream.of("weld", "repair", "paint", "test")
            .flatMap(verb -> Stream.of("pipes", "pumps", "rails", "tanks")
                    .filter(object -> !verb.equals("repair") || !object.equals("rails"))
                    .flatMap(object -> PICTURES.stream().map(picture -> picture.formatted(verb, object))))
            .map(C05SpansTest::drawn)
            .toList();
    private static final SpanFit.Settings SMALL = settings(100, 0.3);
    private static final SpanTagger TAGGER = SpanFit.fit(EXAMPLES, SMALL);

    @Test
    void what_was_marked_in_the_examples_is_marked_in_other_sentences() {
        assertThat(marked(TAGGER, "You [repair rails] in teams.")).isEqualTo("You [repair rails] in teams.");
        assertThat(marked(TAGGER, "We have a garden and fruit.")).isEqualTo("We have a garden and fruit.");
    }

    @Test
    void a_span_may_lie_inside_one_of_the_other_kind() {
        var examples = Stream.of("You [write {Python} code].", "We [write {SQL} code] here.", "Lunch is here.")
                .map(C05SpansTest::drawn)
                .toList();
        assertThat(marked(SpanFit.fit(examples, settings(300, 0.3)), "We write Python code."))
                .isEqualTo("We [write {Python} code].");
    }

    @Test
    void a_sentence_that_speaks_of_skills_is_likelier_to_than_one_that_does_not() {
        assertThat(TAGGER.tag(seen("We repair rails by day.")).probability()).isBetween(0.8, 1.0);
        assertThat(TAGGER.tag(seen("A garden has fruit.")).probability()).isBetween(0.0, 0.2);
    }

    @Test
    void a_text_without_words_has_no_spans() {
        assertThat(TAGGER.tag(seen("")).spans()).isEmpty();
        assertThat(TAGGER.tag(seen(" - ")).probability()).isZero();
    }

    @Test
    void a_tagger_of_which_less_is_expected_marks_more_words() {
        var eager = SpanFit.fit(EXAMPLES, settings(100, 0.01));
        assertThat(marked(TAGGER, "Our pumps.")).isEqualTo("Our pumps.");
        assertThat(eager.tag(seen("Our pumps.")).spans()).isNotEmpty();
        assertThat(eager.tag(seen("Our pumps.")).probability())
                .isEqualTo(TAGGER.tag(seen("Our pumps.")).probability());
    }

    @Test
    void the_same_examples_give_the_same_tagger_and_another_seed_another() {
        assertThat(SpanFit.fit(EXAMPLES, settings(3, 0.3)).toBytes())
                .isEqualTo(SpanFit.fit(EXAMPLES, settings(3, 0.3)).toBytes());
        var other = new SpanFit.Settings(8, 8, 3, 0.01, 0.1, 0.1, 0.3, 2, SMALL.inputs());
        assertThat(SpanFit.fit(EXAMPLES, other).toBytes())
                .isNotEqualTo(SpanFit.fit(EXAMPLES, settings(3, 0.3)).toBytes());
    }

    @Test
    void without_its_neighbours_a_word_is_the_same_everywhere() {
        var alone =
                SpanFit.fit(EXAMPLES, SMALL.without(SpanFit.Input.NEIGHBOURS).without(SpanFit.Input.SENTENCE));
        var before = pass(alone, "and pumps or SQL");
        var after = pass(alone, "weld pumps by day");
        assertThat(before.last()[1]).containsExactly(after.last()[1]);
        assertThat(pass(TAGGER, "and pumps or SQL").last()[1])
                .isNotEqualTo(pass(TAGGER, "weld pumps by day").last()[1]);
    }

    /// REFERENCE: what tags is what was fitted.
    @Test
    void all_words_at_once_have_the_scores_of_word_by_word() {
        for (var sentence :
                List.of("", "pumps", "You weld", "and pumps or SQL", "We weld pipes, rails and pumps by day")) {
            var seen = seen(sentence);
            var last = TAGGER.net.last(seen.inner, seen.whole, Products.PLAIN);
            var pass = pass(TAGGER, sentence).last();
            assertThat(last).as(sentence).hasNumberOfRows(pass.length);
            for (int word = 0; word < pass.length; word++)
                assertThat(last[word]).as(sentence).containsExactly(pass[word], within(1e-4f));
        }
    }

    @Test
    void a_fit_needs_words() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpanFit.fit(List.of(drawn("...")), SMALL))
                .withMessage("There is no sentence with words among 1.");
    }

    @Test
    void written_down_and_read_again_it_is_the_same_tagger() {
        var again = SpanTagger.of(TAGGER.toBytes());
        assertThat(again.toBytes()).isEqualTo(TAGGER.toBytes());
        for (var sentence : List.of("You weld pumps.", "Python, SQL and a garden", "lunch"))
            assertThat(again.tag(seen(sentence))).isEqualTo(TAGGER.tag(seen(sentence)));
    }

    @Test
    void bytes_that_are_no_tagger_say_so() {
        assertThatThrownBy(() -> SpanTagger.of(new byte[100]))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("These 100 bytes are no span tagger.");
        assertThatThrownBy(() -> SpanTagger.of(new byte[0])).hasMessageContaining("These 0 bytes");
        var newer = TAGGER.toBytes();
        newer[4] = 9;
        assertThatThrownBy(() -> SpanTagger.of(newer)).hasMessageContaining("is of version 9, this program reads");
    }

    @Test
    void damaged_bytes_are_not_read_wherever_the_damage_is_for_seed_1() {
        var random = new Random(1);
        for (int round = 0; round < 200; round++) {
            var bytes = TAGGER.toBytes();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> SpanTagger.of(bytes)).isInstanceOf(UserException.class);
        }
        var bytes = TAGGER.toBytes();
        assertThatThrownBy(() -> SpanTagger.of(java.util.Arrays.copyOf(bytes, bytes.length - 2)))
                .hasMessageContaining("its checksum is wrong");
    }

    @Test
    void vectors_of_another_model_are_refused() {
        var other = SpanTagger.see("pumps", new Hashed(5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TAGGER.tag(other))
                .withMessage("The tagger was fitted to vectors of 24 numbers, got 5.");
    }

    private static SpanFit.Settings settings(int rounds, double least) {
        return new SpanFit.Settings(
                8, 8, rounds, 0.01, 0.1, 0.1, least, 1, new TreeSet<>(List.of(SpanFit.Input.values())));
    }

    private static SpanNet.Pass pass(SpanTagger tagger, String sentence) {
        var seen = seen(sentence);
        return tagger.net.pass(seen.inner, seen.whole, SpanNet.Thinning.NONE);
    }

    private static SpanTagger.Seen seen(String sentence) {
        return SpanTagger.see(sentence, new Hashed(24));
    }

    private static SpanFit.Example drawn(String picture) {
        var text = new StringBuilder();
        var spans = new ArrayList<Span>();
        int skill = 0;
        int knowledge = 0;
        for (char c : picture.toCharArray())
            switch (c) {
                case '[' -> skill = text.length();
                case '{' -> knowledge = text.length();
                case ']' -> spans.add(new Span(Kind.SKILL, skill, text.length()));
                case '}' -> spans.add(new Span(Kind.KNOWLEDGE, knowledge, text.length()));
                default -> text.append(c);
            }
        return new SpanFit.Example(seen(text.toString()), spans);
    }

    /// @param sentence with or without marks
    private static String marked(SpanTagger tagger, String sentence) {
        var plain = sentence.replaceAll("[\\[\\]{}]", "");
        var marked = new StringBuilder();
        var spans = tagger.tag(seen(plain)).spans();
        for (int at = 0; at <= plain.length(); at++) {
            int here = at;
            spans.reversed().stream()
                    .filter(span -> span.to() == here)
                    .forEach(span -> marked.append(span.kind() == Kind.SKILL ? ']' : '}'));
            spans.stream()
                    .filter(span -> span.from() == here)
                    .forEach(span -> marked.append(span.kind() == Kind.SKILL ? '[' : '{'));
            if (at < plain.length()) marked.append(plain.charAt(at));
        }
        return marked.toString();
    }

    /// Each word has numbers drawn from its letters; a sentence has their mean.
    private record Hashed(int dimensions) implements WordEncoder {
        @Override
        public Encoded encode(List<String> parts) {
            var sums = parts.stream().map(this::vector).toList();
            var sum = new float[dimensions];
            for (var vector : sums) for (int d = 0; d < dimensions; d++) sum[d] += vector[d];
            return new Encoded(sums, LinkIndex.unit(sum));
        }

        private float[] vector(String part) {
            var vector = new float[dimensions];
            var random = new Random(part.toLowerCase(java.util.Locale.ROOT).hashCode());
            for (int d = 0; d < dimensions; d++) vector[d] = (float) random.nextGaussian();
            return part.isBlank() ? new float[dimensions] : vector;
        }
    }
}
