package org.workways.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.workways.concept.UserException;

class QuestionTest {
    @Test
    void an_address_is_short_can_be_read_and_gives_the_same_question() {
        var question = Question.of(Map.of(
                "to", texts("atlas:iot-developer"),
                "skills", texts("python:2,mqtt:1"),
                "budget", texts(" "),
                "nonsense", texts("x"),
                "without", texts("Acme & Sons", "atlas:old-course")));

        assertThat(question.at("/route"))
                .isEqualTo(
                        "/route?skills=python:2,mqtt:1&to=atlas:iot-developer&without=Acme+%26+Sons&without=atlas:old-course");
        assertThat(Question.none().at("/route")).isEqualTo("/route");
    }

    @Test
    void what_is_not_said_is_as_usual() {
        var limits = Question.none().limits();

        assertThat(limits.hoursPerWeek()).isEqualTo(8);
        assertThat(limits.languages()).containsExactly("en");
        assertThat(limits.mode()).isEqualTo("any");
        assertThat(limits.budget()).isEmpty();
        assertThat(limits.workLegs()).isTrue();
        assertThat(Question.none().meant("costing")).isEqualTo("evenings");
    }

    @Test
    void skills_that_are_said_twice_are_one_list() {
        assertThat(Question.of(Map.of("skills", texts("python:2", "mqtt"))).text("skills"))
                .isEqualTo("python:2,mqtt");
    }

    @Test
    void one_of_several_values_comes_and_goes() {
        var question = Question.none().plus("without", "a").plus("without", "b").plus("without", "a");

        assertThat(question.all("without")).containsExactly("a", "b");
        assertThat(question.less("without", "a").all("without")).containsExactly("b");
        assertThat(question.without("without").values()).isEmpty();
    }

    @Test
    void what_is_no_number_is_told_by_its_name() {
        assertThatThrownBy(() -> Question.none().with("budget", "1e9").limits())
                .isInstanceOf(UserException.class)
                .hasMessageContaining("budget is '1e9'.");
    }

    @Test
    void an_address_without_end_is_refused() {
        assertThatThrownBy(() -> Question.of(Map.of("skills", texts("x".repeat(9_000)))))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("longer than an address may be");
    }

    private static String[] texts(String... texts) {
        return texts;
    }
}
