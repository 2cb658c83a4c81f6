package org.workways.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.workways.app.words.Words;
import org.workways.taxonomy.SkillFamily;

class MapTest {
    private static final List<String> FAMILIES = List.of("data", "ml", "iot", "security", "transversal");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 14, 24})
    void no_text_lies_on_another_or_leaves_the_map(int legs) {
        for (long seed = 0; seed < 12; seed++) assertReadable(legs, seed, Words.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("translations")
    void neither_does_one_that_is_longer_in_another_language(String language) {
        for (int legs = 1; legs <= 8; legs++)
            for (long seed = 0; seed < 6; seed++) assertReadable(legs, seed, Words.in(Locale.of(language)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_name_of_a_lone_line_keeps_off_the_date_above_it(String language) {
        for (var family : FAMILIES) {
            var picture = "Course: -> s@%s 20h 0EUR\nannotator (goal): s@%s\n".formatted(family, family);
            assertReadable(PlanPage.html(DrawnPlan.of(picture).answered(), Words.in(Locale.of(language))), family);
        }
    }

    static List<String> languages() {
        return Words.LOCALES.stream().map(Locale::getLanguage).toList();
    }

    static List<String> translations() {
        return Words.LOCALES.stream().map(Locale::getLanguage).skip(1).toList();
    }

    private static void assertReadable(int legs, long seed, Words words) {
        assertReadable(PlanPage.html(DrawnPlan.of(chain(legs, seed)).answered(), words), "seed " + seed);
    }

    private static void assertReadable(String html, String what) {
        var page = PageText.of(html);
        for (var drawing : List.of("map-wide", "map-tall")) {
            var boxes = drawing.equals("map-wide") ? page.boxes(drawing, 12, 15.5) : page.boxes(drawing, 15, 18);
            var size = page.size(drawing);
            for (int i = 0; i < boxes.size(); i++) {
                var box = boxes.get(i);
                assertThat(box.left()).as("%s of %s", box, what).isGreaterThanOrEqualTo(-1);
                assertThat(box.right()).as("%s of %s", box, what).isLessThanOrEqualTo(size[0] + 1);
                assertThat(box.bottom()).as("%s of %s", box, what).isLessThanOrEqualTo(size[1] + 1);
                for (var other : boxes.subList(i + 1, boxes.size()))
                    assertThat(box.overlaps(other))
                            .as("%s and %s in %s of %s", box, other, drawing, what)
                            .isFalse();
            }
        }
    }

    @Test
    void many_stops_have_numbers_on_the_wide_map_and_a_legend_below() {
        var page = PageText.of(PlanPage.html(DrawnPlan.of(chain(14, 1)).answered()));

        assertThat(page.words("map-wide")).contains("14");
        assertThat(page.attributes("ol", "class")).containsExactly("legend");
    }

    @Test
    void a_stop_names_three_jobs_and_counts_the_others() {
        var page = PageText.of(PlanPage.html(DrawnPlan.of("""
            Python for all: -> python@ml 40h 0EUR
            annotator (ramp): python@ml
            tester (ramp): python@ml
            tinkerer (ramp): python@ml
            trainer (ramp): python@ml
            weaver (ramp): python@ml
            Devices: python@ml -> mqtt@iot 40h 0EUR
            developer (goal): mqtt@iot
            """).answered()));

        assertThat(page.words("map-wide"))
                .contains("annotator", "tester", "tinkerer", "+2 more")
                .doesNotContain("weaver");
    }

    @Test
    void lines_that_share_a_stop_run_side_by_side() {
        var order = LineOrder.of(
                List.of(SkillFamily.DATA, SkillFamily.ML, SkillFamily.IOT),
                List.of(java.util.Set.of(SkillFamily.DATA, SkillFamily.IOT)));

        assertThat(Math.abs(order.indexOf(SkillFamily.DATA) - order.indexOf(SkillFamily.IOT)))
                .isEqualTo(1);
    }

    /// Courses one after the other, with titles of any length, one or two families, and jobs that open.
    private static String chain(int legs, long seed) {
        var random = new SplittableRandom(seed);
        var picture = IntStream.range(0, legs)
                .mapToObj(leg -> course(leg, random) + ramps(leg, random))
                .collect(Collectors.joining());
        return picture + "a goal with rather a long name, as some have (goal): s" + (legs - 1) + "@data\n";
    }

    private static String course(int leg, SplittableRandom random) {
        var before = leg == 0 ? "" : "s" + (leg - 1) + "@data";
        var second = random.nextInt(3) == 0 ? "" : "t" + leg + "@" + FAMILIES.get(random.nextInt(5));
        return "%s %d: %s -> s%d@data %s 20h 0EUR\n".formatted(title(random), leg, before, leg, second);
    }

    private static String ramps(int leg, SplittableRandom random) {
        if (random.nextInt(3) > 0) return "";
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(job -> "%s %d-%d (ramp): s%d@data\n".formatted(title(random), leg, job, leg))
                .collect(Collectors.joining());
    }

    private static String title(SplittableRandom random) {
        var words = List.of(
                "Introduction", "to", "MQTT", "und", "Automatisierungstechnikerinnen", "I", "WWW", "of", "Sensors");
        return IntStream.rangeClosed(0, random.nextInt(9))
                .mapToObj(word -> words.get(random.nextInt(words.size())))
                .collect(Collectors.joining(" "));
    }
}
