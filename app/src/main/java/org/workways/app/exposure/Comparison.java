package org.workways.app.exposure;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.workways.concept.ConceptId;
import org.workways.exposure.ActivityRating;
import org.workways.exposure.Outcome;
import org.workways.exposure.Rubric;
import org.workways.exposure.TaskExposure;
import org.workways.exposure.Technology;
import org.workways.taxonomy.Figure.Measure;

/// How the share that is taken lies beside one kind of published measure, and why. Places are among the occupations of
/// the atlas, 0 for the lowest and 100 for the highest.
/// @param theirs the mean place of the measures of that kind
/// @param ours   the place of the share that is taken
/// @param why    where they disagree and the tasks are known
public record Comparison(Kind kind, double theirs, double ours, Optional<Why> why) {
    /// Places that are no farther apart say much the same.
    private static final double ALIKE = 20;

    /// What a measure asks.
    public enum Kind {
        /// How far models of language reach into the work.
        LANGUAGE,
        /// What could be automated, as experts saw it in 2013.
        AUTOMATION,
        /// What patents on AI are about.
        PATENTS;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        private boolean isOf(Measure measure) {
            return switch (measure) {
                case ELOUNDOU_BETA, ELOUNDOU_BETA_MODEL, FELTEN_AIOE, MICROSOFT_AI, ILO_GENAI -> this == LANGUAGE;
                case FREY_OSBORNE -> this == AUTOMATION;
                case WEBB_AI -> this == PATENTS;
                case EMPLOYMENT, OPENINGS, MEDIAN_WAGE, ENTRY_EDUCATION -> false;
            };
        }
    }

    /// What holds a task, or takes it.
    public enum Reason {
        DEXTERITY,
        PEOPLE,
        LIABILITY,
        VARIETY,
        SENSE,
        DECIDE,
        ACT,
        /// Sensors, identification and machines take it.
        MACHINES,
        /// Records and rules in connected systems do.
        SYSTEMS;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        private boolean holds(Rubric rubric) {
            return switch (this) {
                case DEXTERITY -> rubric.dexterity() == 2;
                case PEOPLE -> rubric.people() == 2;
                case LIABILITY -> rubric.liability() == 2;
                case VARIETY -> rubric.variety() == 2;
                case SENSE -> rubric.sense() < 2;
                case DECIDE -> rubric.decide() < 2;
                case ACT -> rubric.act() < 2;
                case MACHINES, SYSTEMS -> false;
            };
        }
    }

    /// @param tasks of which it is so
    /// @param of    tasks that are not taken; where theirs is lower, tasks that are
    public record Why(Reason reason, int tasks, int of) {}

    public boolean isAlike() {
        return Math.abs(theirs - ours) <= ALIKE;
    }

    public boolean isHigher() {
        return theirs > ours;
    }

    /// @param place        of the share that is taken; empty where it is not known
    /// @param technologies what each does
    static List<Comparison> of(
            ExposureAnswer answer, OptionalDouble place, Map<ConceptId, Technology.Group> technologies) {
        if (place.isEmpty()) return List.of();
        return Stream.of(Kind.values())
                .flatMap(kind -> of(kind, answer, place.getAsDouble(), technologies).stream())
                .toList();
    }

    private static Optional<Comparison> of(
            Kind kind, ExposureAnswer answer, double ours, Map<ConceptId, Technology.Group> technologies) {
        var places = answer.figures().stream()
                .map(view -> view.figure())
                .filter(figure -> kind.isOf(figure.measure()))
                .map(answer::percentile)
                .flatMapToDouble(OptionalDouble::stream)
                .average();
        if (places.isEmpty()) return Optional.empty();
        double theirs = places.getAsDouble();
        var plain = new Comparison(kind, theirs, ours, Optional.empty());
        if (plain.isAlike()) return Optional.of(plain);
        var why = plain.isHigher() ? held(answer) : taken(answer, technologies);
        return Optional.of(new Comparison(kind, theirs, ours, why));
    }

    /// What most often keeps tasks from being taken.
    private static Optional<Why> held(ExposureAnswer answer) {
        var left = Stream.of(Outcome.CHANGED, Outcome.STAYS)
                .flatMap(outcome -> answer.tasks(outcome).stream())
                .toList();
        var counts = new EnumMap<Reason, Integer>(Reason.class);
        for (var task : left) for (var reason : reasons(task)) counts.merge(reason, 1, Integer::sum);
        return counts.entrySet().stream()
                .max(Map.Entry.<Reason, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(most -> new Why(most.getKey(), most.getValue(), left.size()));
    }

    private static Set<Reason> reasons(TaskExposure task) {
        var reasons = EnumSet.noneOf(Reason.class);
        for (var rating : task.ratings())
            if (rating.settled().outcome() != Outcome.TAKEN)
                for (var reason : Reason.values()) if (reason.holds(rating.settled())) reasons.add(reason);
        return reasons;
    }

    /// What takes most of those that are.
    private static Optional<Why> taken(ExposureAnswer answer, Map<ConceptId, Technology.Group> technologies) {
        var taken = answer.tasks(Outcome.TAKEN);
        if (taken.isEmpty()) return Optional.empty();
        int machines = (int) taken.stream()
                .filter(task -> task.ratings().stream().anyMatch(rating -> isByMachines(rating, technologies)))
                .count();
        boolean isMost = 2 * machines >= taken.size();
        return Optional.of(new Why(
                isMost ? Reason.MACHINES : Reason.SYSTEMS, isMost ? machines : taken.size() - machines, taken.size()));
    }

    private static boolean isByMachines(ActivityRating rating, Map<ConceptId, Technology.Group> technologies) {
        return rating.technologies().stream().anyMatch(id -> switch (technologies.get(id)) {
            case SENSING, IDENTIFYING, ACTING -> true;
            case CONNECTING, DECIDING, INTEGRATING, PROTECTING -> false;
            case null -> false;
        });
    }
}
