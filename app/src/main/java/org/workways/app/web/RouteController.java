package org.workways.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.workways.app.answer.Answers.Beside;
import org.workways.app.answer.PlanCalendar;
import org.workways.app.answer.RouteJson;
import org.workways.app.answer.RoutePlan;
import org.workways.app.page.PlanPage;

/// `/route`: the plan from somebody to a job, as a page, to take home, as data and as a calendar.
@RestController
final class RouteController {
    private static final String NAME = "route";

    private final Desk desk;
    private final Planner planner;
    private final Pages pages;

    RouteController(Desk desk, Planner planner, Pages pages) {
        this.desk = desk;
        this.planner = planner;
        this.pages = pages;
    }

    @GetMapping("/route")
    ResponseEntity<String> page(HttpServletRequest request) {
        var question = Question.of(request.getParameterMap());
        if (!question.hasPerson() || !question.has("to")) return Answered.see(question.at("/"));
        var whole = desk.withSkills(question);
        if (!whole.equals(question)) return Answered.see(whole.at("/route"));
        var plan = planner.plan(question, beside(question));
        var frame = pages.frame(request, PlanPage.title(plan, Pages.words(request)), NAME, question);
        var page = pages.page(request, frame, NAME, Map.of("view", RouteView.of(desk, plan, frame)));
        return Answered.shortened(page, request, question.at("/route"));
    }

    @GetMapping("/route/trades")
    ResponseEntity<String> trades(HttpServletRequest request) {
        var question = Question.of(request.getParameterMap());
        var plan = planner.plan(question.without("via"), new Beside(0, true, true));
        var frame = pages.frame(request, PlanPage.title(plan, Pages.words(request)), NAME, question);
        return pages.page(request, frame, "trades", Map.of("sections", RouteView.trades(plan, frame)));
    }

    @GetMapping("/route.json")
    ResponseEntity<String> json(HttpServletRequest request) {
        return Answered.json(RouteJson.text(plan(request)));
    }

    @GetMapping("/route.html")
    ResponseEntity<String> html(HttpServletRequest request) {
        return Answered.file(PlanPage.html(plan(request), Pages.words(request)), "text/html", "plan.html");
    }

    @GetMapping("/route.ics")
    ResponseEntity<String> calendar(HttpServletRequest request) {
        var plan = plan(request);
        var stamp = plan.request().limits().start().atStartOfDay().toInstant(ZoneOffset.UTC);
        return Answered.file(PlanCalendar.text(plan, stamp, Pages.words(request)), "text/calendar", "plan.ics");
    }

    @GetMapping("/route.csv")
    ResponseEntity<String> csv(HttpServletRequest request) {
        return Answered.file(PlanCsv.text(plan(request)), "text/csv", "plan.csv");
    }

    private RoutePlan plan(HttpServletRequest request) {
        var question = Question.of(request.getParameterMap());
        return planner.plan(question, beside(question));
    }

    private static Beside beside(Question question) {
        int alternatives = question.number("alternatives").orElseThrow().intValue();
        var also = List.of(question.text("also").split(","));
        return new Beside(Math.min(9, alternatives), also.contains("skyline"), also.contains("robust"));
    }
}
