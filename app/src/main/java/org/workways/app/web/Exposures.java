package org.workways.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.workways.app.answer.AtlasKind;
import org.workways.app.answer.ConceptView;
import org.workways.app.answer.Concepts;
import org.workways.app.answer.ImportedView;
import org.workways.app.answer.OccupationView;
import org.workways.app.exposure.AdoptionAnswer;
import org.workways.app.exposure.ExposureOverview;
import org.workways.app.exposure.ExposureShown;
import org.workways.app.exposure.Ratings;
import org.workways.app.exposure.TaskSources;
import org.workways.app.wiring.Wiring;
import org.workways.concept.UserException;
import org.workways.exposure.ActivityRatings;

/// What is behind the pages about exposure; the ratings are read when somebody first asks. Threads share it.
final class Exposures {
    private final Wiring wiring;
    private final Concepts concepts;
    private final Kept<ExposureOverview> overviews = new Kept<>(1);
    private Optional<ActivityRatings> ratings = Optional.empty();

    Exposures(Wiring wiring) {
        this.wiring = wiring;
        this.concepts = new Concepts(wiring);
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

    /// @throws UnknownException if there is no such occupation
    ExposureShown shown(String id) {
        var view = concepts.find(id).orElseThrow(() -> new UnknownException(concepts.unknown(id)));
        boolean isOfEsco = view.id().scheme().equals("esco") && isOccupation(view);
        if (!isOfEsco && !has(view))
            throw new UnknownException(new UserException(
                    "'%s' is no occupation whose tasks are known.".formatted(view.id()),
                    "Name one of the atlas, of ESCO or of O*NET, as in /exposure/quality-inspector."));
        return ExposureShown.of(wiring, id, ratings());
    }

    private static boolean isOccupation(ConceptView view) {
        return view.head().kind() == AtlasKind.OCCUPATION;
    }

    /// Of all occupations of the atlas.
    ExposureOverview overview() {
        return overviews.get("all", () -> ExposureOverview.of(wiring, ratings()));
    }

    /// What comes with these technologies, and how near those are who work as these.
    /// @param from names of occupations
    AdoptionAnswer adopted(List<String> technologies, List<String> from, LocalDate today) {
        return AdoptionAnswer.of(wiring, technologies, from, AdoptionAnswer.USUAL_HOURS, today);
    }

    private synchronized ActivityRatings ratings() {
        var known = ratings.orElseGet(() -> Ratings.of(Optional.empty()));
        ratings = Optional.of(known);
        return known;
    }
}
