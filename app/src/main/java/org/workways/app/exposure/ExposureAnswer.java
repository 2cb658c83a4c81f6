package org.workways.app.exposure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
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
import org.workways.exposure.CreatedWork;
import org.workways.exposure.ExposureProfile;
import org.workways.exposure.ExposureProfiles.Entry;
import org.workways.exposure.Outcome;
import org.workways.exposure.OwnRating;
import org.workways.exposure.TaskEffect;
import org.workways.exposure.TaskExposure;
import org.workways.exposure.Technology;
import org.workways.store.StoredSnapshot;
import org.workways.taxonomy.EmergingTask;
import org.workways.taxonomy.Figure;
import org.workways.taxonomy.Link;
import org.workways.taxonomy.Occupation;

/// What AIoT does to an occupation.
/// @param sources  occupations of O\*NET whose tasks are looked at
/// @param via      how they are known
/// @param hasOnet  whether O\*NET is imported
/// @param tasks    the heaviest first; empty where O\*NET is not imported, or lists none
/// @param profile  of these tasks; where O\*NET is not imported, the one that ships; empty where there is none
/// @param ahead    how much the tasks that technologies bring would weigh beside these
/// @param effects  what technologies of the atlas do to its tasks, those created among them
/// @param figures  what others have published
/// @param percentiles where these lie among others
/// @param data     that the answer rests on
/// @param ratings  that were in force
/// @param emerging what people report to O\*NET that is in no list of tasks yet, the newest first; not weighed
/// @param names    of the activities that the tasks rest on
/// @param beside   how it lies beside the published measures, by what these ask
public record ExposureAnswer(
        ConceptId id,
        String label,
        List<ConceptId> sources,
        Via via,
        boolean hasOnet,
        List<TaskExposure> tasks,
        Optional<ExposureProfile> profile,
        Optional<CreatedWork> ahead,
        List<EffectView> effects,
        List<FigureView> figures,
        Optional<Percentiles> percentiles,
        List<Provenance> data,
        ActivityRatings ratings,
        List<EmergingTask> emerging,
        ActivityNames names,
        List<Comparison> beside) {
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
        var known = onet.isPresent() ? Profiles.entry(tasks) : Profiles.shipped(view.id(), ratings);
        var data = new ArrayList<Provenance>();
        onet.filter(found -> !tasks.isEmpty()).ifPresent(found -> data.add(found.provenance()));
        if (onet.isEmpty() && known.isPresent()) data.add(Profiles.source(Profiles.embedded()));
        sources.via().data().ifPresent(data::add);
        if (view instanceof ImportedView imported && view.id().scheme().equals("esco")) data.add(imported.from());
        var effects = job.map(OccupationView::effects).orElse(List.of());
        var answer = new ExposureAnswer(
                view.id(),
                view.head().label(),
                onet.isPresent() ? sources.onet() : List.of(),
                sources.via(),
                onet.isPresent(),
                tasks,
                known.map(Entry::profile),
                known.flatMap(entry ->
                        CreatedWork.beside(entry.importance(), created(effects).size())),
                effects,
                job.map(OccupationView::figures).orElse(List.of()),
                Optional.of(new Percentiles(wiring.atlas())),
                data,
                ratings,
                onet.map(snapshot -> emerging(snapshot, sources.onet())).orElse(List.of()),
                ActivityNames.in(onet, tasks),
                List.of());
        return answer.beside(Comparison.of(answer, Profiles.place(answer), groups(wiring)));
    }

    private ExposureAnswer beside(List<Comparison> others) {
        return new ExposureAnswer(
                id,
                label,
                sources,
                via,
                hasOnet,
                tasks,
                profile,
                ahead,
                effects,
                figures,
                percentiles,
                data,
                ratings,
                emerging,
                names,
                others);
    }

    private static Map<ConceptId, Technology.Group> groups(Wiring wiring) {
        return wiring.atlas().technologies().stream().collect(Collectors.toMap(Technology::id, Technology::group));
    }

    /// The profile by the ratings that ship, where ratings of somebody's own make another one.
    public Optional<ExposureProfile> shippedProfile() {
        var shipped = ratings.asShipped(tasks);
        if (shipped.equals(tasks)) return Optional.empty();
        var profile = Optional.of(ExposureProfile.of(shipped, SEED));
        return profile.equals(this.profile) ? Optional.empty() : profile;
    }

    /// Ratings of somebody's own that are kept and that a task rests on.
    public List<OwnRating> own() {
        return ratings.own(tasks);
    }

    /// Where a figure lies among the occupations of the atlas, 0 to 100.
    public OptionalDouble percentile(Figure figure) {
        return percentiles.map(among -> among.of(figure)).orElse(OptionalDouble.empty());
    }

    /// Of its tasks those that become this, the heaviest first.
    public List<TaskExposure> tasks(Outcome outcome) {
        return tasks.stream()
                .filter(task -> task.outcome().filter(outcome::equals).isPresent())
                .toList();
    }

    /// Those that a technology brings.
    public List<EffectView> created() {
        return created(effects);
    }

    private static List<EffectView> created(List<EffectView> effects) {
        return effects.stream()
                .filter(view -> view.effect().kind() == TaskEffect.Kind.CREATES)
                .toList();
    }

    /// Whether O\*NET has no such occupation, but one that is near to it.
    static boolean isNearest(Occupation occupation) {
        return occupation.links().stream()
                .filter(link -> link.target().scheme().equals("onet"))
                .allMatch(link -> link.match() == Link.Match.NEAREST);
    }

    /// Those of O\*NET that one of the atlas is the same as, else those it is near to.
    static List<ConceptId> linked(Occupation occupation) {
        return TaskSources.targets(TaskSources.best(occupation.links(), "onet"));
    }

    static List<TaskExposure> tasks(StoredSnapshot onet, List<ConceptId> sources, ActivityRatings ratings) {
        return sources.stream()
                .flatMap(source -> onet.tasks(source).stream())
                .map(task -> TaskExposure.of(task, ratings))
                .sorted(Comparator.comparingDouble(TaskExposure::weight)
                        .reversed()
                        .thenComparing(exposure -> exposure.task().id()))
                .toList();
    }

    private static List<EmergingTask> emerging(StoredSnapshot onet, List<ConceptId> sources) {
        return sources.stream()
                .flatMap(source -> onet.emerging(source).stream())
                .sorted(Comparator.comparing(EmergingTask::seen).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
