package org.workways.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// FEATURE: `show`, `doctor`, `completion` and `--help`.
class OtherWordsStoryTest {
    @TempDir
    Path folder = Path.of("");

    private Desk desk = new Desk(folder);

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder);
    }

    @Test
    void a_skill_is_shown_with_its_levels_and_its_courses() {
        desk.run("show", "mqtt")
                .isGiven()
                .says("MQTT (atlas:mqtt), skill", "level 1:", "asked for by: ", "taught by: ", "source: ");
    }

    @Test
    void an_occupation_is_shown_with_what_it_needs() {
        desk.run("show", "atlas:iot-developer")
                .isGiven()
                .says("IoT developer (atlas:iot-developer), occupation", "essential: ", "MQTT 2", "ISCO-08: ");
    }

    @Test
    void a_course_is_shown_with_its_hours_and_its_price() {
        desk.run("show", "steves-internet-guide-mqtt")
                .isGiven()
                .says("by Steve's Internet Guide", " h (", "EUR", "gives: MQTT");
    }

    @Test
    void the_doctor_looks_at_each_part() {
        var answer = desk.run("doctor").isGiven();
        assertThat(answer.out().lines().map(line -> line.split(" +")[1]).distinct())
                .containsExactly("java", "home", "atlas", "costing", "esco", "onet", "crosswalk", "model");
        assertThat(answer.out().lines()).allMatch(line -> line.startsWith("ok "));
    }

    @Test
    void the_doctor_says_what_the_atlas_covers() {
        assertThat(desk.run("doctor", "atlas", "--json").json().names())
                .contains(
                        "version",
                        "occupations",
                        "destinations",
                        "origins",
                        "requirements",
                        "skills",
                        "levelMeanings",
                        "opportunities",
                        "workLegs",
                        "technologies",
                        "effects",
                        "figures",
                        "oldestChecks",
                        "withoutFreeFoundation",
                        "knownGaps",
                        "errors",
                        "warnings");
    }

    @Test
    void the_completion_is_a_script_that_bash_accepts() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash on this machine");
        var script =
                desk.write("completion.sh", desk.run("completion").isGiven().out());
        var bash = new ProcessBuilder("/bin/bash", "-n", script).inheritIO().start();
        assertThat(bash.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(bash.exitValue()).isZero();
        assertThat(Path.of(script)).content().contains("--hours-per-week");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "route --help",
                "reach --help",
                "matrix --help",
                "recognise --help",
                "show --help",
                "import --help",
                "import esco --help",
                "import onet --help",
                "import crosswalk --help",
                "doctor --help",
                "doctor atlas --help",
                "export --help",
                "export atlas --help",
                "completion --help"
            })
    void every_word_explains_itself_with_an_example(String call) {
        desk.run(call.split(" "))
                .isGiven()
                .says("Usage: workways", "Example", "workways " + call.replace("--help", ""));
    }
}
