package org.workways.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workways.recognise.DrawnSkills.drawn;
import static org.workways.recognise.DrawnSkills.found;

import org.junit.jupiter.api.Test;
import org.workways.taxonomy.Taxonomy;

/// FEATURE C08: of an advert counts what it asks for, not what the employer sells or how to apply.
class C08AdvertsTest {
    private final Taxonomy skills = drawn("""
        python: Python
        go: Go programming | Go
        sensors: sensors
        mysql: relational databases | MySQL
        monitoring: monitoring of systems | Datadog
        backend: back-end development | backend
        mobile: mobile app development | iOS
        git: version control with Git | GitHub
        """);

    @Test
    void what_the_employer_sells_is_not_asked_for() {
        assertThat(found(
                        skills, advert("Our customers use our platform of sensors to deliver solutions to the world.")))
                .isEmpty();
        assertThat(found(skills, advert("Strong experience with sensors and Python required.")))
                .isEqualTo("sensors:3 python:1");
    }

    @Test
    void a_cv_may_speak_of_products() {
        assertThat(found(skills, "I built a platform of sensors for customers of the industry."))
                .isEqualTo("sensors:1");
    }

    @Test
    void the_field_of_a_role_is_no_skill() {
        assertThat(found(skills, advert("Backend and iOS engineers wanted, with experience in Python.")))
                .isEqualTo("python:1");
        assertThat(found(skills, advert("You have experience in backend work with Python.")))
                .isEqualTo("backend:1 python:1");
    }

    @Test
    void the_first_cell_of_a_headline_names_the_employer() {
        assertThat(found(skills, advert("Datadog | New York | Python, MySQL | full-time")))
                .isEqualTo("python:1 mysql:1");
    }

    @Test
    void what_applicants_shall_show_is_no_skill() {
        assertThat(found(skills, advert("If you know Python and MySQL, send us your GitHub.")))
                .isEqualTo("python:1 mysql:1");
    }

    @Test
    void an_advert_wishes_for_others() {
        assertThat(found(skills, advert("We are looking for engineers who want to learn Python.")))
                .isEqualTo("python:1");
    }

    @Test
    void names_that_are_everyday_words_count_in_lists() {
        assertThat(found(skills, "Python, Go, MySQL")).isEqualTo("python:1 go:1 mysql:1");
        assertThat(found(skills, "Go to our page of Python.")).isEqualTo("python:1");
    }

    @Test
    void a_plus_between_names_parts_them() {
        assertThat(found(skills, "Python+MySQL")).isEqualTo("python:1 mysql:1");
    }

    @Test
    void the_score_is_a_probability() {
        var one = DrawnSkills.recognise(
                skills, advert("Experience with Python, MySQL, Go, sensors and GitHub required."));
        var other = DrawnSkills.recognise(skills, advert("The team likes Python."));
        assertThat(one.matched()).allSatisfy(match -> assertThat(match.score()).isBetween(0.9, 1.0));
        assertThat(other.matched())
                .allSatisfy(match -> assertThat(match.score()).isBetween(0.5, 0.9));
    }

    private static String advert(String sentence) {
        return "We are hiring.\n\n" + sentence;
    }
}
