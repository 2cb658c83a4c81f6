package org.workways.exposure;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Ratings by activity. A detailed activity without one of its own is rated like the intermediate one that it is of.
public final class ActivityRatings {
    private final Map<String, ActivityRating> byActivity;

    public ActivityRatings(Collection<ActivityRating> ratings) {
        this.byActivity =
                ratings.stream().collect(Collectors.toUnmodifiableMap(ActivityRating::activity, Function.identity()));
    }

    /// The same, but for what somebody rated otherwise.
    public ActivityRatings with(ActivityRatings own) {
        var all = new HashMap<>(byActivity);
        all.putAll(own.byActivity);
        return new ActivityRatings(all.values());
    }

    /// @param activity as in `4.A.1.a.1.I01.D02`
    public Optional<ActivityRating> of(String activity) {
        var own = Optional.ofNullable(byActivity.get(activity));
        int end = activity.lastIndexOf('.');
        return own.isPresent() || end < 0 ? own : Optional.ofNullable(byActivity.get(activity.substring(0, end)));
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
