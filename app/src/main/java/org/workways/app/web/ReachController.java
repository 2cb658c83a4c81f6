package org.workways.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.workways.app.answer.ReachAnswer;
import org.workways.app.answer.ReachJson;
import org.workways.app.page.ReachPage;

/// `/reach`: the jobs round somebody, by hours of learning.
@RestController
final class ReachController {
    private static final String NAME = "reach";

    private final Desk desk;
    private final Planner planner;
    private final Pages pages;

    ReachController(Desk desk, Planner planner, Pages pages) {
        this.desk = desk;
        this.planner = planner;
        this.pages = pages;
    }

    @GetMapping("/reach")
    ResponseEntity<String> page(HttpServletRequest request) {
        var question = Question.of(request.getParameterMap());
        if (!question.hasPerson()) return Answered.see(question.at("/"));
        var whole = desk.withSkills(question);
        if (!whole.equals(question)) return Answered.see(whole.at("/reach"));
        var all = planner.reach(question);
        var title = ReachPage.title(all.person(), all.request(), Pages.words(request));
        var frame = pages.frame(request, title, NAME, question);
        var page = pages.page(request, frame, NAME, Map.of("view", ReachView.of(desk, all, frame)));
        return Answered.shortened(page, request, question.at("/reach"));
    }

    @GetMapping("/reach.json")
    ResponseEntity<String> json(HttpServletRequest request) {
        return Answered.json(ReachJson.text(answer(request)));
    }

    @GetMapping("/reach.csv")
    ResponseEntity<String> csv(HttpServletRequest request) {
        return Answered.file(ReachCsv.text(answer(request)), "text/csv", "reach.csv");
    }

    private ReachAnswer answer(HttpServletRequest request) {
        var question = Question.of(request.getParameterMap());
        return ReachFilter.of(question, desk.atlas()).shown(planner.reach(question));
    }
}
