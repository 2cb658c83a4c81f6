package org.workways.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.workways.app.answer.AtlasIndex;
import org.workways.app.answer.ConceptJson;
import org.workways.app.answer.Concepts;
import org.workways.app.answer.CsvText;
import org.workways.app.answer.FoundJson;
import org.workways.app.web.AtlasView.Asked;
import org.workways.concept.UserException;
import org.workways.taxonomy.SkillFamily;

/// `/atlas`: what work, skills, courses and technologies there are, and each of them with all that is known of it.
@RestController
final class AtlasController {
    private static final String NAME = "atlas";

    private final Pages pages;
    private final AtlasIndex index;
    private final Concepts concepts;
    private final Demands demands;
    private final Exposures exposures;

    AtlasController(Desk desk, Pages pages) {
        this.pages = pages;
        this.index = desk.index();
        this.concepts = new Concepts(desk.wiring());
        this.demands = desk.demands();
        this.exposures = new Exposures(desk.wiring());
    }

    @GetMapping("/atlas")
    ResponseEntity<String> page(HttpServletRequest request) {
        var asked = Asked.of(request.getParameterMap());
        var page = list(request, HttpStatus.OK, asked, Optional.empty());
        return Answered.shortened(page, request, asked.at("/atlas"));
    }

    @GetMapping("/atlas.json")
    ResponseEntity<String> json(HttpServletRequest request) {
        var view = view(Asked.of(request.getParameterMap()));
        return Answered.json(FoundJson.text(view.asked().text(), view.found(), view.first(), AtlasView.PAGE));
    }

    /// All of them, not a page: a table that stops at fifty rows would be taken for the whole.
    @GetMapping("/atlas.csv")
    ResponseEntity<String> csv(HttpServletRequest request) {
        var table = new CsvText("id", "kind", "label", "found_as", "families", "about");
        for (var hit : view(Asked.of(request.getParameterMap())).found().hits()) {
            var entry = hit.entry();
            var about = entry.course().map(course -> course.provider()).orElse(entry.about());
            var families = entry.families().stream().map(SkillFamily::code).collect(Collectors.joining("|"));
            table.row(entry.id(), entry.kind().code(), entry.label(), hit.name().orElse(""), families, about);
        }
        return Answered.file(table.text(), "text/csv", "atlas.csv");
    }

    @GetMapping("/atlas/{id}")
    ResponseEntity<String> concept(HttpServletRequest request, @PathVariable String id) {
        var found = concepts.find(id);
        if (found.isEmpty()) return unknown(request, id);
        var view = found.get();
        var page = new ConceptPage(view, demands.has(view.id()), exposures.has(view));
        var frame = pages.frame(request, view.head().label(), NAME, Question.none());
        return pages.page(request, frame, "concept", Map.of("page", page));
    }

    @GetMapping("/atlas/{id}.json")
    ResponseEntity<String> conceptJson(HttpServletRequest request, @PathVariable String id) {
        return concepts.find(id)
                .map(view -> Answered.json(ConceptJson.text(view)))
                .orElseThrow(() -> new UnknownException(concepts.unknown(id)));
    }

    /// The search, for what stands in the address.
    private ResponseEntity<String> unknown(HttpServletRequest request, String id) {
        var problem = concepts.unknown(id);
        var code = id.substring(id.indexOf(':') + 1).replace('-', ' ');
        var asked = new Asked(code, Optional.empty(), Optional.empty(), 1);
        return list(request, HttpStatus.NOT_FOUND, asked, Optional.of(problem));
    }

    private ResponseEntity<String> list(
            HttpServletRequest request, HttpStatus status, Asked asked, Optional<UserException> problem) {
        var words = Pages.words(request);
        var at = problem.isPresent() ? request.getRequestURI() : asked.at("/atlas");
        var frame = new Frame(words, pages.assets(), words.say("atlas.title"), NAME, Question.none(), at);
        return pages.page(request, status, frame, "atlas", Map.of("view", view(asked), "problem", problem));
    }

    private AtlasView view(Asked asked) {
        return new AtlasView(asked, index.search(asked.text(), asked.kind(), asked.family()), index.overview());
    }
}
