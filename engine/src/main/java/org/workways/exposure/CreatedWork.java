package org.workways.exposure;

import java.util.Collection;
import java.util.Optional;
import org.workways.concept.Interval;

/// Tasks that technologies bring to an occupation, beside those that it has. How much of a week they will be nobody
/// knows; the share says what they would be if each mattered as much as one of today's.
/// @param tasks    that nobody did before
/// @param share    their importance over that of today's tasks: 0.25 is a quarter as much again
/// @param interval from all of them supplemental to all of them core; holds the share
public record CreatedWork(int tasks, double share, Interval interval) {
    /// Of the rated ones among these tasks together, a core one counting 1.
    public static double importance(Collection<TaskExposure> tasks) {
        return tasks.stream()
                .filter(task -> task.outcome().isPresent())
                .mapToDouble(TaskExposure::weight)
                .sum();
    }

    /// @param importance of today's rated tasks, of one occupation
    /// @param created    how many come
    /// @return empty if the importance is 0
    public static Optional<CreatedWork> beside(double importance, int created) {
        if (importance <= 0) return Optional.empty();
        double least = TaskExposure.SUPPLEMENTAL * created / importance;
        double most = TaskExposure.CORE * created / importance;
        return Optional.of(new CreatedWork(created, (least + most) / 2, new Interval(least, most)));
    }
}
