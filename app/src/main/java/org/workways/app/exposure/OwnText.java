package org.workways.app.exposure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.workways.app.answer.RouteJson;
import org.workways.exposure.ActivityRatings;
import org.workways.exposure.OwnRating;
import org.workways.exposure.Rubric;
import org.workways.exposure.TaskExposure;

/// What somebody keeps of their own ratings, said wherever it counts.
final class OwnText {
    private OwnText() {}

    /// None if nothing is kept.
    /// @param tasks that the answer rests on
    static List<String> lines(ActivityRatings ratings, Collection<TaskExposure> tasks) {
        int kept = ratings.own().size();
        if (kept == 0) return List.of();
        var here = ratings.own(tasks);
        var lines = new ArrayList<String>();
        lines.add("With %d %s of your own (data folder, %s), %d counting here; --shipped answers without."
                .formatted(kept, kept == 1 ? "rating" : "ratings", KeptRatings.FILE, here.size()));
        for (var own : here) {
            lines.add("  %s: %s, by %s, %s: %s"
                    .formatted(own.activity(), rated(own.rubric()), own.author(), own.date(), own.reason()));
            lines.add("    "
                    + ratings.shipped()
                            .of(own.activity())
                            .map(shipped -> "as shipped: %s: %s".formatted(rated(shipped.settled()), shipped.reason()))
                            .orElse("nothing ships for it"));
        }
        return lines;
    }

    private static String rated(Rubric rubric) {
        return "%s, dexterity %d, people %d, liability %d, variety %d (%s)"
                .formatted(
                        ExposureText.steps(rubric),
                        rubric.dexterity(),
                        rubric.people(),
                        rubric.liability(),
                        rubric.variety(),
                        rubric.outcome().code());
    }

    /// `own` is how many are kept, `here` how many of them count in the answer.
    static Map<String, Object> json(ActivityRatings ratings, Collection<TaskExposure> tasks) {
        return RouteJson.entry(
                "own", ratings.own().size(), "here", ratings.own(tasks).size());
    }

    static Map<String, Object> json(OwnRating own) {
        return RouteJson.entry(
                "author", own.author(),
                "date", own.date().toString(),
                "reason", own.reason());
    }
}
