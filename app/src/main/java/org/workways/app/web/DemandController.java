package org.workways.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.workways.app.demand.DemandAnswer;
import org.workways.app.demand.DemandJson;
import org.workways.app.demand.DemandTables;
import org.workways.app.page.DemandOverviewPage;
import org.workways.app.page.DemandPage;

/// `/demand`: how often skills and occupations are asked for, since when, and what comes next.
@RestController
final class DemandController {
    private static final String NAME = "demand";

    private final Desk desk;
    private final Pages pages;

    DemandController(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/demand")
    ResponseEntity<String> page(HttpServletRequest request) {
        var title = Pages.words(request).say("demand.title");
        var frame = pages.frame(request, title, NAME, Question.none());
        var view = desk.turns().taken(() -> DemandView.of(desk.demands().overview(), frame));
        return pages.page(request, frame, NAME, Map.of("view", view));
    }

    @GetMapping("/demand.json")
    ResponseEntity<String> json() {
        return Answered.json(DemandJson.text(desk.demands().overview()));
    }

    @GetMapping("/demand.csv")
    ResponseEntity<String> csv() {
        return Answered.file(DemandTables.overview(desk.demands().overview(), desk.atlas()), "text/csv", "demand.csv");
    }

    @GetMapping("/demand.html")
    ResponseEntity<String> report(HttpServletRequest request) {
        var page = DemandOverviewPage.html(desk.demands().overview(), Pages.words(request));
        return Answered.file(page, "text/html", "demand.html");
    }

    @GetMapping("/demand/{id}")
    ResponseEntity<String> concept(HttpServletRequest request, @PathVariable String id) {
        var answer = answer(id);
        var frame = pages.frame(request, answer.label(), NAME, Question.none());
        return pages.page(request, frame, NAME, Map.of("view", DemandView.of(answer, frame)));
    }

    @GetMapping("/demand/{id}.json")
    ResponseEntity<String> conceptJson(@PathVariable String id) {
        return Answered.json(DemandJson.text(answer(id)));
    }

    @GetMapping("/demand/{id}.csv")
    ResponseEntity<String> conceptCsv(@PathVariable String id) {
        return Answered.file(DemandTables.series(answer(id), desk.atlas()), "text/csv", "demand.csv");
    }

    @GetMapping("/demand/{id}.html")
    ResponseEntity<String> conceptReport(HttpServletRequest request, @PathVariable String id) {
        return Answered.file(DemandPage.html(answer(id), Pages.words(request)), "text/html", "demand.html");
    }

    private DemandAnswer answer(String id) {
        var demands = desk.demands();
        var called = demands.find(id).orElseThrow(() -> new UnknownException(demands.refused(id)));
        return desk.turns().taken(() -> demands.answer(called));
    }
}
