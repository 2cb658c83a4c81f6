package org.workways.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workways.recognise.DrawnSkills.TODAY;
import static org.workways.recognise.DrawnSkills.drawn;
import static org.workways.recognise.DrawnSkills.found;
import static org.workways.recognise.DrawnSkills.recognise;

import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workways.taxonomy.Taxonomy;

/// FEATURE C14: what users of other tools complain of does not happen here.
class C14ComplaintsTest {
    private final Taxonomy skills = drawn("""
        pictures: take pictures | pictures
        arts: fine arts | FA | BFA
        logic: Boolean logic | OR | AND
        python: Python
        sql: SQL
        inclusion: promote inclusion | diversity
        data: data analysis
        """);

    @Test
    void words_are_not_cut_at_an_and_or_an_or_inside_them() {
        assertThat(found(skills, "Understands vendors, standards and organised handling of orders."))
                .isEmpty();
        assertThat(recognise(skills, "Skills\nstandards, vendor brands, orders").unknown())
                .extracting(Mention.Unknown::text)
                .containsExactly("standards", "vendor brands", "orders");
        assertThat(recognise(skills, "Requirements\nPython, and experience with vendors and orders")
                        .unknown())
                .extracting(Mention.Unknown::text)
                .containsExactly("vendors", "orders");
    }

    @Test
    void to_see_the_bigger_picture_is_not_to_take_pictures() {
        var small = drawn("pictures: take pictures");
        assertThat(found(small, "You see the bigger picture and take care of it."))
                .isEmpty();
        assertThat(found(small, "You take pictures of plants.")).isEqualTo("pictures:1");
    }

    @Test
    void an_acronym_is_no_fine_art() {
        assertThat(found(skills, "Fa. Müller, state of the art, BA and MFA welcome, as far as it goes"))
                .isEmpty();
        assertThat(found(skills, "Degree: FA")).isEqualTo("arts:1");
    }

    @Test
    void the_blurb_and_the_diversity_statement_are_no_requirements() {
        var advert = """
            About us
            Acme sells data analysis.

            Requirements
            - SQL

            We are an equal opportunity employer and value diversity.
            """;
        assertThat(found(skills, advert)).isEqualTo("sql:1");
        assertThat(recognise(skills, advert).leftOut())
                .extracting(LeftOut::kind)
                .containsExactly(LeftOut.Kind.COMPANY, LeftOut.Kind.DIVERSITY);
    }

    @Test
    void names_are_found_without_any_model() {
        assertThat(new Recogniser(skills, CandidateIndex.NONE)
                        .recognise(new Document("cv", "Skills\nPython"), TODAY)
                        .matched())
                .hasSize(1);
    }

    @Test
    void a_model_is_not_asked_where_names_settle_everything() {
        CandidateIndex none = (texts, most) -> {
            throw new AssertionError("asked for " + texts);
        };
        assertThat(new Recogniser(skills, none)
                        .recognise(new Document("cv", "Skills\nPython, SQL"), TODAY)
                        .matched())
                .hasSize(2);
    }

    @Test
    void the_same_input_gives_the_same_output_also_by_another_recogniser_and_in_parallel() {
        var text = "Skills\nPython, FA, glass blowing, pictures\n\nExperience\nBaker, 2015 - 2020\n- SQL, no Python";
        var expected = recognise(skills, text);
        var shared = new Recogniser(skills, CandidateIndex.NONE);
        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> i % 2 == 0
                                ? recognise(skills, text)
                                : shared.recognise(new Document("story", text), TODAY)))
                .allMatch(expected::equals);
    }

    @Test
    void what_matches_nothing_is_not_lost_without_a_word() {
        var text = "Skills\nPython, glass blowing\n\nRequirements\nKnowledge of basket weaving\nWe offer SQL courses";
        var recognition = recognise(skills, text);
        var told = new ArrayList<String>();
        recognition.mentions().forEach(mention -> told.add(text.substring(mention.start(), mention.end())));
        recognition.leftOut().forEach(left -> told.add(left.sentence().text()));
        assertThat(told).containsExactly("Python", "glass blowing", "basket weaving", "We offer SQL courses");
    }
}
