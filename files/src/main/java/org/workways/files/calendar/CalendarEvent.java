package org.workways.files.calendar;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/// Something that takes whole days, from the first to the last, both included.
/// @param uid         tells this event from all others, and stays the same when the plan is written again; not blank
/// @param weeklyUntil if it comes back every week: the last day on which it may begin; not before `first`
public record CalendarEvent(
        String uid,
        String title,
        String description,
        LocalDate first,
        LocalDate last,
        Optional<URI> url,
        Optional<LocalDate> weeklyUntil) {
    public CalendarEvent {
        if (uid.isBlank()) throw new IllegalArgumentException("An event has a uid.");
        if (last.isBefore(first))
            throw new IllegalArgumentException(
                    "Event %s ends on %s, before it begins on %s.".formatted(uid, last, first));
        if (weeklyUntil.isPresent() && weeklyUntil.get().isBefore(first))
            throw new IllegalArgumentException(
                    "Event %s comes back until %s, before it begins on %s.".formatted(uid, weeklyUntil.get(), first));
    }

    /// An event that happens once.
    public static CalendarEvent once(String uid, String title, LocalDate first, LocalDate last) {
        return new CalendarEvent(uid, title, "", first, last, Optional.empty(), Optional.empty());
    }
}
