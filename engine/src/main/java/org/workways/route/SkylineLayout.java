package org.workways.route;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/// Turns what a skyline's search found into what people read.
final class SkylineLayout {
    private final RouteRequest request;

    SkylineLayout(RouteRequest request) {
        this.request = request;
    }

    Skyline lay(SkylineSearch.Outcome outcome) {
        return new Skyline(
                outcome.found().stream().map(this::point).toList(),
                outcome.open().stream().map(this::open).toList());
    }

    private Skyline.Point point(List<Leg> legs) {
        var limits = request.limits();
        var schedule = Schedule.of(request.profile(), legs, limits).orElseThrow();
        return new Skyline.Point(
                schedule.entries().stream().map(Schedule.Entry::leg).toList(),
                legs.stream().mapToLong(SkylineTask::hundredths).sum() / 100.0,
                legs.stream()
                        .mapToLong(leg -> SkylineTask.cents(leg, request.costing()))
                        .sum(),
                (int) legs.stream().filter(leg -> leg.price().isEmpty()).count(),
                schedule.finish(limits.start()),
                Legs.hours(legs.stream()
                        .mapToLong(leg -> Legs.cost(leg, limits, request.costing()))
                        .sum()));
    }

    private Skyline.Open open(Zone zone) {
        return new Skyline.Open(
                zone.hours() == Zone.ANY ? OptionalDouble.empty() : OptionalDouble.of(zone.hours() / 100.0),
                zone.cents() == Zone.ANY ? OptionalLong.empty() : OptionalLong.of(zone.cents()),
                zone.day() == Zone.ANY
                        ? Optional.empty()
                        : Optional.of(request.limits().start().plusDays(zone.day())));
    }
}
