package org.workways.app.answer;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.workways.app.words.Words;
import org.workways.files.calendar.CalendarEvent;
import org.workways.files.calendar.CalendarWriter;
import org.workways.route.Route;
import org.workways.route.Route.PlannedLeg;
import org.workways.route.RouteAnswer;

/// The best route as a calendar: one event a leg, from its first to its last day, and one on the day it is done.
public final class PlanCalendar {
    private final RoutePlan plan;
    private final Words words;

    private PlanCalendar(RoutePlan plan, Words words) {
        this.plan = plan;
        this.words = words;
    }

    /// The calendar in English.
    public static String text(RoutePlan plan, Instant stamp) {
        return text(plan, stamp, Words.ENGLISH);
    }

    /// @param stamp when the calendar was made; the same plan and stamp give the same bytes
    public static String text(RoutePlan plan, Instant stamp, Words words) {
        return new PlanCalendar(plan, words).text(stamp);
    }

    private String text(Instant stamp) {
        var name = words.say("event.plan", plan.goal().label());
        var events = plan.routes().stream()
                .findFirst()
                .map(this::events)
                .orElseGet(() -> List.of(outcome(plan.request().limits().start())));
        return CalendarWriter.write(name, events, stamp);
    }

    private List<CalendarEvent> events(Route route) {
        var events = new ArrayList<CalendarEvent>();
        for (var leg : route.legs()) events.add(event(leg));
        var done = route.legs().stream()
                .map(PlannedLeg::end)
                .max(LocalDate::compareTo)
                .orElseThrow();
        events.add(outcome(done));
        return events;
    }

    /// What is so at the end; a calendar is never empty.
    private CalendarEvent outcome(LocalDate day) {
        var key =
                switch (plan.answer()) {
                    case RouteAnswer.Found found -> "event.ready";
                    case RouteAnswer.AlreadyQualified qualified -> "event.ready";
                    case RouteAnswer.StoppedEarly stopped ->
                        stopped.routes().isEmpty() ? "event.not-found" : "event.ready";
                    case RouteAnswer.Unreachable unreachable -> unreached(unreachable);
                };
        return CalendarEvent.once(uid("done"), words.say(key, plan.goal().label()), day, day);
    }

    private static String unreached(RouteAnswer.Unreachable unreachable) {
        if (unreachable.partial().isEmpty()) return "event.no-way";
        return unreachable.tooTight().isPresent() ? "event.beyond" : "event.partial";
    }

    private CalendarEvent event(PlannedLeg leg) {
        double likely = leg.leg().hours().likely();
        double pace = leg.run()
                .map(run -> likely / run.weeks())
                .orElse(plan.request().limits().hoursPerWeek());
        var told = new ArrayList<String>();
        LegWords.run(leg, "event.run", words).ifPresent(told::add);
        if (likely > 0) told.add(words.say("event.hours", words.figures().fixed(likely, 0), pace(pace)));
        told.add(LegWords.why(leg, plan.taxonomy(), words));
        return new CalendarEvent(
                uid(leg.leg().id().code()),
                LegWords.title(leg.leg(), words),
                String.join(" ", told),
                leg.start(),
                leg.end(),
                LegWords.url(leg.leg()).flatMap(PlanCalendar::uri),
                Optional.empty());
    }

    /// With as many decimals as it has.
    private String pace(double hoursPerWeek) {
        return words.isEnglish()
                ? RouteText.number(hoursPerWeek)
                : words.figures().number(hoursPerWeek);
    }

    private static Optional<URI> uri(String url) {
        try {
            return Optional.of(URI.create(url));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String uid(String what) {
        return what + "." + plan.goal().id().code() + "."
                + plan.request().limits().start() + "@workways";
    }
}
