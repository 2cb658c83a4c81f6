package org.workways.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workways.recognise.DrawnSkills.drawn;
import static org.workways.recognise.DrawnSkills.recognise;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workways.taxonomy.Taxonomy;

/// FEATURE C13: any input gives an answer, the same one each time, in time that grows with its length and no faster.
class C13AnyInputTest {
    private static final List<String> KNOWN = List.of(
            "Python",
            "SQL",
            "PLC",
            "no",
            "Skills",
            "Experience",
            "Certificates",
            "Education",
            "electrician",
            "2015 - 2020",
            "we offer",
            "students can analyse",
            "experience with",
            "not required",
            "@",
            "http://",
            "C++",
            " | ",
            "   ",
            ": ",
            ", ",
            ". ",
            "- ",
            "\n",
            "\n\n",
            "\r\n",
            "\t");
    private static final List<String> ODD = List.of(
            "\u202E",
            "\u200F",
            "\u0000",
            "\u0007",
            "\uFEFF",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "a\u0301\u0316",
            "\uFDFA",
            "ß",
            "İ",
            "\u2028",
            "\u0085",
            "ﬁ");

    private final Taxonomy taxonomy = drawn("""
        python: Python
        sql: SQL
        plc: PLC programming | PLC
        cpp: C++
        wiring: electrical wiring
        [electrician]: electrician = wiring:2
        """);

    @Test
    void texts_of_every_unicode_plane_are_read_for_seeds_0_to_1999() {
        int matched = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            var text = text(new Random(seed));
            var one = recognise(taxonomy, text);
            assertThat(recognise(taxonomy, text)).as("seed " + seed).isEqualTo(one);
            assertThat(HeldSkill.of(one, taxonomy)).as("seed " + seed).isEqualTo(HeldSkill.of(one, taxonomy));
            matched += one.matched().size();
            for (var mention : one.mentions()) pointsAtItsWords(text, mention, "seed " + seed);
            for (var left : one.leftOut())
                assertThat(text.substring(
                                        left.sentence().start(), left.sentence().end())
                                .replace('\n', ' '))
                        .as("seed " + seed)
                        .isEqualTo(left.sentence().text());
        }
        assertThat(matched)
                .as("skills found in all that, so that the test is one")
                .isGreaterThan(2_000);
    }

    private static void pointsAtItsWords(String text, Mention mention, String seed) {
        var sentence = mention.sentence();
        assertThat(mention.start()).as(seed).isBetween(sentence.start(), mention.end());
        assertThat(mention.end()).as(seed).isLessThanOrEqualTo(sentence.end());
        var words = text.substring(mention.start(), mention.end()).replace('\n', ' ');
        switch (mention) {
            case Mention.Matched match -> assertThat(match.because()).as(seed).startsWith("'" + words + "'");
            case Mention.Ambiguous ambiguous ->
                assertThat(ambiguous.text()).as(seed).isEqualTo(words);
            case Mention.Unknown unknown -> assertThat(unknown.text()).as(seed).isEqualTo(words);
        }
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int left = random.nextInt(120); left > 0; left--)
            switch (random.nextInt(4)) {
                case 0 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 1 -> text.append(ODD.get(random.nextInt(ODD.size())));
                default -> text.append(KNOWN.get(random.nextInt(KNOWN.size()))).append(random.nextBoolean() ? " " : "");
            }
        return text.toString();
    }

    /// Each is repeated to the length.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "Certificates\n1. 1. ( ",
                "Education\nBSc in ",
                " ",
                "\n",
                "a\n",
                "python ",
                "sql,",
                "sql/",
                "a@",
                ". ",
                "a.",
                "a: ",
                "a | ",
                "2015 ",
                "- python\n",
                "abc def\n",
                "worked with python in a team and other things that go on and on,\n",
                "we are building a ",
                "experience with ",
                "students can analyse sql and ",
                "no sql not required ",
                "electrician 2015 - 2020\n",
                "\u0301\u0316",
                "\uFDFA ",
                "\uD83D\uDE00",
                "\uD83D",
                "\u202E\u0627\u0644 ",
                "\u0000"
            })
    void twice_the_input_takes_at_most_two_and_a_half_times_as_long(String part) {
        var heads = List.of("", "Experience\n2015 - 2020 since ");
        var half = longText(heads, part, 100_000);
        var whole = longText(heads, part, 200_000);
        time(half);
        double before = Math.min(time(half), time(half));
        double after = Math.min(time(whole), time(whole));
        assertThat(after).as("seconds; half took %.2f", before).isLessThan(2.5 * before + 0.25);
    }

    @Test
    void a_line_of_a_megabyte_is_cut_into_sentences_that_lose_no_skill() {
        var line = "I know Python and more ".repeat(45_000);
        var recognition = recognise(taxonomy, line);
        assertThat(recognition.matched()).hasSize(45_000);
        assertThat(recognition.matched())
                .allMatch(match -> match.sentence().text().length() <= Sentences.LONGEST);
    }

    private static String longText(List<String> heads, String part, int length) {
        var text = new StringBuilder();
        for (var head : heads)
            text.append(head).append(part.repeat(length / part.length())).append("\n\n");
        return text.toString();
    }

    /// Seconds of this thread's processor time, which others' work does not lengthen.
    private double time(String text) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        HeldSkill.of(recognise(taxonomy, text), taxonomy);
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
