package org.workways.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workways.app.page.DemandChart.Lines;
import org.workways.app.page.DemandChart.Mark;
import org.workways.app.words.Words;

/// FEATURE: a share over the months as a picture that claims no more than there is.
class DemandChartTest {
    private static final YearMonth JANUARY = YearMonth.of(2020, 1);

    @Test
    void months_that_follow_each_other_are_one_line() {
        assertThat(strokes(drawn(months(0, 24), List.of()))).hasSize(1);
    }

    @Test
    void a_month_with_too_few_adverts_is_a_gap_and_not_a_line_across() {
        var marks = IntStream.range(0, 24).filter(month -> month != 7).mapToObj(DemandChartTest::mark);
        assertThat(strokes(drawn(marks.toList(), List.of()))).hasSize(2);
    }

    @Test
    void a_break_parts_the_line_and_is_marked() {
        var page = drawn(months(0, 24), List.of(JANUARY.plusMonths(12)));
        assertThat(strokes(page)).hasSize(2);
        assertThat(page.attributes("line", "class")).containsOnlyOnce("break");
    }

    @Test
    void a_month_alone_is_a_dot_within_the_picture() {
        var page = drawn(months(0, 1), List.of());
        assertThat(strokes(page)).hasSize(1);
        assertThat(page.count("circle")).isEqualTo(1);
        assertThat(numbers(strokes(page).getFirst())).allMatch(number -> number >= 0 && number <= 960);
    }

    @Test
    void of_no_months_there_is_no_picture() {
        assertThat(DemandChart.canDraw(lines(List.of(), List.of(), List.of()))).isFalse();
    }

    @Test
    void what_is_foretold_goes_on_where_the_months_end() {
        var page = page(DemandChart.wide("t", lines(months(0, 24), months(24, 36), List.of()), Words.ENGLISH));
        assertThat(page.attributes("path", "class")).contains("stroke ahead", "band ahead");
        var past = numbers(strokes(page).getFirst());
        var ahead = numbers(paths(page, "stroke ahead").getFirst());
        assertThat(ahead.getFirst()).isGreaterThan(past.get(past.size() - 2));
    }

    @Test
    void nothing_leaves_the_picture_however_large_or_small_the_shares() {
        for (double share : new double[] {0, 1e-6, 0.004, 0.5, 1}) {
            var mark = new Mark(JANUARY, share, Math.max(0, share - 0.1), Math.min(1, share + 0.1));
            for (var drawing : List.of(
                    DemandChart.wide("a", lines(List.of(mark), List.of(), List.of()), Words.ENGLISH),
                    DemandChart.tall("b", lines(List.of(mark), List.of(), List.of()), Words.ENGLISH),
                    DemandChart.small("c", lines(List.of(mark), List.of(), List.of()), Words.ENGLISH))) {
                var page = page(drawing);
                double height = Double.parseDouble(
                        page.attributes("svg", "viewBox").getFirst().split(" ")[3]);
                for (var band : paths(page, "band")) {
                    var numbers = numbers(band);
                    for (int i = 1; i < numbers.size(); i += 2)
                        assertThat(numbers.get(i)).as("of a share of " + share).isBetween(0.0, height);
                }
            }
        }
    }

    @Test
    void a_small_chart_has_a_third_of_the_points_and_the_same_ends() {
        var marks = months(0, 96);
        var wide = numbers(strokes(drawn(marks, List.of())).getFirst());
        var page = page(DemandChart.small("t", lines(marks, List.of(), List.of()), Words.ENGLISH));
        var small = numbers(strokes(page).getFirst());
        assertThat(wide).hasSize(2 * 96);
        assertThat(small).hasSizeBetween(2 * 32, 2 * 33);
        assertThat(small.getFirst()).isEqualTo(34);
        assertThat(small.get(small.size() - 2)).isEqualTo(236);
        assertThat(page.words("t")).contains("2020", "2027");
    }

    @Test
    void who_cannot_see_it_is_told() {
        var page = drawn(months(0, 3), List.of());
        assertThat(page.words("t-wide")).contains("the title", "what it comes to");
    }

    private static PageText drawn(List<Mark> marks, List<YearMonth> breaks) {
        return page(DemandChart.wide("t", lines(marks, List.of(), breaks), Words.ENGLISH));
    }

    private static Lines lines(List<Mark> marks, List<Mark> ahead, List<YearMonth> breaks) {
        return new Lines(marks, marks, ahead, breaks, "the title", "what it comes to");
    }

    private static PageText page(Markup drawing) {
        return PageText.of("<body>" + drawing.source() + "</body>");
    }

    /// From a month to before another, counted from January.
    private static List<Mark> months(int from, int to) {
        return IntStream.range(from, to).mapToObj(DemandChartTest::mark).toList();
    }

    private static Mark mark(int month) {
        double share = 0.05 + 0.001 * month;
        return new Mark(JANUARY.plusMonths(month), share, share - 0.01, share + 0.01);
    }

    private static List<String> strokes(PageText page) {
        return paths(page, "stroke");
    }

    private static List<String> paths(PageText page, String style) {
        var styles = page.attributes("path", "class");
        var paths = page.attributes("path", "d");
        return IntStream.range(0, paths.size())
                .filter(at -> styles.get(at).equals(style))
                .mapToObj(paths::get)
                .toList();
    }

    private static List<Double> numbers(String path) {
        return Arrays.stream(path.replaceAll("[A-Z]", " ").strip().split("\\s+"))
                .map(Double::valueOf)
                .toList();
    }
}
