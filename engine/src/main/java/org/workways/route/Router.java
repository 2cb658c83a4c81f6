package org.workways.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.workways.concept.ConceptId;
import org.workways.concept.Progress;
import org.workways.learning.Catalogue;
import org.workways.route.CompiledCatalogue.Destination;
import org.workways.route.Route.Substitute;
import org.workways.route.RouteAnswer.AlreadyQualified;
import org.workways.route.RouteAnswer.Found;
import org.workways.route.RouteAnswer.StoppedEarly;
import org.workways.route.RouteAnswer.TooTight;
import org.workways.route.RouteAnswer.Unreachable;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Taxonomy;

/// Answers "how do I get there", "what can I reach" and "who is how far from what" over a taxonomy and a catalogue,
/// which it turns into numbers once. The same question always gets the same answer.
///
/// ```java
/// var router = new Router(taxonomy, catalogue);
/// switch (router.route(request)) {
///     case Found(var routes) -> print(routes.getFirst());
///     case AlreadyQualified() -> print("Nothing left to learn: apply.");
///     case Unreachable(var untaught, _, _, _, _) -> print("Nothing teaches " + untaught);
///     case StoppedEarly(var routes, var bound) -> print(routes);
/// }
/// ```
public final class Router {
    private static final long CENT = 10_000;
    private static final long MOST_LEGS = 1_000;

    private final Taxonomy taxonomy;
    private final CompiledCatalogue compiled;

    public Router(Taxonomy taxonomy, Catalogue catalogue) {
        this.taxonomy = taxonomy;
        this.compiled = new CompiledCatalogue(taxonomy, catalogue);
    }

    public RouteAnswer route(RouteRequest request) {
        if (request.profile().holdsAll(request.goal())) return new AlreadyQualified();
        var person = PersonalCatalogue.of(compiled, request);
        var instance = Instance.of(person, request);
        if (!instance.untaught().isEmpty()) return untaught(instance.untaught(), person, request);
        var best = solve(instance, request);
        if (!best.found() && best.proven()) return tooTight(person, request);
        if (!best.proven()) return stoppedEarly(best, request);
        return new Found(routes(best, instance, request));
    }

    /// The way along these legs and no others. Its lower bound is that of the cheapest way.
    /// @return empty if they do not lead to the goal within the limits
    public Optional<Route> along(RouteRequest request, Collection<ConceptId> legs) {
        if (legs.isEmpty() || request.profile().holdsAll(request.goal())) return Optional.empty();
        var instance = Instance.of(PersonalCatalogue.of(compiled, request), request);
        if (!instance.untaught().isEmpty()) return Optional.empty();
        return new GivenWay(instance, request)
                .along(new TreeSet<>(legs), solve(instance, request))
                .map(new Layout(compiled.destinations(), request)::lay);
    }

    /// All routes within the limits that no other beats on hours, price and finishing day at once; alternatives are
    /// not asked for. At most a thousandth of the effort is spent on each part, and a twentieth on all.
    public Skyline skyline(RouteRequest request) {
        if (request.profile().holdsAll(request.goal())) return new Skyline(List.of(), List.of());
        var instance = Instance.of(PersonalCatalogue.of(compiled, request), request);
        if (!instance.untaught().isEmpty()) return new Skyline(List.of(), List.of());
        var outcome = new SkylineSearch(SkylineTask.of(instance, request), request).solve();
        return new SkylineLayout(request).lay(outcome);
    }

    /// How the best route changes when hours or credit are off by 30 %. Empty if none is found and proven.
    public Optional<Robustness> robustness(RouteRequest request) {
        if (request.profile().holdsAll(request.goal())) return Optional.empty();
        var person = PersonalCatalogue.of(compiled, request);
        var instance = Instance.of(person, request);
        if (!instance.untaught().isEmpty()) return Optional.empty();
        var best = solve(instance, request);
        if (!best.found() || !best.proven()) return Optional.empty();
        return Optional.of(
                new Sensitivity(person, request, best).robustness(new Prohibitions(instance, request, best)));
    }

    /// Every destination of the taxonomy: those open, those inside, cheapest first, those undecided and those outside;
    /// ties by id.
    public Reached reach(ReachRequest request) {
        return new Reaches(compiled, request).answer();
    }

    /// The optimal cost of every occupation for every person, on all cores.
    /// @param rows      told each row as it is ready, in order
    /// @param progress  told how many people are done
    /// @param cancelled asked often; once it is true, the rows that are finished are handed over and it ends
    /// @return how many rows were handed over: the first so many
    /// @throws IllegalArgumentException if an occupation is not there or names no essential skill
    public int matrix(MatrixRequest request, Consumer<MatrixRow> rows, Progress progress, BooleanSupplier cancelled) {
        var goals = request.occupations().stream()
                .map(id -> compiled.destination(taxonomy.occupation(id)))
                .toList();
        for (var goal : goals)
            if (goal.essentials().isEmpty())
                throw new IllegalArgumentException(goal.id() + " names no essential skill.");
        return new Matrices(compiled, request, goals).compute(rows, progress, cancelled);
    }

    private static Solution solve(Instance instance, RouteRequest request) {
        return Solution.of(instance, request, new TreeSet<>(), LandmarkCut.NEVER);
    }

    private List<Route> routes(Solution best, Instance instance, RouteRequest request) {
        var without = new Prohibitions(instance, request, best);
        var layout = new Layout(compiled.destinations(), request);
        var routes = new ArrayList<Route>();
        routes.add(layout.lay(best, leg -> substitute(leg, best, without)));
        for (var other : new Alternatives(without, request, best).choose(request.alternatives()))
            routes.add(layout.lay(other));
        return routes;
    }

    private static Substitute substitute(Leg leg, Solution best, Prohibitions without) {
        var other = without.without(new TreeSet<>(List.of(leg.id())));
        if (!other.found()) return other.proven() ? new Substitute.None() : new Substitute.Undecided();
        return new Substitute.Instead(
                other.legsNotIn(best),
                Legs.hours(other.cost() - best.cost()),
                Legs.hours(Math.max(0, other.lowerBound() - best.cost())));
    }

    private Unreachable untaught(SortedSet<Fact> missing, PersonalCatalogue person, RouteRequest request) {
        var unlimited = request.within(request.limits().withoutAny());
        var everywhere = Instance.untaught(PersonalCatalogue.onAnyDay(compiled, unlimited), unlimited);
        var barred = new TreeSet<>(missing);
        barred.removeAll(everywhere);
        var reachableGoal = new TreeSet<>(request.profile().missing(request.goal()));
        reachableGoal.removeAll(missing);
        Optional<Route> partial =
                reachableGoal.isEmpty() ? Optional.empty() : best(request.toward(reachableGoal), person);
        return new Unreachable(everywhere, barred, Optional.empty(), partial, nearest(request, person));
    }

    private RouteAnswer tooTight(PersonalCatalogue person, RouteRequest request) {
        var least = request.limits().budgetCents().isPresent()
                ? OptionalLong.of(leastCents(person, request))
                : OptionalLong.empty();
        boolean overBudget = least.isPresent()
                && least.getAsLong() > request.limits().budgetCents().orElseThrow();
        return new Unreachable(
                new TreeSet<>(),
                new TreeSet<>(),
                Optional.of(new TooTight(overBudget ? least : OptionalLong.empty())),
                best(request.within(request.limits().withoutTotals()), person),
                nearest(request, person));
    }

    private RouteAnswer stoppedEarly(Solution best, RouteRequest request) {
        double bound = Legs.hours(best.lowerBound());
        if (!best.found()) return new StoppedEarly(List.of(), bound);
        return new StoppedEarly(List.of(new Layout(compiled.destinations(), request).lay(best)), bound);
    }

    private Optional<Route> best(RouteRequest request, PersonalCatalogue person) {
        var solution = solve(Instance.of(person, request), request);
        if (!solution.found()) return Optional.empty();
        return Optional.of(new Layout(compiled.destinations(), request).lay(solution));
    }

    /// The same question with money as the only cost: no plan needs less. A leg more costs less
    /// than a cent, so that free legs are not taken at will; how many there are need not be proven.
    /// So a bound is taken to count `MOST_LEGS`, and what is left of it is rounded up: a price is
    /// whole cents.
    private static long leastCents(PersonalCatalogue person, RouteRequest request) {
        var free = request.within(request.limits().withoutTotals());
        var instance =
                Instance.of(person, free, leg -> leg.price().orElseThrow().highCents() * CENT + 1);
        var outcome = new Search(instance.task(), plan -> true, free.effort(), LandmarkCut.NEVER, MOST_LEGS).solve();
        return outcome.proven()
                ? outcome.cost() / CENT
                : Math.ceilDiv(Math.max(0, outcome.lowerBound() - MOST_LEGS), CENT);
    }

    /// Of the destinations that can be reached and are not yet open, the one that shares most with the goal (Jaccard
    /// index of the essential skills; ties by id).
    private Optional<ConceptId> nearest(RouteRequest request, PersonalCatalogue person) {
        var goal = skills(request.goal());
        return compiled.destinations().stream()
                .filter(job -> !job.id().equals(request.goalId()))
                .filter(job -> !request.profile().holdsAll(job.essentials()))
                .map(job -> new Neighbour(job, likeness(goal, skills(job.essentials()))))
                .filter(neighbour -> neighbour.likeness() > 0)
                .sorted(Comparator.comparingDouble((Neighbour neighbour) -> -neighbour.likeness())
                        .thenComparing(neighbour -> neighbour.job().id()))
                .map(Neighbour::job)
                .filter(job -> reachable(request.toward(job.essentials()), person))
                .map(Destination::id)
                .findFirst();
    }

    private record Neighbour(Destination job, double likeness) {}

    private static boolean reachable(RouteRequest request, PersonalCatalogue person) {
        var instance = Instance.of(person, request);
        return instance.untaught().isEmpty() && solve(instance, request).found();
    }

    private static Set<ConceptId> skills(SortedSet<Fact> facts) {
        var skills = new HashSet<ConceptId>();
        facts.forEach(fact -> skills.add(fact.skill()));
        return skills;
    }

    private static double likeness(Set<ConceptId> one, Set<ConceptId> other) {
        long common = one.stream().filter(other::contains).count();
        return (double) common / (one.size() + other.size() - common);
    }
}
