package org.workways.app.demand;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.workways.app.answer.Note;
import org.workways.concept.ConceptId;
import org.workways.concept.Provenance;
import org.workways.demand.Cut;
import org.workways.demand.DemandCounts;
import org.workways.demand.DemandPoint;
import org.workways.demand.Share;
import org.workways.demand.Trend;

/// How often a job is asked for, in one sentence beside the way to it.
/// @param data where the figure is from
public record DemandNote(Note note, List<Provenance> data) {
    /// What fewer adverts of a year name is hardly seen on this board, and says nothing of other places.
    private static final int FEWEST = 10;

    /// @return empty if too few adverts name it
    public static Optional<DemandNote> of(DemandData data, ConceptId job) {
        if (data.snapshot().kind(job).isEmpty()) return Optional.empty();
        var standing = Standing.of(DemandCounts.of(data.snapshot().counts(job)), data.breaks(Cut.ALL));
        var way = standing.trend() instanceof Trend.Measured measured
                ? measured.direction().name().toLowerCase(Locale.ROOT)
                : "unclear";
        return standing.year()
                .filter(year -> year.adverts() >= FEWEST)
                .flatMap(year -> year.share().map(share -> note(way, share, year)))
                .map(note -> new DemandNote(note, data.snapshot().about().sources()));
    }

    private static Note note(String way, Share share, DemandPoint year) {
        return Note.of(
                "goal.demand." + way,
                percent(share.value()),
                percent(share.interval().low()),
                percent(share.interval().high()),
                year.month().minusMonths(Standing.YEAR - 1L).toString(),
                year.month().toString());
    }

    /// Two digits that say something; a plain number, which each language writes in its way.
    private static String percent(double share) {
        double percent = 100 * share;
        return String.format(Locale.ROOT, percent >= 9.95 ? "%.0f" : percent >= 0.995 ? "%.1f" : "%.2f", percent);
    }
}
