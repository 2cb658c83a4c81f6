package org.workways.app.exposure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.workways.app.answer.FigureView;
import org.workways.app.answer.Note;
import org.workways.app.demand.DemandData;
import org.workways.app.demand.DemandNote;
import org.workways.app.wiring.Wiring;
import org.workways.concept.ConceptId;
import org.workways.concept.Provenance;
import org.workways.files.atlas.Atlas;
import org.workways.taxonomy.Figure;
import org.workways.taxonomy.Occupation;

/// How occupations stand beside what the atlas judges of them: in adverts, if they are counted, and in projections.
final class Prospects {
    private final Atlas atlas;
    private final Optional<DemandData> adverts;

    private Prospects(Atlas atlas, Optional<DemandData> adverts) {
        this.atlas = atlas;
        this.adverts = adverts;
    }

    static Prospects of(Wiring wiring) {
        return new Prospects(
                wiring.atlas(), DemandData.isCounted(wiring) ? Optional.of(DemandData.of(wiring)) : Optional.empty());
    }

    /// Where the counts of adverts are from.
    List<Provenance> data() {
        return adverts.map(found -> found.snapshot().about().sources()).orElse(List.of());
    }

    Prospect of(Occupation occupation) {
        return new Prospect(asked(occupation.id()), projected(FigureView.of(atlas, occupation)));
    }

    private Optional<Note> asked(ConceptId job) {
        return adverts.flatMap(data -> DemandNote.of(data, job)).map(DemandNote::note);
    }

    /// Employment of the first and the last year that the same source has of the same code.
    private static Optional<Prospect.Projection> projected(List<FigureView> figures) {
        var years = figures.stream()
                .filter(view -> view.figure().measure() == Figure.Measure.EMPLOYMENT)
                .sorted(Comparator.comparingInt(view -> view.figure().year()))
                .toList();
        if (years.size() < 2) return Optional.empty();
        var first = years.getFirst();
        var last = years.stream()
                .filter(view -> view.figure().about().equals(first.figure().about()))
                .reduce((one, other) -> other)
                .orElse(first);
        double then = Double.parseDouble(first.figure().value());
        if (then <= 0 || last.figure().year() == first.figure().year()) return Optional.empty();
        return Optional.of(new Prospect.Projection(
                first.figure().about(),
                first.fit(),
                first.figure().year(),
                last.figure().year(),
                Double.parseDouble(last.figure().value()) / then - 1));
    }
}
