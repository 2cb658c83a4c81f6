package org.workways.exposure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.workways.taxonomy.Task;

/// What becomes of one task, from what becomes of the activities that it is an example of.
/// @param ratings of its activities; empty if none of them is rated
/// @param weight  how much it counts in its occupation
public record TaskExposure(Task task, List<ActivityRating> ratings, double weight) {
    /// Core tasks count twice as much as others, since O\*NET's ratings of importance are not in its text download.
    static final double CORE = 1;

    static final double SUPPLEMENTAL = 0.5;

    public TaskExposure {
        ratings = List.copyOf(ratings);
    }

    public static TaskExposure of(Task task, ActivityRatings all) {
        return new TaskExposure(task, all.of(task.activities()), task.core() ? CORE : SUPPLEMENTAL);
    }

    /// As settled; empty if no activity is rated.
    public Optional<Outcome> outcome() {
        return outcome(ActivityRating::settled);
    }

    /// A task is taken if all its activities are, and stays if all of them do; else it is changed.
    /// @param reading which of the ratings of an activity counts
    Optional<Outcome> outcome(Function<ActivityRating, Rubric> reading) {
        if (ratings.isEmpty()) return Optional.empty();
        var outcomes =
                ratings.stream().map(rating -> reading.apply(rating).outcome()).toList();
        return Optional.of(of(outcomes));
    }

    static Outcome of(Collection<Outcome> activities) {
        if (activities.stream().allMatch(Outcome.TAKEN::equals)) return Outcome.TAKEN;
        return activities.stream().allMatch(Outcome.STAYS::equals) ? Outcome.STAYS : Outcome.CHANGED;
    }
}
