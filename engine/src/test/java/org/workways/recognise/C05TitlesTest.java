package org.workways.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workways.concept.ConceptId;
import org.workways.concept.Labels;
import org.workways.recognise.TitleLinker.Labelled;
import org.workways.recognise.TitleLinker.Ranked;
import org.workways.recognise.TitleLinker.Title;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Taxonomy;

/// FEATURE: the title of a vacancy finds its occupation.
class C05TitlesTest {
    private static final ConceptId BAKER = ConceptId.parse("esco:baker");
    private static final ConceptId WELDER = ConceptId.parse("esco:welder");
    private static final ConceptId WAITER = ConceptId.parse("esco:waiter");

    private static final Taxonomy JOBS = new Taxonomy(
            List.of(),
            List.of(
                    job(BAKER, "baker", "bread maker"),
                    job(WELDER, "welder", "arc welding operator"),
                    job(WAITER, "waiter/waitress", "server in a restaurant")));

    private final C04LinkingTest.Letters letters = new C04LinkingTest.Letters();
    private final TitleLinker linker = TitleLinker.of(JOBS, letters.of(TitleLinker.texts(JOBS)), letters);

    private static Occupation job(ConceptId id, String label, String other) {
        return new Occupation(
                id,
                new Labels(label, List.of(other), List.of()),
                Occupation.Role.OTHER,
                new TreeSet<>(),
                new TreeSet<>(),
                java.util.Optional.empty(),
                java.util.OptionalInt.empty(),
                java.util.OptionalInt.empty(),
                "",
                new TreeSet<>());
    }

    @Test
    void a_title_finds_its_occupation_with_the_name_that_says_so() {
        var first = linker.rank("Senior Bread Maker (m/f/d) - night shift, up to 2,500 EUR", 3)
                .getFirst();
        assertThat(first.occupation()).isEqualTo(BAKER);
        assertThat(first.name()).isEqualTo("bread maker");
        assertThat(first.isExact()).isTrue();
    }

    @Test
    void the_second_title_of_two_counts_too() {
        assertThat(linker.rank("Yard hand / welder", 3)).anySatisfy(ranked -> {
            assertThat(ranked.occupation()).isEqualTo(WELDER);
            assertThat(ranked.isExact()).isTrue();
        });
    }

    @Test
    void the_probabilities_of_all_candidates_are_one_together() {
        var ranked = linker.rank("waiter", 10);
        assertThat(ranked).hasSize(3);
        assertThat(ranked.stream().mapToDouble(Ranked::probability).sum()).isCloseTo(1, within());
        assertThat(ranked).isSortedAccordingTo((one, other) -> Double.compare(other.probability(), one.probability()));
    }

    @Test
    void a_title_that_the_user_knows_teaches_what_names_cannot() {
        var taught = linker.knowing(List.of(
                new Title("pipe fitter and joiner", WELDER),
                new Title("table service", WAITER),
                new Title("of an occupation that is not there", ConceptId.parse("esco:nowhere"))));
        assertThat(taught.rank("pipe fitter", 1).getFirst().occupation()).isEqualTo(WELDER);
    }

    @Test
    void a_known_title_is_seen_as_if_it_were_not_known_when_that_is_asked() {
        var taught = linker.knowing(List.of(new Title("pipe fitter", WELDER), new Title("table service", WAITER)));
        var without = taught.see("pipe fitter", 0);
        var with = taught.see("pipe fitter");
        assertThat(share(taught.rank(with, 3), WELDER)).isGreaterThan(share(taught.rank(without, 3), WELDER));
    }

    @Test
    void weights_fitted_to_the_same_titles_are_the_same_and_rank_them_better_than_none() {
        var titles = new ArrayList<Labelled>();
        titles.add(new Labelled(linker.see("bread making"), BAKER));
        titles.add(new Labelled(linker.see("restaurant server"), WAITER));
        var fitted = linker.fit(titles, Set.of());
        assertThat(fitted.toString()).isEqualTo(linker.fit(titles, Set.of()).toString());
        assertThat(linker.fit(titles, Set.of("meaning")).toString()).doesNotContain("meaning=");
        assertThat(linker.with(fitted).rank("bread making", 1).getFirst().occupation())
                .isEqualTo(BAKER);
    }

    @Test
    void the_weights_that_ship_are_read_back_as_they_are_printed() {
        assertThat(TitleWeights.zeroShot().toString().strip()).isEqualTo(TitleWeightTable.ZERO_SHOT.strip());
        assertThat(TitleWeights.ownLabels().toString().strip()).isEqualTo(TitleWeightTable.OWN_LABELS.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
        Senior Baker (m/f/d)                       > Baker
        URGENT!!! Full-time baker wanted           > baker
        HR Exec                                    > human resources executive
        Sr. QA Eng                                 > quality assurance engineer
        Asst Mgr - F&B                             > assistant manager - food and beverage
        R&D tech, RM 3,500                         > research and development technician
        HGV driver 18 t                            > cargo vehicle driver t
        IT admin                                   > ict administrative
        senior                                     > senior
        """)
    void a_title_is_made_plain(String title, String whole) {
        assertThat(TitleText.of(title).whole()).isEqualTo(whole);
    }

    @Test
    void a_title_is_cut_where_it_goes_on_to_say_something_else() {
        assertThat(TitleText.of("Shop assistant / cashier (Berlin) - Alexanderplatz")
                        .parts())
                .containsExactly("Shop assistant", "cashier", "Alexanderplatz");
    }

    /// Each pair of forms gives the same text, so that all that follows is the same, byte for byte.
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
        waitress                         > waiter
        WAITRESS                         > WAITER
        waiter/waitress                  > waiter
        saleswoman                       > salesman
        Technician (m/w/d)               > Technician
        Technician (m/f/d)               > Technician
        Technician (f/m/x)               > Technician
        Technician m/w/d                 > Technician
        Techniker/-in                    > Techniker
        Techniker/in                     > Techniker
        Techniker*in                     > Techniker
        Techniker:innen                  > Techniker
        TechnikerIn                      > Techniker
        Technikerin                      > Techniker
        Technikerinnen                   > Techniker
        Softwareentwicklerin (w/m/d)     > Softwareentwickler
        Ingenieurin                      > Ingenieur
        Bankkauffrau                     > Bankkaufmann
        Fachfrau                         > Fachmann
        ingeniera                        > ingeniero
        ingeniero/a                      > ingeniero
        desarrolladora                   > desarrollador
        desarrollador/a                  > desarrollador
        técnica de mantenimiento         > técnico de mantenimiento
        technicienne                     > technicien
        technicien(ne)                   > technicien
        technicien/ne                    > technicien
        développeuse web                 > développeur web
        opératrice                       > opérateur
        ingénieure                       > ingénieur
        infirmière                       > infirmier
        KI-Architektin                   > KI-Architekt
        Datenanalystin                   > Datenanalyst
        Paketbotin                       > Paketbote
        Energiebeauftragte               > Energiebeauftragter
        científica de datos              > científico de datos
        gestora energética               > gestor energético
        cheffe de projet                 > chef de projet
        assistante administrative        > assistant administratif
        téléconseillère                  > téléconseiller
        """)
    void the_form_of_a_title_changes_nothing(String one, String other) {
        assertThat(TitleText.of(one)).isEqualTo(TitleText.of(other));
    }

    @ParameterizedTest
    @CsvSource({"maintenance engineer", "nurse", "opera singer", "camera operator", "train driver", "mandarin teacher"})
    void what_is_no_feminine_form_stays(String title) {
        assertThat(TitleText.of(title).whole()).isEqualTo(title);
    }

    @Test
    void a_waitress_gets_the_answer_of_a_waiter() {
        assertThat(linker.rank("Waitress", 3))
                .isEqualTo(linker.rank("Waiter", 3))
                .isNotEmpty();
    }

    private static double share(List<Ranked> ranked, ConceptId occupation) {
        return ranked.stream()
                .filter(one -> one.occupation().equals(occupation))
                .mapToDouble(Ranked::probability)
                .sum();
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-9);
    }
}
