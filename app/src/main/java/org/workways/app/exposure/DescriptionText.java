package org.workways.app.exposure;

import java.util.ArrayList;
import java.util.List;
import org.workways.exposure.ExposureProfile;
import org.workways.exposure.Outcome;

/// What AIoT does to a described job, for a terminal: each sentence with the task that it was
/// matched to, and how sure that is.
public final class DescriptionText {
    private final List<String> lines = new ArrayList<>();

    private DescriptionText() {}

    /// @param all whether the other tasks that are like a sentence are listed, and the reasons of
    /// all activities
    public static String of(DescriptionAnswer answer, boolean all) {
        var text = new DescriptionText();
        long without =
                answer.duties().stream().filter(duty -> duty.near().isEmpty()).count();
        text.lines.add("%s: %d sentences are like a task of O*NET, %d like none, which count nowhere"
                .formatted(answer.document().name(), answer.duties().size() - without, without));
        answer.profile().ifPresent(text::profile);
        text.lines.addAll(OwnText.lines(answer.ratings(), answer.tasks()));
        for (var duty : answer.duties()) text.duty(duty, answer, all);
        text.lines.add("");
        text.lines.add("Data: %s %s (%s)"
                .formatted(
                        answer.data().source(),
                        answer.data().version(),
                        answer.data().licence()));
        return String.join(System.lineSeparator(), text.lines) + System.lineSeparator();
    }

    private void profile(ExposureProfile profile) {
        if (profile.tasks() == 0) return;
        lines.add("Of %d sentences with rated tasks, each counted once, where all that one can buy is in use:"
                .formatted(profile.tasks()));
        lines.addAll(ExposureText.shares(profile));
        lines.add("  The intervals are what comes out if each sentence is by chance any of the tasks nearest to it,"
                + " read");
        lines.add("  as either rater would. Look at the matches before you believe the shares. No forecast of jobs.");
    }

    private void duty(DescriptionAnswer.Matched duty, DescriptionAnswer answer, boolean all) {
        lines.add("");
        lines.add("\"%s\"".formatted(duty.sentence().text()));
        if (duty.near().isEmpty()) {
            lines.add("  like no task");
            return;
        }
        var best = duty.near().getFirst();
        lines.add("  %s: %s (%s, %s)"
                .formatted(
                        outcome(best),
                        best.exposure().task().statement(),
                        best.occupation(),
                        best.exposure().task().occupation()));
        lines.add("  likeness %.2f; of the %d nearest tasks %d would say the same"
                .formatted(best.likeness(), duty.near().size(), duty.agreeing()));
        if (all) lines.addAll(ExposureText.activities(best.exposure(), answer.ratings(), answer.names()));
        else
            best.exposure().ratings().stream()
                    .limit(1)
                    .forEach(rating -> lines.add("    " + ExposureText.why(rating, answer.ratings())));
        if (all) duty.near().stream().skip(1).forEach(this::other);
    }

    private void other(DescriptionAnswer.Candidate near) {
        lines.add("  or %.2f, %s: %s (%s, %s)"
                .formatted(
                        near.likeness(),
                        outcome(near),
                        near.exposure().task().statement(),
                        near.occupation(),
                        near.exposure().task().occupation()));
    }

    private static String outcome(DescriptionAnswer.Candidate candidate) {
        return candidate.exposure().outcome().map(Outcome::code).orElse("not rated");
    }
}
