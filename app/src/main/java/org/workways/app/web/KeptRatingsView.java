package org.workways.app.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.workways.app.exposure.KeptRatings;
import org.workways.concept.UserException;
import org.workways.exposure.OwnRating;

/// What somebody keeps of their own ratings, in short.
/// @param count of the ratings; 0 if they cannot be read
/// @param since the day of the oldest one
/// @param file  where they lie, with `~` for the home of the user
/// @param fault why they cannot be read, in English
record KeptRatingsView(int count, Optional<LocalDate> since, String file, Optional<String> fault) {
    static KeptRatingsView of(KeptRatings kept) {
        var file = InfoView.shortened(kept.file());
        try {
            var all = kept.all();
            var since = all.stream().map(OwnRating::date).min(Comparator.naturalOrder());
            return new KeptRatingsView(all.size(), since, file, Optional.empty());
        } catch (UserException e) {
            return new KeptRatingsView(0, Optional.empty(), file, Optional.of(e.problem()));
        }
    }

    /// Whether there is something to tell.
    boolean isKept() {
        return count > 0 || fault.isPresent();
    }
}
