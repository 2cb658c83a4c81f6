package org.workways.exposure;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Ratings by activity: those that ship, over them what somebody keeps, over both what is given for one question. A
/// detailed activity without one of its own is rated like the intermediate one that it is of.
public final class ActivityRatings {
    private final Map<String, ActivityRating> byActivity;
    private final SortedMap<String, OwnRating> own;
    private final Optional<ActivityRatings> shipped;

    public ActivityRatings(Collection<ActivityRating> ratings) {
        this(
                ratings.stream().collect(Collectors.toMap(ActivityRating::activity, Function.identity())),
                new TreeMap<>(),
                Optional.empty());
    }

    private ActivityRatings(
            Map<String, ActivityRating> byActivity,
            SortedMap<String, OwnRating> own,
            Optional<ActivityRatings> shipped) {
        this.byActivity = Map.copyOf(byActivity);
        this.own = Collections.unmodifiableSortedMap(new TreeMap<>(own));
        this.shipped = shipped;
    }

    /// The same, but for what somebody rates otherwise for this once.
    public ActivityRatings with(ActivityRatings given) {
        var all = new HashMap<>(byActivity);
        all.putAll(given.byActivity);
        var left = new TreeMap<>(own);
        left.keySet().removeAll(given.byActivity.keySet());
        return new ActivityRatings(all, left, Optional.of(shipped()));
    }

    /// The same, but for what somebody keeps.
    public ActivityRatings withOwn(Collection<OwnRating> kept) {
        var all = new HashMap<>(byActivity);
        var more = new TreeMap<>(own);
        for (var rating : kept) {
            all.put(rating.activity(), rating.rating());
            more.put(rating.activity(), rating);
        }
        return new ActivityRatings(all, more, Optional.of(shipped()));
    }

    /// As they were before anything of somebody's own.
    public ActivityRatings shipped() {
        return shipped.orElse(this);
    }

    /// What somebody keeps and nothing else counts over, by activity.
    public List<OwnRating> own() {
        return List.copyOf(own.values());
    }

    /// @param activity as a rating names it
    public Optional<OwnRating> own(String activity) {
        return Optional.ofNullable(own.get(activity));
    }

    /// Of what somebody keeps, that which counts in these tasks, by activity.
    public List<OwnRating> own(Collection<TaskExposure> tasks) {
        var here = tasks.stream()
                .flatMap(task -> task.ratings().stream())
                .map(ActivityRating::activity)
                .collect(Collectors.toSet());
        return own.values().stream()
                .filter(rating -> here.contains(rating.activity()))
                .toList();
    }

    /// The tasks as they are by the ratings that ship.
    public List<TaskExposure> asShipped(Collection<TaskExposure> tasks) {
        return tasks.stream()
                .map(each ->
                        new TaskExposure(each.task(), shipped().of(each.task().activities()), each.weight()))
                .toList();
    }

    /// @param activity as in `4.A.1.a.1.I01.D02`
    public Optional<ActivityRating> of(String activity) {
        var its = Optional.ofNullable(byActivity.get(activity));
        int end = activity.lastIndexOf('.');
        return its.isPresent() || end < 0 ? its : Optional.ofNullable(byActivity.get(activity.substring(0, end)));
    }

    /// Each rating once, in the order of the activities.
    public List<ActivityRating> of(Collection<String> activities) {
        return activities.stream()
                .sorted()
                .flatMap(activity -> of(activity).stream())
                .distinct()
                .toList();
    }

    /// By activity.
    public List<ActivityRating> all() {
        return byActivity.values().stream()
                .sorted(Comparator.comparing(ActivityRating::activity))
                .toList();
    }

    public int size() {
        return byActivity.size();
    }
}
