package org.workways.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.workways.concept.Level;
import org.workways.recognise.Bloom;
import org.workways.recognise.Document;

/// FEATURE F01: what a syllabus promises is known by its form and by where it stands.
class F01OutcomesTest {
    @Test
    void what_stands_under_a_heading_of_outcomes_is_one_and_what_stands_under_another_is_not() {
        var statements = of("""
            # INF-101 Programming

            ## 2. Learning outcomes:
            - write programs in Python
            - explain what a compiler does

            ## Contents
            - loops and functions

            ## Assessment
            A written exam of 90 minutes

            ## Literature
            Any book that you like.
            """);
        assertThat(outcomes(statements)).containsExactly("write programs in Python", "explain what a compiler does");
        assertThat(parts(statements, Part.CONTENT)).containsExactly("loops and functions");
        assertThat(parts(statements, Part.ASSESSMENT)).containsExactly("A written exam of 90 minutes");
        assertThat(parts(statements, Part.OTHER)).contains("Any book that you like.");
    }

    @Test
    void whoever_will_be_able_to_do_something_makes_it_an_outcome_wherever_it_stands() {
        var statements = of("""
            The course is taught in two groups. On successful completion students will be able to design a
            database. They know what an index costs. It takes place on Mondays.
            """);
        assertThat(outcomes(statements))
                .containsExactly(
                        "On successful completion students will be able to design a database.",
                        "They know what an index costs.");
    }

    @Test
    void a_promise_that_ends_in_a_colon_is_good_for_the_items_after_it() {
        var statements = of("""
            By the end of this course, you should be able to:
            - the characteristics of a NoSQL database
            - use one

            Organisation

            We meet on Mondays and Thursdays in the large room.
            """);
        assertThat(outcomes(statements)).contains("the characteristics of a NoSQL database", "use one");
        assertThat(parts(statements, Part.OTHER)).contains("We meet on Mondays and Thursdays in the large room.");
    }

    @Test
    void a_label_is_good_for_its_paragraph() {
        var statements = of("""
            Learning outcomes: students understand how networks fail.

            The room is on the second floor.
            """);
        assertThat(outcomes(statements)).hasSize(1);
        assertThat(parts(statements, Part.OTHER)).containsExactly("The room is on the second floor.");
    }

    @Test
    void rows_of_a_table_that_number_outcomes_are_some() {
        var statements = of("LO1 | explain the relational model | exam\n\nWeek 3 | joins | exercise\n");
        assertThat(outcomes(statements)).hasSize(1).allMatch(text -> text.contains("relational model"));
    }

    @Test
    void what_is_expected_before_is_no_outcome_also_when_somebody_is_to_be_able_to_do_it() {
        var statements = of("Prerequisites: Students should be able to apply linear algebra.\n");
        assertThat(outcomes(statements)).isEmpty();
        assertThat(parts(statements, Part.PREREQUISITE)).hasSize(1);
    }

    @Test
    void the_verb_before_a_skill_says_how_far_it_goes() {
        var sentence = "explain queues, configure brokers and design topologies";
        var statement = of("Learning outcomes\n- " + sentence + "\n").getFirst();
        var text = statement.sentence().text();
        assertThat(statement.level(text.indexOf("queues"))).isEqualTo(Level.FOUNDATION);
        assertThat(statement.verb(text.indexOf("brokers"))).contains(Bloom.APPLY);
        assertThat(statement.level(text.indexOf("topologies"))).isEqualTo(Level.ADVANCED);
    }

    @Test
    void german_has_the_verb_last_and_headings_of_its_own() {
        var statements = of("""
            Lernziele
            - Datenbanken entwerfen

            Inhalte
            - Normalformen

            Voraussetzungen: keine
            """);
        var outcome = statements.getFirst();
        assertThat(outcome.isOutcome()).isTrue();
        assertThat(outcome.verb(outcome.sentence().text().indexOf("Datenbanken")))
                .contains(Bloom.CREATE);
        assertThat(parts(statements, Part.CONTENT)).containsExactly("Normalformen");
    }

    @Test
    void an_outcome_without_a_verb_that_we_know_is_the_foundation() {
        var statement = of("Learning outcomes\n- familiar with sensors\n").getFirst();
        assertThat(statement.verbs()).isEmpty();
        assertThat(statement.level(16)).isEqualTo(Level.FOUNDATION);
    }

    private static List<Statement> of(String text) {
        return Statements.of(new Document("syllabus.txt", text));
    }

    private static List<String> outcomes(List<Statement> statements) {
        return parts(statements, Part.OUTCOME);
    }

    private static List<String> parts(List<Statement> statements, Part part) {
        return statements.stream()
                .filter(statement -> statement.part() == part)
                .map(statement ->
                        statement.sentence().text().replaceFirst("^- ", "").strip())
                .toList();
    }
}
