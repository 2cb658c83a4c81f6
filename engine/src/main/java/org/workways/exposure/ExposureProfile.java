package org.workways.exposure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.workways.concept.Chance;
import org.workways.concept.Interval;

/// Of an occupation's tasks, by importance, what part is taken, what changes and what stays; never one figure. How
/// doubtful that is comes from the raters: each activity is read by chance as one, the other, or what they settled.
/// @param tasks   that are rated
/// @param unrated that are not, and count nowhere
/// @param shares  of the importance of the rated tasks, together 1; none without rated tasks
public record ExposureProfile(int tasks, int unrated, Map<Outcome, Part> shares) {
    private static final int DRAWS = 1_000;
    private static final double TAIL = 0.025;
    private static final Part NOTHING = new Part(0, new Interval(0, 0));

    /// @param share    0 to 1, as settled
    /// @param interval 95 % of what raters may say; holds the share
    public record Part(double share, Interval interval) {}

    public ExposureProfile {
        shares = Map.copyOf(shares);
    }

    /// @param seed of the draws: the same one gives the same intervals
    public static ExposureProfile of(Collection<TaskExposure> tasks, long seed) {
        return ofEither(tasks.stream().map(List::of).toList(), seed);
    }

    /// Of what may be one task or another, as a sentence of a job description. The first one is
    /// settled; in a draw it is by chance any of them, all as likely.
    /// @param alternatives none empty; those that are not rated count nowhere, and all of a list if
    /// its first is not rated
    public static ExposureProfile ofEither(Collection<List<TaskExposure>> alternatives, long seed) {
        var rated = alternatives.stream()
                .filter(each -> !each.getFirst().ratings().isEmpty())
                .map(each ->
                        each.stream().filter(task -> !task.ratings().isEmpty()).toList())
                .toList();
        int unrated = alternatives.size() - rated.size();
        if (rated.isEmpty()) return new ExposureProfile(0, unrated, Map.of());
        var settled = shares(rated.stream().map(List::getFirst).toList(), task -> task.outcome()
                .orElseThrow());
        var drawn = draws(rated, new Chance(seed));
        var parts = new EnumMap<Outcome, Part>(Outcome.class);
        for (var outcome : Outcome.values()) parts.put(outcome, part(outcome, settled, drawn));
        return new ExposureProfile(rated.size(), unrated, parts);
    }

    private static Part part(Outcome outcome, Map<Outcome, Double> settled, List<Map<Outcome, Double>> drawn) {
        double share = settled.getOrDefault(outcome, 0.0);
        double[] values = drawn.stream()
                .mapToDouble(each -> each.getOrDefault(outcome, 0.0))
                .sorted()
                .toArray();
        double low = Math.min(share, values[(int) (TAIL * DRAWS)]);
        double high = Math.max(share, values[(int) ((1 - TAIL) * DRAWS) - 1]);
        return new Part(share, new Interval(low, high));
    }

    public double share(Outcome outcome) {
        return part(outcome).share();
    }

    /// Nothing at all without rated tasks.
    public Part part(Outcome outcome) {
        return shares.getOrDefault(outcome, NOTHING);
    }

    /// An activity is read alike in all tasks of a draw: a rater who is wrong is wrong about all of them.
    private static List<Map<Outcome, Double>> draws(List<List<TaskExposure>> tasks, Chance chance) {
        var activities = tasks.stream()
                .flatMap(List::stream)
                .flatMap(task -> task.ratings().stream())
                .distinct()
                .toList();
        var all = new ArrayList<Map<Outcome, Double>>();
        for (int draw = 0; draw < DRAWS; draw++) {
            var read = new HashMap<ActivityRating, Outcome>();
            for (var activity : activities)
                read.put(activity, activity.readings().get(chance.below(3)).outcome());
            var drawn = tasks.stream().map(each -> any(each, chance)).toList();
            all.add(shares(
                    drawn,
                    task -> TaskExposure.of(task.ratings().stream()
                            .map(rating -> read.getOrDefault(rating, Outcome.STAYS))
                            .toList())));
        }
        return all;
    }

    private static TaskExposure any(List<TaskExposure> alternatives, Chance chance) {
        return alternatives.size() == 1 ? alternatives.getFirst() : alternatives.get(chance.below(alternatives.size()));
    }

    private interface Reading {
        Outcome of(TaskExposure task);
    }

    private static Map<Outcome, Double> shares(List<TaskExposure> tasks, Reading reading) {
        double all = tasks.stream().mapToDouble(TaskExposure::weight).sum();
        var shares = new EnumMap<Outcome, Double>(Outcome.class);
        for (var task : tasks) shares.merge(reading.of(task), task.weight() / all, Double::sum);
        return shares;
    }
}
