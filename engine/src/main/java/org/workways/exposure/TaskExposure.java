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

    /// @param sense  0 to 3, as in `Rubric`
    /// @param decide 0 to 3
    /// @param act    0 to 3
    public record Steps(int sense, int decide, int act) {}

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

    /// Of each step the lowest among its activities, as settled: a task is taken only if all of them are. Empty if no
    /// activity is rated.
    public Optional<Steps> steps() {
        return ratings.stream()
                .map(ActivityRating::settled)
                .map(rubric -> new Steps(rubric.sense(), rubric.decide(), rubric.act()))
                .reduce((one, other) -> new Steps(
                        Math.min(one.sense(), other.sense()),
                        Math.min(one.decide(), other.decide()),
                        Math.min(one.act(), other.act())));
    }

    /// The activity that decides the outcome: the first that has it itself; where none has, since some are taken and
    /// others stay, the first that stays, for it keeps the task from being taken. Empty if none is rated.
    public Optional<ActivityRating> deciding() {
        return outcome().flatMap(outcome -> first(outcome).or(() -> first(Outcome.STAYS)));
    }

    private Optional<ActivityRating> first(Outcome outcome) {
        return ratings.stream()
                .filter(rating -> rating.settled().outcome() == outcome)
                .findFirst();
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
