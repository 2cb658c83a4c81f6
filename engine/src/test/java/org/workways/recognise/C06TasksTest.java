package org.workways.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workways.concept.ConceptId;
import org.workways.taxonomy.Task;

/// FEATURE: the duties of a job description find the tasks that say the same.
class C06TasksTest {
    private static final ConceptId WELDER = ConceptId.parse("onet:51-4121.00");
    private static final ConceptId BAKER = ConceptId.parse("onet:51-3011.00");
    private static final ConceptId PLUMBER = ConceptId.parse("onet:47-2152.00");

    private static final List<Task> TASKS = List.of(
            new Task(BAKER, "1", "Measure flour and mix dough for bread.", true),
            new Task(WELDER, "2", "Weld steel pipes in flat and overhead positions.", true),
            new Task(WELDER, "3", "Weld steel pipes.", true),
            new Task(PLUMBER, "4", "Join pipes and steel fittings.", false));

    private final C04LinkingTest.Letters letters = new C04LinkingTest.Letters();
    private final TaskLinker linker = new TaskLinker(TASKS, letters.of(TaskLinker.texts(TASKS)), letters);

    private List<TaskLinker.Duty> duties(String text) {
        return linker.duties(new Document("advert.txt", text), LocalDate.of(2026, 1, 1), 5);
    }

    @Test
    void a_duty_finds_its_task_and_no_occupation_twice() {
        var duty = duties("- You weld steel pipes on our ships.").getFirst();
        assertThat(duty.tasks().getFirst().task().id()).isEqualTo("3");
        assertThat(duty.tasks()).extracting(near -> near.task().occupation()).doesNotHaveDuplicates();
    }

    @Test
    void a_sentence_like_no_task_gets_none() {
        assertThat(duties("- Zzyzx qqq jjj vvv kkk.").getFirst().tasks()).isEmpty();
    }

    @Test
    void where_a_heading_says_what_the_duties_are_nothing_else_is_one() {
        var found = duties("We are a baker of dough and bread.\n\n"
                + "Your tasks\n"
                + "- Weld steel pipes every day\n\n"
                + "Benefits\n"
                + "- Free bread for all of us\n");
        assertThat(found).extracting(duty -> duty.sentence().text()).containsExactly("Weld steel pipes every day");
    }

    @Test
    void a_task_in_the_same_words_scores_one() {
        assertThat(duties("- Weld steel pipes in flat and overhead positions.")
                        .getFirst()
                        .tasks()
                        .getFirst()
                        .score())
                .isBetween(0.95, 1.0001);
    }
}
