package org.workways.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.workways.app.demand.DemandOverview.Row;
import org.workways.app.demand.Together;
import org.workways.app.words.Words;
import org.workways.demand.AskedKind;
import org.workways.taxonomy.SkillFamily;

/// FEATURE: which skills are asked for together, as a circle.
class TogetherMapTest {
    @Test
    void skills_stand_once_each_and_are_joined_by_their_pairs() {
        var page = page(5, 80);
        assertThat(page.count("a")).isEqualTo(5);
        assertThat(page.attributes("path", "class")).hasSize(4).containsOnly("chord of-data");
        assertThat(page.words("together-map")).contains("s0 & <b> + s4 & <b> (320)", "Asked for together");
    }

    @Test
    void the_more_adverts_the_thicker() {
        var widths = page(5, 80).attributes("path", "stroke-width").stream()
                .map(Double::valueOf)
                .toList();
        assertThat(widths).isSorted().doesNotHaveDuplicates();
        assertThat(widths.getLast()).isEqualTo(7);
    }

    @Test
    void names_never_stand_upside_down() {
        assertThat(page(30, 80).attributes("text", "transform")).hasSize(30).allSatisfy(turn -> assertThat(
                        Double.parseDouble(turn.replaceAll("rotate\\((\\S+) .*", "$1")))
                .isBetween(-90.0, 90.0));
    }

    @Test
    void two_skills_or_few_adverts_are_no_map() {
        assertThat(map(2, 80).isEmpty()).isTrue();
        assertThat(map(8, 5).isEmpty()).isTrue();
    }

    @Test
    void without_links_it_is_a_picture() {
        var drawn =
                TogetherMap.of(DrawnAdverts.overview(rows(5), pairs(rows(5), 80)), Words.ENGLISH, ConceptLinks.NONE);
        var page = PageText.of("<body>" + drawn.source() + "</body>");
        assertThat(page.attributes("svg", "role")).containsExactly("img");
        assertThat(page.count("a")).isZero();
    }

    private static PageText page(int skills, int adverts) {
        return PageText.of("<body>" + map(skills, adverts).source() + "</body>");
    }

    private static Markup map(int skills, int adverts) {
        var rows = rows(skills);
        return TogetherMap.of(
                DrawnAdverts.overview(rows, pairs(rows, adverts)),
                Words.ENGLISH,
                id -> Optional.of("/demand/" + id.code()));
    }

    private static List<Row> rows(int skills) {
        var rows = new ArrayList<Row>();
        for (int at = 0; at < skills; at++)
            rows.add(DrawnAdverts.steady(3, 10, 100).row("s" + at, AskedKind.SKILL, SkillFamily.DATA, 1));
        return rows;
    }

    /// The first with each of the others.
    private static List<Together> pairs(List<Row> rows, int adverts) {
        var pairs = new ArrayList<Together>();
        for (int at = 1; at < rows.size(); at++)
            pairs.add(DrawnAdverts.pair(rows.getFirst(), rows.get(at), adverts * at));
        return pairs;
    }
}
