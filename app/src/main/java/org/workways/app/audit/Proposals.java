package org.workways.app.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.workways.app.answer.AskedLimits;
import org.workways.app.wiring.Wiring;
import org.workways.audit.Audit;
import org.workways.audit.Change;
import org.workways.audit.Credits;
import org.workways.audit.Part;
import org.workways.audit.Proposal;
import org.workways.audit.ProposalLimits;
import org.workways.audit.Proposer;
import org.workways.audit.TeachingHours;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.concept.Progress;
import org.workways.learning.LearningOpportunity;
import org.workways.profile.SkillProfile;
import org.workways.route.MatrixRequest;
import org.workways.route.MatrixRow;
import org.workways.route.MatrixRow.Cell;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Occupation;

/// What could be changed in a programme, and how much nearer its graduates would be to the jobs.
/// @param limits       of all proposals
/// @param smallest     the smallest change that closes the gaps under the limits
/// @param onlyExtended the smallest that adds no module, if it is another one
/// @param onlyAdded    the smallest that changes no module, if it is another one
/// @param distances    of each job, in its order
/// @param drafts       what somebody can do who has been taught what is added, where the atlas has words for it
/// @param courses      open courses that could carry some of it, by the skill that they give
public record Proposals(
        ProposalLimits limits,
        Proposal smallest,
        Optional<Proposal> onlyExtended,
        Optional<Proposal> onlyAdded,
        List<Distance> distances,
        Map<Fact, String> drafts,
        Map<ConceptId, List<LearningOpportunity>> courses) {
    private static final int COURSES = 2;
    private static final double ECTS = new Credits(1, Credits.Kind.ECTS).hours();

    /// How far a graduate is from a job, in hours of learning by the cheapest way.
    /// @param before of one who can do what the outcomes say; 0 for who is ready, empty without a way
    /// @param after  of one who can do what is added, too
    public record Distance(Occupation job, OptionalDouble before, OptionalDouble after) {}

    public static Proposals of(Wiring wiring, AuditAnswer answer, ProposalLimits limits, LocalDate today) {
        var audit = answer.audit();
        var jobs = answer.jobs();
        var atlas = wiring.atlas();
        var hours = new TeachingHours(atlas.catalogue(), atlas.taxonomy());
        var proposer = new Proposer(audit, atlas.taxonomy(), hours);
        var smallest = proposer.propose(limits);
        var drafts = new TreeMap<Fact, String>();
        var courses = new TreeMap<ConceptId, List<LearningOpportunity>>();
        for (var change : smallest.changes())
            for (var addition : change.additions()) {
                var fact = new Fact(addition.skill(), addition.to());
                Optional.ofNullable(atlas.levelMeanings().get(fact)).ifPresent(meaning -> drafts.put(fact, meaning));
                courses.put(addition.skill(), courses(wiring, fact));
            }
        return new Proposals(
                limits,
                smallest,
                other(proposer.propose(limits.withoutAdding()), smallest),
                other(proposer.propose(limits.withoutExtending()), smallest),
                distances(wiring, audit, smallest, jobs, today),
                drafts,
                courses);
    }

    /// Credits that so many hours make, up to the next half.
    public static double ects(double hours) {
        return Math.ceil(2 * hours / ECTS) / 2;
    }

    /// Most that a module takes up more, in ECTS credits.
    public double creditsPerModule() {
        return limits.hoursPerModule() / ECTS;
    }

    private static Optional<Proposal> other(Proposal proposal, Proposal smallest) {
        return proposal.changes().equals(smallest.changes()) ? Optional.empty() : Optional.of(proposal);
    }

    /// Free ones that give it, the shortest first.
    private static List<LearningOpportunity> courses(Wiring wiring, Fact fact) {
        return wiring.atlas().catalogue().opportunities().stream()
                .filter(course -> course.retired().isEmpty())
                .filter(course ->
                        course.price().filter(price -> price.highCents() == 0).isPresent())
                .filter(course -> course.gives().stream()
                        .anyMatch(given -> given.skill().equals(fact.skill())
                                && given.level().atLeast(fact.level())))
                .sorted(Comparator.comparingDouble(
                                (LearningOpportunity course) -> course.hours().likely())
                        .thenComparing(LearningOpportunity::id))
                .limit(COURSES)
                .toList();
    }

    private static List<Distance> distances(
            Wiring wiring, Audit audit, Proposal proposal, List<Occupation> jobs, LocalDate today) {
        var before = taught(audit);
        var after = new TreeMap<>(before);
        for (var change : proposal.changes())
            for (var addition : change.additions()) after.merge(addition.skill(), addition.to(), Level::max);
        var rows = new ArrayList<MatrixRow>();
        var atlas = wiring.atlas();
        wiring.router(atlas.taxonomy())
                .matrix(
                        MatrixRequest.of(
                                List.of(profile(before), profile(after)),
                                jobs.stream().map(Occupation::id).toList(),
                                AskedLimits.usual().limits(today, atlas),
                                wiring.costing(Wiring.COSTINGS.getFirst()).costing()),
                        rows::add,
                        Progress.SILENT,
                        () -> false);
        rows.sort(Comparator.comparingInt(MatrixRow::profile));
        var distances = new ArrayList<Distance>();
        for (int i = 0; i < jobs.size(); i++)
            distances.add(new Distance(
                    jobs.get(i),
                    hours(rows.getFirst().cells().get(i)),
                    hours(rows.getLast().cells().get(i))));
        return distances;
    }

    /// The highest level of an outcome, of each skill.
    private static Map<ConceptId, Level> taught(Audit audit) {
        var taught = new TreeMap<ConceptId, Level>();
        for (var module : audit.modules())
            for (var teaching : module.teachings())
                if (teaching.part() == Part.OUTCOME) taught.merge(teaching.skill(), teaching.level(), Level::max);
        return taught;
    }

    private static SkillProfile profile(Map<ConceptId, Level> levels) {
        return SkillProfile.of(levels.entrySet().stream()
                .map(held -> new Fact(held.getKey(), held.getValue()))
                .toList());
    }

    private static OptionalDouble hours(Cell cell) {
        return switch (cell) {
            case Cell.Cost cost -> OptionalDouble.of(cost.hours());
            case Cell.Qualified all -> OptionalDouble.of(0);
            case Cell.Unreachable none -> OptionalDouble.empty();
            case Cell.Undecided open -> OptionalDouble.empty();
        };
    }

    /// All that is added, once.
    public List<Change.Addition> additions() {
        return smallest.changes().stream()
                .flatMap(change -> change.additions().stream())
                .toList();
    }
}
