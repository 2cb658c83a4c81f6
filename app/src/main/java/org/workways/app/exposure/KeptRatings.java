package org.workways.app.exposure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.workways.app.answer.CsvText;
import org.workways.concept.ImportIssue;
import org.workways.concept.UserException;
import org.workways.exposure.OwnRating;
import org.workways.files.exposure.OwnRatingTable;

/// What somebody keeps of their own ratings: a table in the data folder that people may edit, too. It is read whenever
/// it is asked for, so that nothing that was written by hand is lost. Threads share it.
public final class KeptRatings {
    static final String FILE = "ratings.csv";

    private final Path file;

    /// @param home the data folder
    public KeptRatings(Path home) {
        this.file = home.resolve(FILE);
    }

    /// By activity, as they stand in the file; none without a file.
    /// @throws UserException if a row of it is not as it should be: half of the ratings would be another measure
    public synchronized List<OwnRating> all() {
        if (!Files.exists(file)) return List.of();
        var issues = new ArrayList<ImportIssue>();
        var ratings = OwnRatingTable.read(file, issues::add);
        if (issues.isEmpty()) return List.copyOf(ratings);
        throw new UserException(
                issues.getFirst().message(),
                "Mend %s in %s; on the command line, --shipped answers without it."
                        .formatted(issues.size() == 1 ? "it" : "it (and %d more)".formatted(issues.size() - 1), file));
    }

    /// Written at once; takes the place of what was kept of the same activity.
    /// @throws UserException if the file cannot be read or written
    public synchronized void keep(OwnRating rating) {
        var others = without(rating.activity());
        others.add(rating);
        write(others);
    }

    /// The shipped rating of the activity counts again; nothing is written if none is kept of it.
    /// @throws UserException if the file cannot be read or written
    public synchronized void takeBack(String activity) {
        var others = without(activity);
        if (others.size() < all().size()) write(others);
    }

    /// The table as a spreadsheet may open it. At the end of each row stands the name of the
    /// activity, which `read` leaves out.
    public static String csv(List<OwnRating> ratings, ActivityNames names) {
        var columns = new ArrayList<>(OwnRatingTable.COLUMNS);
        columns.add("name");
        var csv = new CsvText(columns.toArray(String[]::new));
        for (var rating : ratings) {
            var cells = new ArrayList<>(OwnRatingTable.cells(rating));
            cells.add(names.of(rating.activity()).orElse(""));
            csv.row(cells.toArray());
        }
        return csv.text();
    }

    /// None is kept any more.
    /// @throws UserException if the file cannot be removed
    public synchronized void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    public Path file() {
        return file;
    }

    private List<OwnRating> without(String activity) {
        var others = new ArrayList<>(all());
        others.removeIf(other -> other.activity().equals(activity));
        return others;
    }

    private void write(List<OwnRating> ratings) {
        try {
            var home = file.resolveSibling("");
            Files.createDirectories(home);
            var whole = Files.createTempFile(home, "ratings", ".new"); // for its owner only
            Files.writeString(whole, OwnRatingTable.text(ratings));
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private UserException unwritable(IOException problem) {
        return new UserException(
                "The ratings could not be kept in %s: %s.".formatted(file, problem.getMessage()),
                "Make room there, or give another data folder with WORKWAYS_HOME.");
    }
}
