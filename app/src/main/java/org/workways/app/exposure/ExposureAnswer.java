package org.workways.app.exposure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.workways.app.answer.Concepts;
import org.workways.app.answer.EffectView;
import org.workways.app.answer.FigureView;
import org.workways.app.answer.ImportedView;
import org.workways.app.answer.OccupationView;
import org.workways.app.wiring.Wiring;
import org.workways.concept.ConceptId;
import org.workways.concept.Provenance;
import org.workways.concept.UserException;
import org.workways.exposure.ActivityRatings;
import org.workways.exposure.ExposureProfile;
import org.workways.exposure.Outcome;
import org.workways.exposure.TaskEffect;
import org.workways.exposure.TaskExposure;
import org.workways.store.StoredSnapshot;

/// What AIoT does to an occupation.
/// @param sources  occupations of O\*NET whose tasks are looked at
/// @param via      how they are known
/// @param hasOnet  whether O\*NET is imported
/// @param tasks    the heaviest first; empty where O\*NET is not imported, or lists none
/// @param profile  of these tasks; empty where there are none
/// @param effects  what technologies of the atlas do to its tasks, those created among them
/// @param figures  what others have published
/// @param data     that the answer rests on
public record ExposureAnswer(
        ConceptId id,
        String label,
        List<ConceptId> sources,
        Via via,
        boolean hasOnet,
        List<TaskExposure> tasks,
        Optional<ExposureProfile> profile,
        List<EffectView> effects,
        List<FigureView> figures,
        List<Provenance> data) {
    /// Of the draws behind the intervals.
    static final long SEED = 1;

    /// @param given id of an occupation of the atlas, of ESCO or of O\*NET
    /// @throws UserException if it is none
    public static ExposureAnswer of(Wiring wiring, String given, ActivityRatings ratings) {
        var concepts = new Concepts(wiring);
        var view = concepts.find(given).orElseThrow(() -> concepts.unknown(given));
        var onet = wiring.snapshot("onet");
        var sources = TaskSources.of(wiring, view);
        var tasks =
                onet.map(snapshot -> tasks(snapshot, sources.onet(), ratings)).orElse(List.of());
        var job = view instanceof OccupationView found ? Optional.of(found) : Optional.<OccupationView>empty();
        var data = new ArrayList<Provenance>();
        onet.filter(found -> !tasks.isEmpty()).ifPresent(found -> data.add(found.provenance()));
        sources.via().data().ifPresent(data::add);
        if (view instanceof ImportedView imported && view.id().scheme().equals("esco")) data.add(imported.from());
        return new ExposureAnswer(
                view.id(),
                view.head().label(),
                onet.isPresent() ? sources.onet() : List.of(),
                sources.via(),
                onet.isPresent(),
                tasks,
                tasks.isEmpty() ? Optional.empty() : Optional.of(ExposureProfile.of(tasks, SEED)),
                job.map(OccupationView::effects).orElse(List.of()),
                job.map(OccupationView::figures).orElse(List.of()),
                data);
    }

    /// Of its tasks those that become this, the heaviest first.
    public List<TaskExposure> tasks(Outcome outcome) {
        return tasks.stream()
                .filter(task -> task.outcome().filter(outcome::equals).isPresent())
                .toList();
    }

    /// Those that a technology brings.
    public List<EffectView> created() {
        return effects.stream()
                .filter(view -> view.effect().kind() == TaskEffect.Kind.CREATES)
                .toList();
    }

    private static List<TaskExposure> tasks(StoredSnapshot onet, List<ConceptId> sources, ActivityRatings ratings) {
        return sources.stream()
                .flatMap(source -> onet.tasks(source).stream())
                .map(task -> TaskExposure.of(task, ratings))
                .sorted(Comparator.comparingDouble(TaskExposure::weight)
                        .reversed()
                        .thenComparing(exposure -> exposure.task().id()))
                .toList();
    }
}
