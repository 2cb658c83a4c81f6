package org.workways.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.workways.audit.Change.Addition;
import org.workways.audit.Finding.Missing;
import org.workways.audit.Finding.Repeated;
import org.workways.audit.Finding.Thin;
import org.workways.audit.Finding.Unasked;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.taxonomy.SkillFamily;
import org.workways.taxonomy.Taxonomy;

/// Finds the smallest change that closes the gaps of a programme: each gap goes to a module that teaches something near
/// to it, or to a new module of its family, so that few modules are touched and none takes up more than it may. What a
/// gap builds on is taught no later than the gap itself.
///
/// Branch and bound over where each gap goes, gaps with the fewest places first. The bound counts gaps of which no two
/// share a place: each of them touches a module of its own.
public final class Proposer {
    private static final int NODES = 200_000;

    private final Audit audit;
    private final Taxonomy taxonomy;
    private final TeachingHours hours;

    public Proposer(Audit audit, Taxonomy taxonomy, TeachingHours hours) {
        this.audit = audit;
        this.taxonomy = taxonomy;
        this.hours = hours;
    }

    public Proposal propose(ProposalLimits limits) {
        return new Search(limits).solve();
    }

    /// A place where a gap can go: a module by its number, or a new one of a family, the first of which is -1.
    private record Place(int module, Optional<SkillFamily> family) {
        /// The new one that must be there before this one is: they are alike, so that only their number counts.
        Optional<Place> before() {
            return isNew() && module < -1 ? Optional.of(new Place(module + 1, family)) : Optional.empty();
        }

        boolean isNew() {
            return family.isPresent();
        }
    }

    private record Gap(Addition what, List<Place> places) {}

    private final class Search {
        private final ProposalLimits limits;
        private final List<Gap> gaps;
        private final int[] chosen;
        private final Map<Place, Double> used = new HashMap<>();
        private int[] best;
        private double bestCost = Double.POSITIVE_INFINITY;
        private int nodes;

        Search(ProposalLimits limits) {
            this.limits = limits;
            this.gaps = gaps();
            this.chosen = new int[gaps.size()];
            this.best = new int[gaps.size()];
            Arrays.fill(best, -1);
        }

        Proposal solve() {
            descend(0, 0);
            boolean isWhole = nodes < NODES;
            return proposal(isWhole ? bestCost : Math.min(bestCost, bound(0) + hoursOf(0) * ProposalLimits.HOUR));
        }

        /// @param cost of the choices before this gap
        private void descend(int at, double cost) {
            if (nodes++ >= NODES) return;
            if (cost + bound(at) + hoursOf(at) * ProposalLimits.HOUR >= bestCost - 1e-9) return;
            if (at == gaps.size()) {
                bestCost = cost;
                best = chosen.clone();
                return;
            }
            var gap = gaps.get(at);
            for (int choice : order(gap)) {
                var place = gap.places().get(choice);
                double before = used.getOrDefault(place, 0.0);
                boolean isTouched = used.containsKey(place);
                double most = place.isNew() ? limits.hoursNew() : limits.hoursPerModule();
                if (before + gap.what().hours() > most + 1e-9) continue;
                if (!isTouched && used.size() >= limits.touched()) continue;
                if (place.before().filter(earlier -> !used.containsKey(earlier)).isPresent()) continue;
                chosen[at] = choice;
                if (!isInOrder(at)) continue;
                used.put(place, before + gap.what().hours());
                double touched = isTouched ? 0 : place.isNew() ? ProposalLimits.ADDED : ProposalLimits.TOUCHED;
                descend(at + 1, cost + touched + gap.what().hours() * ProposalLimits.HOUR);
                if (isTouched) used.put(place, before);
                else used.remove(place);
            }
            chosen[at] = -1;
            descend(at + 1, cost + ProposalLimits.OPEN);
        }

        /// Places that are touched already first.
        private List<Integer> order(Gap gap) {
            var order = new ArrayList<Integer>();
            for (int i = 0; i < gap.places().size(); i++) order.add(i);
            order.sort(Comparator.comparing(i -> !used.containsKey(gap.places().get(i))));
            return order;
        }

        /// Gaps that are left and share no place with what is touched or with each other each touch a module.
        private double bound(int from) {
            double bound = 0;
            var seen = new HashSet<>(used.keySet());
            for (int at = from; at < gaps.size(); at++) {
                var places = gaps.get(at).places();
                if (places.isEmpty()) bound += ProposalLimits.OPEN;
                else if (places.stream().noneMatch(seen::contains)) {
                    seen.addAll(places);
                    bound += places.stream().allMatch(Place::isNew) ? ProposalLimits.ADDED : ProposalLimits.TOUCHED;
                }
            }
            return bound;
        }

        /// Of gaps that are left and can go somewhere; none if they are cheaper left open, which they never are.
        private double hoursOf(int from) {
            return gaps.stream()
                    .skip(from)
                    .filter(gap -> !gap.places().isEmpty())
                    .mapToDouble(gap -> Math.min(gap.what().hours(), ProposalLimits.OPEN / ProposalLimits.HOUR))
                    .sum();
        }

        /// What a gap builds on is there in the same term or before, as far as terms are known.
        private boolean isInOrder(int at) {
            for (int other = 0; other <= at; other++) {
                if (chosen[other] < 0) continue;
                if (builds(at, other) && isLater(term(other), term(at))) return false;
                if (builds(other, at) && isLater(term(at), term(other))) return false;
            }
            return true;
        }

        private boolean builds(int one, int other) {
            return taxonomy.skill(gaps.get(one).what().skill())
                    .buildsOn()
                    .contains(gaps.get(other).what().skill());
        }

        /// New modules come when all is there.
        private OptionalInt term(int at) {
            var place = gaps.get(at).places().get(chosen[at]);
            return place.isNew() ? lastTerm() : syllabus(place).term();
        }

        private static boolean isLater(OptionalInt one, OptionalInt other) {
            return one.isPresent() && other.isPresent() && one.getAsInt() > other.getAsInt();
        }

        private Syllabus syllabus(Place place) {
            return audit.modules().get(place.module()).syllabus();
        }

        private List<Gap> gaps() {
            var gaps = new ArrayList<Gap>();
            for (var finding : audit.findings())
                switch (finding) {
                    case Missing missing -> gaps.add(gap(missing.skill(), 0, missing.asked(), List.of()));
                    case Thin thin ->
                        gaps.add(gap(
                                thin.skill(),
                                thin.isMentioned() ? 0 : thin.reached().number(),
                                thin.asked(),
                                thin.by()));
                    case Finding.Covered covered -> {}
                    case Repeated repeated -> {}
                    case Finding.Unassessed unassessed -> {}
                    case Unasked unasked -> {}
                }
            gaps.sort(Comparator.comparingInt((Gap gap) -> gap.places().size())
                    .thenComparing(gap -> gap.what().skill()));
            return gaps;
        }

        private Gap gap(ConceptId skill, int from, Level to, List<Teaching> by) {
            var places = new ArrayList<Place>();
            if (limits.mayExtend())
                for (int i = 0; i < audit.modules().size(); i++)
                    if (fits(audit.modules().get(i), skill, by)) places.add(new Place(i, Optional.empty()));
            if (limits.mayAdd())
                for (int i = 1; i <= limits.newModules(); i++)
                    places.add(new Place(-i, Optional.of(taxonomy.skill(skill).family())));
            return new Gap(new Addition(skill, from, to, hours.of(skill, from, to)), places);
        }

        private boolean fits(Module module, ConceptId skill, List<Teaching> by) {
            boolean isThere = by.stream().anyMatch(teaching -> teaching.module().equals(module.syllabus()));
            return isThere || !near(module, skill).isEmpty();
        }

        private Proposal proposal(double atLeast) {
            var additions = new LinkedHashMap<Place, List<Addition>>();
            var open = new ArrayList<ConceptId>();
            for (int at = 0; at < best.length; at++) {
                var gap = gaps.get(at);
                if (best[at] < 0) open.add(gap.what().skill());
                else
                    additions
                            .computeIfAbsent(gap.places().get(best[at]), place -> new ArrayList<>())
                            .add(gap.what());
            }
            var changes = new ArrayList<Change>();
            additions.forEach((place, some) -> changes.add(change(place, some)));
            changes.sort(Comparator.comparingInt(Proposer::place));
            return new Proposal(changes, open, bestCost, atLeast);
        }

        private Change change(Place place, List<Addition> some) {
            some.sort(Comparator.comparing(Addition::skill));
            if (place.isNew()) return new Change.Added(place.family().orElseThrow(), lastTerm(), some);
            var module = audit.modules().get(place.module());
            var near = new TreeSet<ConceptId>();
            some.forEach(addition -> near.addAll(near(module, addition.skill())));
            return new Change.Extended(module, some, List.copyOf(near), frees(module));
        }

        private OptionalInt lastTerm() {
            return audit.modules().stream()
                    .flatMapToInt(module -> module.syllabus().term().stream())
                    .max();
        }
    }

    private static int place(Change change) {
        return switch (change) {
            case Change.Extended extended -> extended.module().syllabus().term().orElse(Integer.MAX_VALUE - 1);
            case Change.Added added -> Integer.MAX_VALUE;
        };
    }

    /// What a module teaches that is close to a skill, that it builds on, or that builds on it; and what lies in the
    /// same group.
    private Set<ConceptId> near(Module module, ConceptId skill) {
        var own = taxonomy.skill(skill);
        var near = new TreeSet<ConceptId>();
        for (var teaching : module.teachings()) {
            if (teaching.part() != Part.OUTCOME) continue;
            var that = taxonomy.skill(teaching.skill());
            boolean isNear = own.closeTo().contains(that.id())
                    || that.closeTo().contains(skill)
                    || own.buildsOn().contains(that.id())
                    || that.buildsOn().contains(skill)
                    || (!own.group().isEmpty() && own.group().equals(that.group()));
            if (isNear && !that.id().equals(skill)) near.add(that.id());
        }
        return near;
    }

    /// What a module teaches to a level that another one teaches, too, or that nobody asks for.
    private List<ConceptId> frees(Module module) {
        var frees = new TreeSet<ConceptId>();
        for (var finding : audit.findings())
            if (finding instanceof Unasked || finding instanceof Repeated)
                finding.by().stream()
                        .filter(teaching -> teaching.module().equals(module.syllabus()))
                        .forEach(teaching -> frees.add(teaching.skill()));
        return List.copyOf(frees);
    }
}
