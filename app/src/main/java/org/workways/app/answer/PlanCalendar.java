package org.workways.app.answer;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.workways.files.calendar.CalendarEvent;
import org.workways.files.calendar.CalendarWriter;
import org.workways.route.Route;
import org.workways.route.Route.PlannedLeg;
import org.workways.route.RouteAnswer;

/// The best route as a calendar: one event a leg, from its first to its last day, and one on the day it is done.
public final class PlanCalendar {
    private PlanCalendar() {}

    /// @param stamp when the calendar was made; the same plan and stamp give the same bytes
    public static String text(RoutePlan plan, Instant stamp) {
        var name = "Way to " + plan.goal().label();
        var events = plan.routes().stream()
                .findFirst()
                .map(route -> events(plan, route))
                .orElseGet(() -> List.of(outcome(plan, plan.request().limits().start())));
        return CalendarWriter.write(name, events, stamp);
    }

    private static List<CalendarEvent> events(RoutePlan plan, Route route) {
        var events = new ArrayList<CalendarEvent>();
        for (var leg : route.legs()) events.add(event(plan, leg));
        var done = route.legs().stream()
                .map(PlannedLeg::end)
                .max(LocalDate::compareTo)
                .orElseThrow();
        events.add(outcome(plan, done));
        return events;
    }

    /// What is so at the end; a calendar is never empty.
    private static CalendarEvent outcome(RoutePlan plan, LocalDate day) {
        var title =
                switch (plan.answer()) {
                    case RouteAnswer.Found found -> "Ready for: ";
                    case RouteAnswer.AlreadyQualified qualified -> "Ready for: ";
                    case RouteAnswer.StoppedEarly stopped ->
                        stopped.routes().isEmpty() ? "No way found yet to: " : "Ready for: ";
                    case RouteAnswer.Unreachable unreachable -> unreached(unreachable);
                };
        return CalendarEvent.once(uid(plan, "done"), title + plan.goal().label(), day, day);
    }

    private static String unreached(RouteAnswer.Unreachable unreachable) {
        if (unreachable.partial().isEmpty()) return "No way yet to: ";
        return unreachable.tooTight().isPresent()
                ? "Ready, though beyond the limits, for: "
                : "Part of the way done to: ";
    }

    private static CalendarEvent event(RoutePlan plan, PlannedLeg leg) {
        double likely = leg.leg().hours().likely();
        double pace = leg.run()
                .map(run -> likely / run.weeks())
                .orElse(plan.request().limits().hoursPerWeek());
        var hours = likely > 0 ? "About %.0f h at %s h a week. ".formatted(likely, RouteText.number(pace)) : "";
        return new CalendarEvent(
                uid(plan, leg.leg().id().code()),
                leg.leg().title(),
                LegWords.run(leg).map(run -> "R" + run.substring(1) + ". ").orElse("")
                        + hours
                        + LegWords.why(leg, plan.taxonomy()),
                leg.start(),
                leg.end(),
                LegWords.url(leg.leg()).flatMap(PlanCalendar::uri),
                Optional.empty());
    }

    private static Optional<URI> uri(String url) {
        try {
            return Optional.of(URI.create(url));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String uid(RoutePlan plan, String what) {
        return what + "." + plan.goal().id().code() + "."
                + plan.request().limits().start() + "@workways";
    }
}
