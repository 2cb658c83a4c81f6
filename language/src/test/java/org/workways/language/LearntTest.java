package org.workways.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.UserException;

/// FEATURE: what was learnt has versions, and one can go back.
class LearntTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void at_first_the_shipped_weights_are_in_use_and_name_what_they_were_trained_on() {
        var learnt = new Learnt(folder);
        assertThat(learnt.version()).isZero();
        assertThat(learnt.training().trainedOn())
                .anySatisfy(line -> assertThat(line).contains("house_validation_annotations.csv", "SHA-256"));
    }

    @Test
    void each_lesson_is_a_version_and_forgetting_goes_back_one_by_one_and_loses_none() {
        var learnt = new Learnt(folder);
        var shipped = learnt.training();
        assertThat(learnt.save(withSkip(shipped, 0.25))).isEqualTo(1);
        assertThat(learnt.save(withSkip(shipped, 0.5))).isEqualTo(2);
        assertThat(learnt.training().full().skip()).isEqualTo(0.5);
        assertThat(learnt.forget()).isEqualTo(1);
        assertThat(learnt.training().full().skip()).isEqualTo(0.25);
        assertThat(learnt.forget()).isZero();
        assertThat(learnt.training().text()).isEqualTo(shipped.text());
        assertThat(learnt.versions()).containsExactly(1, 2);
        assertThat(learnt.save(shipped)).isEqualTo(3);
    }

    @Test
    void who_learnt_nothing_can_forget_nothing() {
        assertThatThrownBy(() -> new Learnt(folder).forget())
                .isInstanceOf(UserException.class)
                .hasMessageContaining("Nothing was learnt");
    }

    @Test
    void what_is_written_is_read_again_number_by_number() {
        var shipped = TrainingFile.shipped();
        var file = folder.resolve("linker.json");
        shipped.write(file);
        assertThat(TrainingFile.read(file).text()).isEqualTo(shipped.text());
    }

    @Test
    void a_damaged_version_is_told_with_its_file() throws IOException {
        var learnt = new Learnt(folder);
        learnt.save(TrainingFile.shipped());
        Files.writeString(folder.resolve("1.json"), "{\"fast\": 3}");
        assertThatThrownBy(learnt::training).isInstanceOf(UserException.class).hasMessageContaining("1.json");
        Files.writeString(folder.resolve("current"), "seven");
        assertThatThrownBy(learnt::version).isInstanceOf(UserException.class).hasMessageContaining("current");
    }

    private static TrainingFile withSkip(TrainingFile training, double skip) {
        return new TrainingFile(
                training.trainedOn(), training.fast(), training.full().with(skip, 0.3));
    }
}
