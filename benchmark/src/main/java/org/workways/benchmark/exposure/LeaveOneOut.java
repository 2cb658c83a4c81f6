package org.workways.benchmark.exposure;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.workways.benchmark.TextTable;
import org.workways.concept.ConceptId;
import org.workways.exposure.ActivityRating;
import org.workways.exposure.Outcome;
import org.workways.exposure.TaskExposure;

/// How much of what is taken hangs on one technology. Without it, the activities that only it does
/// are changed and no longer taken; a task with one of them is then changed too, and nothing else
/// moves. That is the least that can follow: where several technologies are named, one may stand in
/// for the other, or all may be needed. The most is that every activity that names it is lost; both
/// are given.
final class LeaveOneOut {
    /// A profile has moved if more of it than this is another outcome.
    static final double MOVED = 0.05;

    /// @param activities  that are no longer taken
    /// @param occupations whose profile moves
    /// @param mean        of what the occupations lose, 0 to 1
    record Loss(int activities, int occupations, double mean) {}

    /// @param only where it is the only technology of an activity
    /// @param any  where it is one of them
    record Without(ConceptId technology, Loss only, Loss any) {}

    private LeaveOneOut() {}

    /// Of each technology that is named by an activity that is taken, those that matter most first.
    /// @param occupations their tasks
    static List<Without> of(Collection<List<TaskExposure>> occupations) {
        var taken = new TreeSet<ActivityRating>(Comparator.comparing(ActivityRating::activity));
        for (var tasks : occupations) for (var task : tasks) taken.addAll(task.ratings());
        taken.removeIf(rating -> rating.settled().outcome() != Outcome.TAKEN);
        var technologies = new TreeSet<ConceptId>();
        taken.forEach(rating -> technologies.addAll(rating.technologies()));
        return technologies.stream()
                .map(technology -> without(technology, taken, occupations))
                .sorted(Comparator.comparingInt((Without each) -> -each.only().occupations())
                        .thenComparingDouble(each -> -each.only().mean())
                        .thenComparingDouble(each -> -each.any().mean()))
                .toList();
    }

    /// @param most rows
    static TextTable table(List<Without> losses, int most) {
        var table = new TextTable(
                "without",
                "only it: activities",
                "profiles moved",
                "mean",
                "any: activities",
                "profiles moved",
                "mean");
        losses.stream()
                .limit(most)
                .forEach(each -> table.row(
                        each.technology().code(),
                        each.only().activities(),
                        each.only().occupations(),
                        "%.3f".formatted(each.only().mean()),
                        each.any().activities(),
                        each.any().occupations(),
                        "%.3f".formatted(each.any().mean())));
        return table;
    }

    private static Without without(
            ConceptId technology, Collection<ActivityRating> taken, Collection<List<TaskExposure>> occupations) {
        var any = taken.stream()
                .filter(rating -> rating.technologies().contains(technology))
                .toList();
        var only =
                any.stream().filter(rating -> rating.technologies().size() == 1).toList();
        return new Without(technology, loss(only, occupations), loss(any, occupations));
    }

    private static Loss loss(List<ActivityRating> lost, Collection<List<TaskExposure>> occupations) {
        if (lost.isEmpty()) return new Loss(0, 0, 0);
        var shares = occupations.stream()
                .mapToDouble(tasks -> lost(tasks, lost::contains))
                .toArray();
        int moved = 0;
        double sum = 0;
        for (double share : shares) {
            if (share > MOVED) moved++;
            sum += share;
        }
        return new Loss(lost.size(), moved, sum / shares.length);
    }

    /// The part of an occupation's tasks that is no longer taken; tasks without ratings count
    /// nowhere.
    private static double lost(List<TaskExposure> tasks, Predicate<ActivityRating> isLost) {
        double all = 0;
        double lost = 0;
        for (var task : tasks) {
            if (task.ratings().isEmpty()) continue;
            all += task.weight();
            if (task.ratings().stream().anyMatch(isLost)
                    && task.outcome().stream().anyMatch(Outcome.TAKEN::equals)) lost += task.weight();
        }
        return all == 0 ? 0 : lost / all;
    }
}
