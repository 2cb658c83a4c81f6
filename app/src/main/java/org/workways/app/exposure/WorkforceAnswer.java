package org.workways.app.exposure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.workways.app.answer.EffectView;
import org.workways.app.wiring.Wiring;
import org.workways.concept.ConceptId;
import org.workways.concept.ImportIssue;
import org.workways.concept.Interval;
import org.workways.concept.Provenance;
import org.workways.concept.UserException;
import org.workways.exposure.ActivityRatings;
import org.workways.exposure.ExposureProfile;
import org.workways.exposure.Outcome;
import org.workways.exposure.TaskExposure;

/// What AIoT does to the work of many people, in hours a week. Where so few people stand behind a
/// figure that it could be one person's, it is not there, and counts in no other figure from which
/// it could be worked out.
/// @param groups   of five people or more in one occupation, the largest first
/// @param others   smaller groups together, if they are five people or more
/// @param total    of all groups that have rated tasks and of the others; empty if there are none
/// @param isPartial whether there are smaller groups that are not among the others
/// @param created  tasks that come with technologies which touch those of the groups
/// @param issues   rows that were left out
/// @param ratings  that were in force
public record WorkforceAnswer(
        List<Group> groups,
        Optional<Week> others,
        Optional<Week> total,
        boolean isPartial,
        List<EffectView> created,
        List<ImportIssue> issues,
        List<Provenance> data,
        ActivityRatings ratings) {
    /// Fewer people than these are not shown on their own.
    public static final int FEWEST = 5;

    /// A week of somebody of whom the table does not say how long it is.
    public static final double USUAL_HOURS = 38;

    /// The hours of some people.
    /// @param hours   a week, of all of them together
    /// @param profile what part of the hours is taken, is changed, stays
    public record Week(int people, double hours, ExposureProfile profile) {
        /// What of the hours has this outcome.
        public Amount amount(Outcome outcome) {
            var part = profile.part(outcome);
            return new Amount(
                    hours * part.share(),
                    new Interval(
                            hours * part.interval().low(),
                            hours * part.interval().high()));
        }
    }

    /// @param hours    a week, as settled
    /// @param interval 95 % of what the raters may say; holds the hours
    public record Amount(double hours, Interval interval) {}

    /// The people of one occupation.
    /// @param hours a week, of all of them together
    public record Group(ExposureAnswer about, int people, double hours) {
        /// Empty if no task of the occupation is known and rated.
        public Optional<Week> week() {
            return about.profile()
                    .filter(profile -> profile.tasks() > 0)
                    .map(profile -> new Week(people, hours, profile));
        }

        public List<TaskExposure> tasks(Outcome outcome) {
            return about.tasks(outcome);
        }

        private Group with(Group more) {
            return new Group(about, people + more.people, hours + more.hours);
        }

        /// Its rated tasks, which weigh as much as it has hours.
        private Stream<TaskExposure> weighed() {
            var rated = about.tasks().stream()
                    .filter(task -> task.outcome().isPresent())
                    .toList();
            double all = rated.stream().mapToDouble(TaskExposure::weight).sum();
            return rated.stream()
                    .map(task -> new TaskExposure(task.task(), task.ratings(), hours * task.weight() / all));
        }
    }

    public WorkforceAnswer {
        groups = List.copyOf(groups);
        created = List.copyOf(created);
        issues = List.copyOf(issues);
        data = List.copyOf(data);
    }

    /// @param file a table of occupations and headcounts
    /// @throws UserException if O\*NET is not imported, the file cannot be read or no row of it can
    /// be used
    public static WorkforceAnswer of(Wiring wiring, Path file, ActivityRatings ratings) {
        var onet = wiring.snapshot("onet")
                .orElseThrow(() -> new UserException(
                        "Hours need the tasks of O*NET, which is not imported.",
                        "Download its text files and run: workways import onet db_29_2_text.zip"));
        var issues = new ArrayList<ImportIssue>();
        var groups = new TreeMap<ConceptId, Group>();
        for (var group : new Staff(wiring, ratings, issues).read(file))
            groups.merge(group.about().id(), group, Group::with);
        if (groups.isEmpty())
            throw new UserException(
                    file + " has no row that can be used.",
                    issues.isEmpty()
                            ? "It has the columns occupation, headcount and hours_per_week."
                            : issues.getFirst().message());
        return of(wiring, List.copyOf(groups.values()), issues, onet.provenance(), ratings);
    }

    private static WorkforceAnswer of(
            Wiring wiring, List<Group> all, List<ImportIssue> issues, Provenance onet, ActivityRatings ratings) {
        var shown = all.stream()
                .filter(group -> group.people() >= FEWEST)
                .sorted(Comparator.comparingInt((Group group) -> -group.people()))
                .toList();
        // Who has no rated tasks stands behind no hours, so the small groups must be enough people without them.
        var small = all.stream()
                .filter(group -> group.people() < FEWEST)
                .filter(group -> group.week().isPresent())
                .toList();
        boolean isEnough = people(small) >= FEWEST;
        var counted = Stream.concat(
                        shown.stream().filter(group -> group.week().isPresent()),
                        isEnough ? small.stream() : Stream.empty())
                .toList();
        boolean isPartial = all.size() > shown.size() + (isEnough ? small.size() : 0);
        return new WorkforceAnswer(
                shown,
                isEnough ? together(small) : Optional.empty(),
                together(counted),
                isPartial,
                created(wiring, shown),
                issues,
                Stream.concat(Stream.of(onet), all.stream().flatMap(group -> group.about().data().stream()))
                        .distinct()
                        .toList(),
                ratings);
    }

    /// Of the groups that are shown.
    List<TaskExposure> tasks() {
        return groups.stream().flatMap(group -> group.about().tasks().stream()).toList();
    }

    private static int people(List<Group> groups) {
        return groups.stream().mapToInt(Group::people).sum();
    }

    /// The profile of all their tasks at once: a rater who is wrong of an activity is wrong of it
    /// in all groups, so that the intervals of the groups must not be added.
    private static Optional<Week> together(List<Group> groups) {
        if (groups.isEmpty()) return Optional.empty();
        var tasks = groups.stream().flatMap(Group::weighed).toList();
        double hours = groups.stream().mapToDouble(Group::hours).sum();
        return Optional.of(new Week(people(groups), hours, ExposureProfile.of(tasks, ExposureAnswer.SEED)));
    }

    private static List<EffectView> created(Wiring wiring, List<Group> groups) {
        var technologies = groups.stream()
                .flatMap(group -> group.about().effects().stream())
                .map(view -> view.technology().id())
                .distinct()
                .toList();
        return EffectView.created(wiring.atlas(), technologies);
    }
}
