package org.workways.app.exposure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.workways.concept.ImportIssue;
import org.workways.concept.UserException;
import org.workways.exposure.ActivityRatings;
import org.workways.files.exposure.ActivityTable;

/// The ratings of work activities that ship, and a user's own over them.
public final class Ratings {
    private static final String EMBEDDED = "/org/workways/atlas/activities.csv";

    private Ratings() {}

    /// @param kept  over those that ship
    /// @param given over both
    /// @throws UserException if a row of either is not as it should be
    public static ActivityRatings of(KeptRatings kept, Optional<Path> given) {
        return over(shipped().withOwn(kept.all()), given);
    }

    /// @param given a table of the user's, in the form of the one that ships: its rows count instead of those
    /// @throws UserException if a row of it is not as it should be: half of the ratings would be another measure
    public static ActivityRatings of(Optional<Path> given) {
        return over(shipped(), given);
    }

    private static ActivityRatings over(ActivityRatings others, Optional<Path> given) {
        var issues = new ArrayList<ImportIssue>();
        var ratings = given.map(file -> others.with(ActivityTable.read(file, issues::add)))
                .orElse(others);
        if (!issues.isEmpty())
            throw new UserException(
                    issues.getFirst().message(),
                    "Mend the row%s, or leave --ratings out."
                            .formatted(issues.size() == 1 ? "" : " (and %d more)".formatted(issues.size() - 1)));
        return ratings;
    }

    private static ActivityRatings shipped() {
        var issues = new ArrayList<ImportIssue>();
        var ratings = embedded(issues);
        if (issues.isEmpty()) return ratings;
        throw new IllegalStateException(issues.getFirst().message());
    }

    /// What a table of ratings is called: the beginning of its SHA-256, so that another table has another name.
    public static String name(byte[] table) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(table);
            return HexFormat.of().formatHex(digest).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static ActivityRatings embedded(List<ImportIssue> issues) {
        try (InputStream in = Ratings.class.getResourceAsStream(EMBEDDED)) {
            if (in == null) throw new IllegalStateException("The ratings are not in this distribution.");
            return ActivityTable.read(in, "activities.csv", issues::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
