package org.workways.app.exposure;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workways.exposure.ActivityRating;
import org.workways.exposure.TaskExposure;
import org.workways.store.StoredSnapshot;

/// What rated work activities are called, in English as in O\*NET; none where it was imported before names were read.
/// @param byId as ratings name them
public record ActivityNames(SortedMap<String, String> byId) {
    public static final ActivityNames NONE = new ActivityNames(new TreeMap<>());

    public ActivityNames {
        byId = Collections.unmodifiableSortedMap(new TreeMap<>(byId));
    }

    /// Of the activities that these tasks rest on.
    static ActivityNames in(Optional<StoredSnapshot> onet, Collection<TaskExposure> tasks) {
        return of(
                onet,
                tasks.stream()
                        .flatMap(task -> task.ratings().stream())
                        .map(ActivityRating::activity)
                        .distinct()
                        .toList());
    }

    /// @param onet       as it is imported; without it no name is known
    /// @param activities as ratings name them
    public static ActivityNames of(Optional<StoredSnapshot> onet, Collection<String> activities) {
        var names = new TreeMap<String, String>();
        onet.ifPresent(found ->
                activities.forEach(activity -> found.activity(activity).ifPresent(name -> names.put(activity, name))));
        return new ActivityNames(names);
    }

    /// Empty if nobody knows.
    public Optional<String> of(String activity) {
        return Optional.ofNullable(byId.get(activity));
    }
}
