package org.workways.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.workways.app.demand.DemandOverview;
import org.workways.app.demand.DemandOverview.Row;
import org.workways.app.demand.Together;
import org.workways.app.words.Words;
import org.workways.demand.AskedKind;
import org.workways.taxonomy.SkillFamily;

/// FEATURE: what rises and what falls among everything that adverts ask for.
class DemandOverviewPageTest {
    private static final DrawnAdverts RISING = DrawnAdverts.of("2020-01: "
            + String.join(
                    " ",
                    IntStream.range(0, 48).mapToObj(at -> (2 + at / 3) + "/100").toList()));
    private static final DrawnAdverts FEW = DrawnAdverts.of("2026-01: 1/2 2/4");

    @ParameterizedTest
    @MethodSource("languages")
    void it_is_well_formed_tells_its_drawings_and_uses_no_id_twice(Locale locale) {
        var page = PageText.of(DemandOverviewPage.html(overview(), Words.in(locale)));

        assertThat(page.attributes("*", "id")).doesNotHaveDuplicates();
        assertThat(page.attributes("svg", "aria-labelledby"))
                .hasSize(9)
                .allSatisfy(names -> assertThat(page.attributes("*", "id")).contains(names.split(" ")));
        assertThat(page.count("desc")).isEqualTo(page.count("svg"));
        assertThat(page.count("title")).isEqualTo(page.count("svg") + 1);
        assertThat(page.words()).contains("a & <b>").doesNotContain("{", "null", "NaN");
    }

    @Test
    void only_what_surely_rises_is_called_rising_and_six_are_drawn() {
        var words =
                PageText.of(DemandOverviewPage.html(overview(), Words.ENGLISH)).words();
        assertThat(words)
                .contains("Machine learning and AIRising: the steepest 6 of 8")
                .contains("Data analysisNo skill of this family surely rises or falls in these adverts.")
                .contains("Not in the atlas yet");
    }

    @Test
    void what_few_adverts_ask_for_has_no_percentage() {
        var row = FEW.row("few", AskedKind.SKILL, SkillFamily.DATA, 1);
        var words = PageText.of(DemandOverviewPage.html(DrawnAdverts.overview(List.of(row), List.of()), Words.ENGLISH))
                .words();
        assertThat(words).contains("few & <b>––").doesNotContain("few & <b>0");
    }

    @Test
    void what_few_of_many_ask_for_is_listed_by_name_only() {
        var rows = new ArrayList<Row>();
        for (int at = 0; at < 200; at++)
            rows.add(DrawnAdverts.steady(3, at + 1, 500).row("s" + at, AskedKind.SKILL, SkillFamily.DATA, 1));
        var words = PageText.of(DemandOverviewPage.html(DrawnAdverts.overview(rows, List.of()), Words.ENGLISH))
                .words();
        assertThat(words)
                .contains("200 rows", "s199 & <b>40\u202F%", "Asked for by fewer adverts: s19 & <b>, s18 & <b>")
                .endsWith(words.substring(words.indexOf("How this was computed")));
    }

    @Test
    void names_lead_on_where_there_is_somewhere_to_go() {
        var sections =
                DemandOverviewPage.sections(overview(), Words.ENGLISH, id -> Optional.of("/demand/" + id.code()));
        assertThat(sections)
                .filteredOn(section -> section.name().equals("family-ml"))
                .singleElement()
                .satisfies(
                        section -> assertThat(section.html()).contains("<a href=\"/demand/a\">a &amp; &lt;b&gt;</a>"));
        assertThat(DemandOverviewPage.html(overview(), Words.ENGLISH)).doesNotContain("<a ");
    }

    /// Eight that surely rise, one that may, one word that is in no taxonomy, and pairs.
    private static DemandOverview overview() {
        var rows = new ArrayList<Row>();
        for (var code : "abcdefgh".split("")) rows.add(RISING.row(code, AskedKind.SKILL, SkillFamily.ML, 0.01));
        rows.add(RISING.row("maybe", AskedKind.SKILL, SkillFamily.DATA, 0.2));
        rows.add(RISING.row("somebody", AskedKind.OCCUPATION, SkillFamily.ML, 0.01));
        rows.add(RISING.row("word", AskedKind.TERM, SkillFamily.OTHER, 0.01));
        var pairs = new ArrayList<Together>();
        for (int at = 1; at < 6; at++) pairs.add(DrawnAdverts.pair(rows.getFirst(), rows.get(at), 60 + at));
        return DrawnAdverts.overview(rows, pairs);
    }

    static List<Locale> languages() {
        return Words.LOCALES;
    }
}
