package org.workways.app.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.workways.app.answer.RoutePlan;
import org.workways.app.words.Words;
import org.workways.route.Route;
import org.workways.route.Route.PlannedLeg;
import org.workways.route.RouteAnswer.Unreachable;
import org.workways.taxonomy.SkillFamily;

/// A route as a transit network: a line a skill family, a stop a leg. A leg stops on the lines of the skills it is
/// needed for.
/// @param lines from top to bottom (or left to right), ordered so that interchanges pass over few other lines
/// @param stops in the order of time
record Network(LocalDate start, String goal, String arrival, List<Line> lines, List<Stop> stops, Names names) {
    /// @param toGoal whether the goal asks for more of the family than is held; else the line ends at its last stop
    /// @param broken whether something of the family that the goal asks for stays out of reach
    record Line(SkillFamily family, boolean toGoal, boolean broken) {}

    static Network of(RoutePlan plan, Route route, Names names) {
        var asked = EnumSet.noneOf(SkillFamily.class);
        plan.gap().forEach(gap -> asked.add(gap.skill().family()));
        var broken = brokenFamilies(plan, names);
        var served = route.legs().stream().map(leg -> families(leg, names)).toList();
        var used = EnumSet.copyOf(asked);
        served.forEach(used::addAll);
        var order = LineOrder.of(List.copyOf(used), served);
        var lines = order.stream()
                .map(family -> new Line(family, asked.contains(family), broken.contains(family)))
                .toList();
        return new Network(
                plan.request().limits().start(),
                plan.goal().label(),
                broken.isEmpty()
                        ? names.say(
                                "map.by", names.figures().date(route.finish().p50()))
                        : names.say("map.not-reached"),
                lines,
                stops(route, served, order, names),
                names);
    }

    Words words() {
        return names.words();
    }

    String name(Line line) {
        return names.family(line.family());
    }

    Line line(int index) {
        return lines.get(index);
    }

    /// The last stop on a line, by index; -1 if there is none.
    int lastStop(int line) {
        for (int i = stops.size() - 1; i >= 0; i--) if (stops.get(i).lines().contains(line)) return i;
        return -1;
    }

    boolean isReached() {
        return lines.stream().noneMatch(Line::broken);
    }

    /// For those who cannot see it.
    String description() {
        var told = new ArrayList<String>();
        told.add(names.say(
                "map.told.lines",
                names.figures().list(lines.stream().map(this::name).toList())));
        for (var stop : stops) {
            var key = stop.isWork() ? "map.told.job" : "map.told.stop";
            told.add(names.say(key, Integer.toString(stop.number()), stop.title()));
            if (!stop.jobs().isEmpty()) told.add(names.say("map.told.opens", String.join(", ", stop.namedJobs())));
        }
        told.add(names.say("map.told.end", goal, arrival));
        return String.join(" ", told);
    }

    private static List<Stop> stops(Route route, List<Set<SkillFamily>> served, List<SkillFamily> order, Names names) {
        var stops = new ArrayList<Stop>();
        for (int i = 0; i < route.legs().size(); i++) {
            var planned = route.legs().get(i);
            var lines = served.get(i).stream().map(order::indexOf).collect(Collectors.toCollection(TreeSet::new));
            var jobs = route.offRamps().stream()
                    .filter(ramp -> ramp.afterLeg().equals(planned.leg().id()))
                    .map(ramp -> names.job(ramp.occupation()))
                    .toList();
            stops.add(new Stop(i + 1, planned, lines, jobs, names.words()));
        }
        return List.copyOf(stops);
    }

    private static Set<SkillFamily> families(PlannedLeg planned, Names names) {
        var counted = planned.needed().isEmpty() ? planned.leg().gives() : planned.needed();
        var families = EnumSet.noneOf(SkillFamily.class);
        counted.forEach(fact -> families.add(names.family(fact.skill())));
        return families;
    }

    private static Set<SkillFamily> brokenFamilies(RoutePlan plan, Names names) {
        var families = EnumSet.noneOf(SkillFamily.class);
        if (plan.answer() instanceof Unreachable unreachable) {
            unreachable.untaught().forEach(fact -> families.add(names.family(fact.skill())));
            unreachable.barred().forEach(fact -> families.add(names.family(fact.skill())));
        }
        return families;
    }
}
