package org.workways.app.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.concept.Provenance;
import org.workways.route.Robustness;
import org.workways.route.Route;
import org.workways.route.RouteAnswer;
import org.workways.route.RouteRequest;
import org.workways.route.Skyline;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.Taxonomy;

/// One answered question: who, where to, under which limits, what is missing, how to get there, and the data behind
/// it.
/// @param taxonomy names of all skills and occupations the answer speaks of
/// @param data     every data set the answer used
/// @param skyline  the routes that no other beats on hours, price and finishing day, if that was asked
/// @param robust   how the best route changes if hours and credit are off, if that was asked and a route is proven
public record RoutePlan(
        Person person,
        Goal goal,
        RouteRequest request,
        RouteAnswer answer,
        Taxonomy taxonomy,
        List<Provenance> data,
        Optional<Skyline> skyline,
        Optional<Robustness> robust) {
    public RoutePlan(
            Person person,
            Goal goal,
            RouteRequest request,
            RouteAnswer answer,
            Taxonomy taxonomy,
            List<Provenance> data) {
        this(person, goal, request, answer, taxonomy, data, Optional.empty(), Optional.empty());
    }

    /// A skill of the goal that is missing or not held well enough.
    public record Gap(Skill skill, Optional<Level> held, Level needed) {}

    public RoutePlan {
        data = List.copyOf(data);
    }

    /// The same with the data behind it.
    RoutePlan with(List<Provenance> used) {
        return new RoutePlan(person, goal, request, answer, taxonomy, used, skyline, robust);
    }

    /// The same with a way that was chosen among those that were found, which are the others then.
    public RoutePlan choosing(Route chosen) {
        var routes = new ArrayList<Route>();
        routes.add(chosen);
        routes().stream().filter(route -> !ids(route).equals(ids(chosen))).forEach(routes::add);
        return new RoutePlan(person, goal, request, new RouteAnswer.Found(routes), taxonomy, data, skyline, robust);
    }

    private static Set<ConceptId> ids(Route route) {
        return route.legs().stream().map(planned -> planned.leg().id()).collect(Collectors.toSet());
    }

    /// By family, then by name.
    public List<Gap> gap() {
        var profile = request.profile();
        return profile.missing(goal.facts()).stream()
                .map(fact -> new Gap(taxonomy.skill(fact.skill()), profile.level(fact.skill()), fact.level()))
                .sorted(Comparator.comparing((Gap gap) -> gap.skill().family())
                        .thenComparing(gap -> gap.skill().label()))
                .toList();
    }

    /// Best first, then alternatives; the partial way if there is none to the goal; empty if nothing is to be done.
    public List<Route> routes() {
        return switch (answer) {
            case RouteAnswer.Found found -> found.routes();
            case RouteAnswer.AlreadyQualified qualified -> List.of();
            case RouteAnswer.Unreachable unreachable ->
                unreachable.partial().stream().toList();
            case RouteAnswer.StoppedEarly stopped -> stopped.routes();
        };
    }

    /// As in the JSON: `found`, `already-qualified`, `unreachable`, `stopped-early`.
    public String outcome() {
        return switch (answer) {
            case RouteAnswer.Found found -> "found";
            case RouteAnswer.AlreadyQualified qualified -> "already-qualified";
            case RouteAnswer.Unreachable unreachable -> "unreachable";
            case RouteAnswer.StoppedEarly stopped -> "stopped-early";
        };
    }
}
