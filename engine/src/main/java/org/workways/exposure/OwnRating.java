package org.workways.exposure;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.workways.concept.ConceptId;

/// What somebody rates otherwise than the ratings that ship, and keeps.
/// @param activity     id of O\*NET, as in `4.A.1.a.1.I01`
/// @param author       who says so, in their own words; 1 to `LONGEST_AUTHOR` characters
/// @param date         on which they said so
/// @param reason       why; 1 to `LONGEST_REASON` characters
/// @param technologies of the atlas, that do it
public record OwnRating(
        String activity,
        Rubric rubric,
        String author,
        LocalDate date,
        String reason,
        SortedSet<ConceptId> technologies) {
    public static final int LONGEST_AUTHOR = 60;
    public static final int LONGEST_REASON = 300;

    public OwnRating {
        if (activity.isBlank()) throw new IllegalArgumentException("A rating is of an activity.");
        if (!isAuthor(author)) throw new IllegalArgumentException(outOfRange("An author", LONGEST_AUTHOR, author));
        if (!isReason(reason)) throw new IllegalArgumentException(outOfRange("A reason", LONGEST_REASON, reason));
        technologies = Collections.unmodifiableSortedSet(new TreeSet<>(technologies));
    }

    public static boolean isAuthor(String text) {
        return !text.isBlank() && text.length() <= LONGEST_AUTHOR;
    }

    public static boolean isReason(String text) {
        return !text.isBlank() && text.length() <= LONGEST_REASON;
    }

    /// Certain of itself: all three readings are the same, so that no interval comes from it.
    public ActivityRating rating() {
        return new ActivityRating(activity, rubric, rubric, rubric, technologies, reason);
    }

    private static String outOfRange(String what, int most, String text) {
        return "%s has 1 to %d characters, got %d.".formatted(what, most, text.length());
    }
}
