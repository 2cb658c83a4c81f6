package org.workways.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.workways.app.answer.AtlasKind;
import org.workways.app.answer.ConceptView;
import org.workways.app.answer.Concepts;
import org.workways.app.answer.ImportedView;
import org.workways.app.answer.OccupationView;
import org.workways.app.exposure.ActivityNames;
import org.workways.app.exposure.AdoptionAnswer;
import org.workways.app.exposure.ExposureOverview;
import org.workways.app.exposure.ExposureShown;
import org.workways.app.exposure.KeptRatings;
import org.workways.app.exposure.Ratings;
import org.workways.app.exposure.TaskSources;
import org.workways.app.wiring.Wiring;
import org.workways.concept.UserException;
import org.workways.exposure.ActivityRatings;
import org.workways.exposure.OwnRating;

/// What is behind the pages about exposure; the ratings that ship are read when somebody first asks, those that
/// somebody keeps each time. Threads share it.
final class Exposures {
    private final Wiring wiring;
    private final Concepts concepts;
    private final KeptRatings kept;
    private final Kept<ExposureOverview> overviews = new Kept<>(1);
    private Optional<ActivityRatings> shipped = Optional.empty();

    Exposures(Wiring wiring) {
        this.wiring = wiring;
        this.concepts = new Concepts(wiring);
        this.kept = new KeptRatings(wiring.home());
    }

    /// Whether there is a page that says more than its name: of occupations of the atlas, of O\*NET where it lists
    /// tasks, and of ESCO where the crosswalk leads to O\*NET.
    boolean has(ConceptView view) {
        return view instanceof OccupationView
                || (view instanceof ImportedView imported
                        && switch (view.id().scheme()) {
                            case "onet" -> !imported.tasks().isEmpty();
                            case "esco" ->
                                isOccupation(view)
                                        && !TaskSources.of(wiring, view).onet().isEmpty();
                            default -> false;
                        });
    }

    KeptRatings kept() {
        return kept;
    }

    /// All ratings that are kept, as a table.
    String keptTable() {
        var ratings = kept.all();
        var activities = ratings.stream().map(OwnRating::activity).toList();
        return KeptRatings.csv(ratings, ActivityNames.of(wiring.snapshot("onet"), activities));
    }

    /// @param tried over the ratings that are in force
    /// @throws UnknownException if there is no such occupation
    ExposureShown shown(String id, UnaryOperator<ActivityRatings> tried) {
        var view = concepts.find(id).orElseThrow(() -> new UnknownException(concepts.unknown(id)));
        boolean isOfEsco = view.id().scheme().equals("esco") && isOccupation(view);
        if (!isOfEsco && !has(view))
            throw new UnknownException(new UserException(
                    "'%s' is no occupation whose tasks are known.".formatted(view.id()),
                    "Name one of the atlas, of ESCO or of O*NET, as in /exposure/quality-inspector."));
        return ExposureShown.of(wiring, id, tried.apply(ratings()));
    }

    private static boolean isOccupation(ConceptView view) {
        return view.head().kind() == AtlasKind.OCCUPATION;
    }

    /// Of all occupations of the atlas; anew when other ratings are kept.
    ExposureOverview overview() {
        var own = kept.all();
        return overviews.get(
                own.toString(), () -> ExposureOverview.of(wiring, shipped().withOwn(own)));
    }

    /// What comes with these technologies, and how near those are who work as these.
    /// @param from names of occupations
    AdoptionAnswer adopted(List<String> technologies, List<String> from, LocalDate today) {
        return AdoptionAnswer.of(wiring, technologies, from, AdoptionAnswer.USUAL_HOURS, today);
    }

    /// Those that are in force.
    ActivityRatings ratings() {
        return shipped().withOwn(kept.all());
    }

    private synchronized ActivityRatings shipped() {
        var known = shipped.orElseGet(() -> Ratings.of(Optional.empty()));
        shipped = Optional.of(known);
        return known;
    }
}
