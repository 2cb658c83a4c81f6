package org.workways.app.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.workways.app.page.RatingBoard;
import org.workways.app.page.RatingDraft;
import org.workways.exposure.ActivityRating;
import org.workways.exposure.ActivityRatings;
import org.workways.exposure.OwnRating;
import org.workways.exposure.Rubric;
import org.workways.exposure.TaskExposure;

/// Ratings that an address or a form asks to be tried, or kept.
/// @param tries by activity, the one that was asked for last at the end
/// @param draft what was typed for that one; empty if nothing is asked for
record Rerating(Map<String, Rubric> tries, Optional<RatingDraft> draft) {
    private static final Pattern TRY = Pattern.compile("(\\S{1,80}):([0-3]{3}[0-2]{4})");
    private static final List<String> RATINGS = Stream.concat(RatingDraft.STEPS.stream(), RatingDraft.BRAKES.stream())
            .toList();

    Rerating {
        tries = Collections.unmodifiableMap(new LinkedHashMap<>(tries));
    }

    /// @param form `try` as in `4.A.1.a.1.I01:2120000`, as often as one likes; or `activity` with its seven ratings;
    ///     beside either `author`, `reason` and the `task` where it was typed
    static Rerating of(Map<String, String[]> form) {
        var tries = new LinkedHashMap<String, Rubric>();
        var faults = new TreeSet<String>();
        for (var code : form.getOrDefault("try", new String[0])) {
            var known = TRY.matcher(code.strip());
            if (known.matches())
                tries.put(known.group(1), rubric(List.of(known.group(2).split(""))));
            else faults.add("try");
        }
        var activity = value(form, "activity");
        if (!activity.isEmpty()) return ofForm(form, tries, activity, faults);
        if (faults.isEmpty() && tries.isEmpty()) return new Rerating(tries, Optional.empty());
        var typed = words(form);
        var last = "";
        for (var tried : tries.entrySet()) {
            last = tried.getKey();
            var values = tried.getValue().values();
            for (int i = 0; i < RATINGS.size(); i++) typed.put(RATINGS.get(i), Integer.toString(values.get(i)));
        }
        var draft = RatingDraft.of(last, value(form, "task"), typed).with(faults);
        return new Rerating(tries, Optional.of(draft));
    }

    private static Rerating ofForm(
            Map<String, String[]> form, Map<String, Rubric> others, String activity, Set<String> moreFaults) {
        var typed = words(form);
        var faults = new TreeSet<>(moreFaults);
        for (var field : RATINGS) {
            typed.put(field, value(form, field));
            if (!value(form, field).matches(RatingDraft.STEPS.contains(field) ? "[0-3]" : "[0-2]")) faults.add(field);
        }
        var tries = new LinkedHashMap<>(others);
        tries.remove(activity);
        if (faults.isEmpty())
            tries.put(
                    activity,
                    rubric(RATINGS.stream().map(field -> value(form, field)).toList()));
        var draft = RatingDraft.of(activity, value(form, "task"), typed).with(faults);
        return new Rerating(tries, Optional.of(draft));
    }

    private static Map<String, String> words(Map<String, String[]> form) {
        var words = new LinkedHashMap<String, String>();
        for (var field : List.of("author", "reason")) words.put(field, value(form, field));
        return words;
    }

    private static Rubric rubric(List<String> digits) {
        return Rubric.of(digits.stream().map(Integer::valueOf).toList());
    }

    /// One line, whatever was pasted.
    private static String value(Map<String, String[]> form, String name) {
        var values = form.getOrDefault(name, new String[0]);
        return values.length == 0
                ? ""
                : values[0].replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    boolean isWrong() {
        return draft.filter(RatingDraft::isWrong).isPresent();
    }

    /// Ratings that are kept have an author and a reason.
    Rerating toKeep() {
        var faults = new TreeSet<String>();
        if (!OwnRating.isAuthor(typed("author"))) faults.add("author");
        if (!OwnRating.isReason(typed("reason"))) faults.add("reason");
        var whole = draft.orElseGet(() -> RatingDraft.of("", "", Map.of()));
        if (whole.activity().isEmpty()) faults.add("activity");
        return new Rerating(tries, Optional.of(whole.with(faults)));
    }

    /// Only activities of these tasks can be rated; the form that was filled in opens beside one of them.
    Rerating within(List<TaskExposure> tasks) {
        return new Rerating(tries, draft.map(typed -> within(typed, tasks)));
    }

    private RatingDraft within(RatingDraft typed, List<TaskExposure> tasks) {
        boolean isForeign = tries.keySet().stream()
                .anyMatch(activity -> beside(activity, tasks).isEmpty());
        var places = beside(typed.activity(), tasks);
        if (isForeign || (places.isEmpty() && !typed.activity().isEmpty())) return typed.with(Set.of("activity"));
        return places.isEmpty() || places.contains(typed.task()) ? typed : typed.beside(places.getFirst());
    }

    /// Ids of the tasks that rest on it.
    private static List<String> beside(String activity, List<TaskExposure> tasks) {
        return tasks.stream()
                .filter(task -> task.ratings().stream()
                        .anyMatch(rating -> rating.activity().equals(activity)))
                .map(task -> task.task().id())
                .toList();
    }

    /// With the technologies that do it now, and the reason that was typed, if there is one.
    ActivityRatings over(ActivityRatings known) {
        var tried = new ArrayList<ActivityRating>();
        tries.forEach((activity, rubric) -> tried.add(tried(activity, rubric, known.of(activity))));
        return known.with(new ActivityRatings(tried));
    }

    private ActivityRating tried(String activity, Rubric rubric, Optional<ActivityRating> now) {
        boolean isTyped =
                draft.filter(typed -> typed.activity().equals(activity)).isPresent()
                        && !typed("reason").isEmpty();
        var reason = isTyped ? typed("reason") : now.map(ActivityRating::reason).orElse("");
        var technologies = now.map(ActivityRating::technologies).orElse(Collections.emptySortedSet());
        return new ActivityRating(activity, rubric, rubric, rubric, technologies, reason);
    }

    /// @param known whose technologies are kept
    /// @return empty if something is wrong
    Optional<OwnRating> own(ActivityRatings known, LocalDate today) {
        if (isWrong()) return Optional.empty();
        return draft.map(RatingDraft::activity).flatMap(activity -> Optional.ofNullable(tries.get(activity))
                .map(rubric -> new OwnRating(
                        activity,
                        rubric,
                        typed("author"),
                        today,
                        typed("reason"),
                        known.of(activity).map(ActivityRating::technologies).orElse(Collections.emptySortedSet()))));
    }

    /// What else is tried.
    Rerating withoutDraft() {
        var others = new LinkedHashMap<>(tries);
        draft.ifPresent(typed -> others.remove(typed.activity()));
        return new Rerating(others, Optional.empty());
    }

    /// The page on which these are tried, at the form that was filled in last. What somebody wrote is no part of it.
    String at(String path) {
        var query = new ArrayList<String>();
        tries.forEach((activity, rubric) -> query.add("try=" + encoded(RatingBoard.code(activity, rubric))));
        draft.map(RatingDraft::task)
                .filter(task -> !task.isEmpty())
                .ifPresent(task -> query.add("task=" + encoded(task)));
        var place = draft.isPresent() ? "#" + RatingBoard.FORM : "";
        return query.isEmpty() ? path : path + "?" + String.join("&", query) + place;
    }

    private String typed(String field) {
        return draft.map(some -> some.typed(field)).orElse("");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%3A", ":");
    }
}
