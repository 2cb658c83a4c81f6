package org.workways.app.exposure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.workways.app.answer.TaskAnswer;
import org.workways.app.wiring.Wiring;
import org.workways.concept.Provenance;
import org.workways.exposure.ActivityRatings;
import org.workways.exposure.ExposureProfile;
import org.workways.exposure.TaskExposure;
import org.workways.recognise.Document;
import org.workways.recognise.Sentence;
import org.workways.recognise.TaskLinker;

/// What AIoT does to the job that a description describes: each of its duties is the task of O\*NET
/// that is most like it, and these tasks make the profile.
/// @param duties  in the order of the text, those without a task among them
/// @param profile of the tasks of all duties, each duty counted once; its
/// intervals hold the doubt which of the near tasks each is; empty if none has a task
/// @param ratings that were in force
/// @param names   of the activities that the tasks rest on
public record DescriptionAnswer(
        Document document,
        List<Matched> duties,
        Optional<ExposureProfile> profile,
        Provenance data,
        ActivityRatings ratings,
        ActivityNames names) {
    /// A sentence and the tasks that are like it.
    /// @param near the most like first, each of another occupation; empty if none is like it
    public record Matched(Sentence sentence, List<Candidate> near) {
        public Matched {
            near = List.copyOf(near);
        }

        /// The one that counts.
        public Optional<Candidate> task() {
            return near.stream().findFirst();
        }

        /// How many of the near ones would give the same outcome as the first, itself among them; 0
        /// to `near.size()`. Where nearly all do, it matters little which of them the sentence is.
        public int agreeing() {
            return (int) near.stream()
                    .filter(candidate -> candidate
                            .exposure()
                            .outcome()
                            .equals(near.getFirst().exposure().outcome()))
                    .count();
        }
    }

    /// @param occupation whose task it is, by name
    /// @param likeness   at most 1, for the same words; no probability
    public record Candidate(TaskExposure exposure, String occupation, double likeness) {}

    public DescriptionAnswer {
        duties = List.copyOf(duties);
    }

    /// @throws org.workways.concept.UserException if O\*NET is not imported
    public static DescriptionAnswer of(Wiring wiring, Document document, LocalDate today, ActivityRatings ratings) {
        var answer = TaskAnswer.of(wiring, document, today);
        var duties = answer.duties().stream()
                .map(duty -> new Matched(
                        duty.sentence(),
                        duty.tasks().stream()
                                .map(near -> candidate(near, answer, ratings))
                                .toList()))
                .toList();
        var tasks = duties.stream()
                .filter(duty -> !duty.near().isEmpty())
                .map(duty -> duty.near().stream().map(Candidate::exposure).toList())
                .toList();
        var profile = tasks.isEmpty()
                ? Optional.<ExposureProfile>empty()
                : Optional.of(ExposureProfile.ofEither(tasks, ExposureAnswer.SEED));
        var names = ActivityNames.in(wiring.snapshot("onet"), tasks(duties));
        return new DescriptionAnswer(document, duties, profile, answer.data(), ratings, names);
    }

    /// All that a sentence may be.
    List<TaskExposure> tasks() {
        return tasks(duties);
    }

    private static List<TaskExposure> tasks(List<Matched> duties) {
        return duties.stream()
                .flatMap(duty -> duty.near().stream())
                .map(Candidate::exposure)
                .toList();
    }

    /// Weighs 1: whether a task is a core task of its occupation says nothing of this job.
    private static Candidate candidate(TaskLinker.Near near, TaskAnswer answer, ActivityRatings ratings) {
        var task = near.task();
        return new Candidate(
                new TaskExposure(task, ratings.of(task.activities()), 1),
                answer.label(task.occupation()),
                near.score());
    }
}
