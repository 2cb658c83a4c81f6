package org.workways.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.workways.app.exposure.AdoptionAnswer;
import org.workways.app.exposure.AdoptionJson;
import org.workways.app.exposure.ExposureOverview;
import org.workways.app.exposure.ExposureOverviewText;
import org.workways.app.page.AdoptionPage;
import org.workways.app.page.ExposureOverviewPage;

/// `/exposure`: all occupations by what goes and what comes; `/exposure/technologies`: what comes with some of them.
@RestController
final class ExposureOverviewController {
    private static final String NAME = "exposure";

    private final Desk desk;
    private final Pages pages;
    private final Exposures exposures;

    ExposureOverviewController(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
        this.exposures = new Exposures(desk.wiring());
    }

    @GetMapping("/exposure")
    ResponseEntity<String> page(HttpServletRequest request) {
        var frame = pages.frame(request, Pages.words(request).say("exposure.overview"), NAME, Question.none());
        var view = ExposureOverviewView.of(overview(), desk.atlas(), frame);
        return pages.page(request, frame, "occupations", Map.of("view", view));
    }

    @GetMapping("/exposure.json")
    ResponseEntity<String> json() {
        return Answered.json(ExposureOverviewText.json(overview()));
    }

    @GetMapping("/exposure.csv")
    ResponseEntity<String> csv() {
        return Answered.file(ExposureOverviewText.csv(overview()), "text/csv", "exposure.csv");
    }

    @GetMapping("/exposure.html")
    ResponseEntity<String> report(HttpServletRequest request) {
        var page = ExposureOverviewPage.html(overview(), Pages.words(request));
        return Answered.file(page, "text/html", "exposure.html");
    }

    /// What was chosen in the form, as an address of its own.
    @GetMapping("/exposure/technologies")
    ResponseEntity<String> chosen(HttpServletRequest request) {
        var chosen = request.getParameterValues("adopt");
        if (chosen == null || String.join("", chosen).isBlank()) return Answered.see("/exposure#adopt");
        var names = URLEncoder.encode(String.join(",", chosen), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2C", ",");
        return Answered.see(Question.of(request.getParameterMap()).at("/exposure/technologies/" + names));
    }

    @GetMapping("/exposure/technologies/{technologies}")
    ResponseEntity<String> adoption(HttpServletRequest request, @PathVariable String technologies) {
        var question = Question.of(request.getParameterMap());
        var answer = adopted(technologies, question);
        var frame = pages.frame(request, AdoptionPage.title(answer, Pages.words(request)), NAME, question);
        var view = ExposureOverviewView.of(answer, desk.atlas(), frame);
        return pages.page(request, frame, "occupations", Map.of("view", view));
    }

    @GetMapping("/exposure/technologies/{technologies}.json")
    ResponseEntity<String> adoptionJson(HttpServletRequest request, @PathVariable String technologies) {
        return Answered.json(AdoptionJson.text(adopted(technologies, Question.of(request.getParameterMap()))));
    }

    @GetMapping("/exposure/technologies/{technologies}.html")
    ResponseEntity<String> adoptionReport(HttpServletRequest request, @PathVariable String technologies) {
        var answer = adopted(technologies, Question.of(request.getParameterMap()));
        return Answered.file(AdoptionPage.html(answer, Pages.words(request)), "text/html", "technologies.html");
    }

    private ExposureOverview overview() {
        return desk.turns().taken(exposures::overview);
    }

    /// @param technologies ids or names, divided by commas
    private AdoptionAnswer adopted(String technologies, Question question) {
        var names = Arrays.stream(technologies.split(","))
                .filter(name -> !name.isBlank())
                .toList();
        var from = question.one("from").map(List::of).orElse(List.of());
        return desk.turns().taken(() -> exposures.adopted(names, from, desk.today()));
    }
}
