package org.workways.app.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.workways.concept.ConceptId;
import org.workways.files.atlas.Atlas;
import org.workways.route.Costing;
import org.workways.route.Leg;
import org.workways.route.Limits;
import org.workways.route.Reach;
import org.workways.route.ReachRequest;
import org.workways.route.Robustness;
import org.workways.route.Route;
import org.workways.route.RouteRequest;
import org.workways.route.Router;
import org.workways.route.Skyline;

/// Puts a question to the router and gathers all that its answer is shown with.
public final class Answers {
    private final Atlas atlas;

    public Answers(Atlas atlas) {
        this.atlas = atlas;
    }

    /// What else is asked beside the best route.
    /// @param alternatives how many other routes, 0 to 9
    public record Beside(int alternatives, boolean skyline, boolean robust) {}

    /// @param router for the taxonomy of the goal
    public RoutePlan route(
            Router router, Person person, Goals.Resolved target, Limits limits, Costing costing, Beside beside) {
        var goal = target.goal();
        var request = new RouteRequest(
                person.profile(),
                goal.id(),
                goal.facts(),
                limits,
                costing,
                beside.alternatives(),
                RouteRequest.DEFAULT_EFFORT);
        var answer = router.route(request);
        var traded = beside.skyline() ? Optional.of(router.skyline(request)) : Optional.<Skyline>empty();
        var sensitive = beside.robust() ? router.robustness(request) : Optional.<Robustness>empty();
        var plan = new RoutePlan(person, goal, request, answer, target.taxonomy(), List.of(), traded, sensitive);
        return plan.with(DataUsed.ofLegs(atlas, skills(plan), legs(plan), target.data()));
    }

    public ReachAnswer reach(Router router, Person person, Limits limits, Costing costing, double within) {
        var request = ReachRequest.of(person.profile(), limits, costing, within);
        var reached = router.reach(request);
        var routes = new ArrayList<Route>();
        for (var reach : reached.jobs()) if (reach instanceof Reach.Inside inside) routes.add(inside.route());
        var skills = person.profile().levels().keySet();
        return new ReachAnswer(
                person, request, reached, atlas.taxonomy(), DataUsed.of(atlas, skills, routes, List.of()));
    }

    private static Set<ConceptId> skills(RoutePlan plan) {
        var skills = new TreeSet<ConceptId>(plan.request().profile().levels().keySet());
        plan.goal().facts().forEach(fact -> skills.add(fact.skill()));
        return skills;
    }

    private static List<Leg> legs(RoutePlan plan) {
        var legs = new ArrayList<Leg>();
        for (var route : plan.routes()) route.legs().forEach(planned -> legs.add(planned.leg()));
        plan.skyline().ifPresent(some -> some.points().forEach(point -> legs.addAll(point.legs())));
        return legs;
    }
}
