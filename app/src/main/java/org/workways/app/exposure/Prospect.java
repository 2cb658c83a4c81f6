package org.workways.app.exposure;

import java.util.Optional;
import org.workways.app.answer.FigureView;
import org.workways.app.answer.Note;
import org.workways.concept.ConceptId;

/// How an occupation stands, beside what the atlas judges of it.
/// @param asked how often adverts name it; empty if hardly any do, or they are not counted
/// @param jobs  empty where no projection of its code is known
public record Prospect(Optional<Note> asked, Optional<Projection> jobs) {
    /// Employment in the United States, as the Bureau of Labor Statistics projects it.
    /// @param about  the code that it is published for
    /// @param fit    how that lies to the occupation
    /// @param from   year
    /// @param to     year
    /// @param change over these years; 0.1 is a tenth more
    public record Projection(ConceptId about, FigureView.Fit fit, int from, int to, double change) {}
}
