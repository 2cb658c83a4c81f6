package org.workways.app.page;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// A rating as it was typed, right or wrong.
/// @param task   id of the task beside which it stands
/// @param typed  by the name of its field: the seven ratings, `author`, `reason`
/// @param faults names of fields that are wrong, and `activity` or `try` if that is
public record RatingDraft(String activity, String task, SortedMap<String, String> typed, SortedSet<String> faults) {
    public static final List<String> STEPS = List.of("sense", "decide", "act");
    public static final List<String> BRAKES = List.of("dexterity", "people", "liability", "variety");

    public RatingDraft {
        typed = Collections.unmodifiableSortedMap(new TreeMap<>(typed));
        faults = Collections.unmodifiableSortedSet(new TreeSet<>(faults));
    }

    public static RatingDraft of(String activity, String task, Map<String, String> typed) {
        return new RatingDraft(activity, task, new TreeMap<>(typed), new TreeSet<>());
    }

    public RatingDraft with(Set<String> moreFaults) {
        var all = new TreeSet<>(faults);
        all.addAll(moreFaults);
        return new RatingDraft(activity, task, typed, all);
    }

    public RatingDraft beside(String otherTask) {
        return new RatingDraft(activity, otherTask, typed, faults);
    }

    public boolean isWrong() {
        return !faults.isEmpty();
    }

    /// Empty for what was not typed.
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    boolean isAt(String otherActivity, String otherTask) {
        return activity.equals(otherActivity) && task.equals(otherTask);
    }
}
