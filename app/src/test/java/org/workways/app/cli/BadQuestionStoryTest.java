package org.workways.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// FEATURE: a question that makes no sense gets a problem and an advice.
class BadQuestionStoryTest {
    @TempDir
    Path folder = Path.of("");

    private Desk desk = new Desk(folder);

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder);
    }

    @Test
    void a_goal_that_matches_nothing_is_offered_the_nearest_three() {
        var answer = desk.route("--skills", "mqtt", "--to", "IoT develper");
        answer.isRefused(
                "No occupation in the atlas is called 'IoT develper', and there is no file of that name.",
                "Nearest are 'IoT developer', ");
        assertThat(answer.err().split("Nearest are ")[1].split("'[,.]")).hasSize(4);
    }

    @Test
    void a_goal_that_matches_many_is_answered_with_all_of_them_and_their_ids() {
        desk.refuses(
                "'onet:15-1243.01' means 3 occupations: analytics engineer (atlas:analytics-engineer), ",
                "Give the id of one of them.",
                "--skills",
                "mqtt",
                "--to",
                "onet:15-1243.01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void an_empty_goal_is_asked_for(String goal) {
        desk.refuses("--to is empty.", "Name a job, as in --to \"IoT developer\".", "--skills", "mqtt", "--to", goal);
    }

    @Test
    void a_missing_goal_is_asked_for() {
        desk.refuses("--to GOAL is missing.", "See: workways route --help", "--skills", "mqtt");
    }

    @Test
    void a_plan_for_nobody_asks_who_it_is_for() {
        desk.refuses("It is not said who the plan is for.", "Give --cv FILE, --skills", "--to", "IoT developer");
    }

    @Test
    void an_unknown_occupation_to_come_from_is_not_looked_for_among_files() {
        desk.refuses(
                "No occupation in the atlas is called 'cashir'.",
                "Nearest are 'cashier'",
                "--from",
                "cashir",
                "--to",
                "IoT developer");
        desk.refuses("--from is empty.", "Name a job, as in --from", "--from", "", "--to", "IoT developer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--budget         | -1         | --budget is -1 EUR.                                | Give 0 for free"
                        + " courses",
                "--budget         | NaN        | --budget is NaN EUR.                               | Give 0 for free"
                        + " courses",
                "--budget         | Infinity   | --budget is Infinity EUR.                          | Give 0 for free"
                        + " courses",
                "--budget         | lots       | --budget is 'lots', which is no number.            | Write it as in 8"
                        + " or 7.5.",
                "--hours-per-week | 0          | --hours-per-week is 0.                             | Give 0.5 to 80"
                        + " hours.",
                "--hours-per-week | 0.0001     | --hours-per-week is 1.0E-4.                        | Give 0.5 to 80"
                        + " hours.",
                "--hours-per-week | -3         | --hours-per-week is -3.                            | Give 0.5 to 80"
                        + " hours.",
                "--hours-per-week | 200        | --hours-per-week is 200.                           | Give 0.5 to 80"
                        + " hours.",
                "--hours-per-week | NaN        | --hours-per-week is NaN.                           | Give 0.5 to 80"
                        + " hours.",
                "--hours-per-week | eight      | --hours-per-week is 'eight', which is no number.   | Write it as in 8"
                        + " or 7.5.",
                "--start          | 2027-13-01 | --start is '2027-13-01', which is no date.         | Write it as"
                        + " 2027-01-31.",
                "--start          | 4.1.2027   | --start is '4.1.2027', which is no date.           | Write it as"
                        + " 2027-01-31.",
                "--start          | 9999-12-30 | --start is 9999-12-30.                             | Give a day of"
                        + " the years 2000 to 2100.",
                "--deadline       | tomorrow   | --deadline is 'tomorrow', which is no date.        | Write it as"
                        + " 2027-01-31.",
                "--deadline       | 2020-01-01 | --deadline 2020-01-01 is before the plan starts on | Give a later"
                        + " deadline or an earlier --start.",
                "--language       | xx         | No course of the atlas is taught in 'xx'.          | Languages are"
                        + " ar, ca",
                "--mode           | offline    | --mode is 'offline'.                               | It may be"
                        + " online, onsite or any.",
                "--without        | Coursra    | No provider, course or job of the atlas is called 'Coursra'. |"
                        + " (Coursera)'",
                "--without        | Mircosoft  | No provider, course or job of the atlas is called 'Mircosoft'. | Did"
                        + " you mean 'Microsoft'",
                "--place          | Austria    | --place is 'Austria', which is no country.         | Write countries"
                        + " as two letters",
                "--at-once        | 0          | --at-once is 0.                                    | Give 1 for one"
                        + " after the other",
                "--costing        | evening    | There is no costing 'evening' and no file          | Did you mean"
                        + " evenings?",
                "--alternatives   | 12         | --alternatives is 12.                              | Give 0 to 9.",
                "--alternatives   | -1         | --alternatives is -1.                              | Give 0 to 9.",
                "--alternatives   | two        | --alternatives is 'two', which is no whole number. | Write it as in"
                        + " 2.",
                "--hours          | 8          | There is no option '--hours'.                      | Did you mean"
                        + " --hours-per-week?",
                "--bugdet         | 8          | There is no option '--bugdet'.                     | Did you mean"
                        + " --budget?",
            })
    void a_limit_without_sense_is_named_with_its_value(String option, String value, String problem, String advice) {
        desk.refuses(problem, advice, "--skills", "mqtt", "--to", "IoT developer", option, value);
    }

    @Test
    void a_deadline_is_past_when_the_plan_starts_after_it() {
        desk.refuses(
                "--deadline 2027-01-03 is before the plan starts on 2027-01-04.",
                "Give a later deadline or an earlier --start.",
                "--skills=mqtt",
                "--to=IoT developer",
                "--start=2027-01-04",
                "--deadline=2027-01-03");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "pyton:2   | 'pyton' in --skills is no skill of the atlas. | Nearest are python (Python)",
                "python:9  | 'python:9' in --skills gives level 9.         | Levels are 1 foundation",
                "python:x  | 'python:x' in --skills is no skill            | Nearest are python (Python)",
                "`, ;`     | --skills is empty.                            | Write skills with levels 1 to 4",
                "``        | --skills is empty.                            | Write skills with levels 1 to 4",
            })
    void skills_without_sense_are_named(String skills, String problem, String advice) {
        desk.refuses(problem, advice, "--skills", skills, "--to", "IoT developer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "rout --to x                     | There is no word 'rout'.        | Did you mean route? See: workways"
                        + " --help",
                "plan                            | There is no word 'plan'.        | Words are route, reach",
                "import escp x.zip               | There is no word 'escp'.        | Did you mean esco?",
                "doctor atlass                   | There is no word 'atlass'.      | Did you mean atlas?",
                "recognise                       | FILE is missing.                | See: workways recognise --help",
                "show mqtt python                | 'python' is one argument too    | A value with spaces needs quotes.",
                "show mqt                        | Nothing in the atlas has the id | Nearest are mqtt",
                "show foo:bar                    | There is no classification      | Ids begin with atlas:, esco:,"
                        + " onet:.",
                "show esco:bar                   | which is not imported           | Run: workways import esco FILE",
                "reach --skills mqtt --within 0  | --within is '0'.                | as in --within 300h",
                "reach --skills mqtt --within    | --within has no value.          | Write --within HOURS.",
            })
    void a_call_without_sense_is_offered_the_nearest(String call, String problem, String advice) {
        desk.run(call.split(" ")).isRefused(problem, advice);
    }
}
