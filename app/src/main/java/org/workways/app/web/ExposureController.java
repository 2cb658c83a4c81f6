package org.workways.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.workways.app.exposure.ExposureJson;
import org.workways.app.exposure.ExposureShown;
import org.workways.app.exposure.ExposureTable;
import org.workways.app.page.ExposurePage;

/// `/exposure/{id}`: which tasks of an occupation AIoT takes, which it changes, and which stay; what that would be by
/// other ratings, and which of them are kept.
@RestController
final class ExposureController {
    private final Desk desk;
    private final Pages pages;
    private final Exposures exposures;

    ExposureController(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
        this.exposures = new Exposures(desk.wiring());
    }

    /// With `try` as somebody would rate.
    @GetMapping("/exposure/{id}")
    ResponseEntity<String> page(HttpServletRequest request, @PathVariable String id) {
        var asked = Rerating.of(request.getParameterMap());
        var shown = shown(id, asked);
        return page(request, shown, asked.within(shown.answer().tasks()));
    }

    /// A form that was filled in becomes an address with `try`; what was written in it is no part of that.
    @PostMapping("/exposure/{id}/try")
    ResponseEntity<String> tried(HttpServletRequest request, @PathVariable String id) {
        var asked = Rerating.of(request.getParameterMap());
        var shown = shown(id, asked);
        var known = asked.within(shown.answer().tasks());
        if (known.isWrong()) return page(request, shown, known);
        return Answered.see(known.at(ExposureView.address(shown.answer().id())));
    }

    private ResponseEntity<String> page(HttpServletRequest request, ExposureShown shown, Rerating asked) {
        var answer = shown.answer();
        var address = ExposureView.address(answer.id());
        var frame =
                new Frame(Pages.words(request), pages.assets(), answer.label(), "exposure", Question.none(), address);
        var status = asked.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return pages.page(request, status, frame, "exposure", Map.of("view", ExposureView.of(shown, frame, asked)));
    }

    /// A rating of somebody's own, which counts in all answers from now on.
    @PostMapping("/exposure/{id}/keep")
    ResponseEntity<String> keep(HttpServletRequest request, @PathVariable String id) {
        var asked = Rerating.of(request.getParameterMap()).toKeep();
        var shown = shown(id, asked);
        var known = asked.within(shown.answer().tasks());
        var own = known.own(exposures.ratings(), desk.today());
        if (own.isEmpty()) return page(request, shown, known);
        exposures.kept().keep(own.get());
        return Answered.see(
                known.withoutDraft().at(ExposureView.address(shown.answer().id())));
    }

    /// The rating that ships counts again.
    @PostMapping("/exposure/{id}/take-back")
    ResponseEntity<String> takeBack(
            @PathVariable String id, @RequestParam(name = "activity", defaultValue = "") String activity) {
        var shown = shown(id);
        exposures.kept().takeBack(activity);
        return Answered.see(ExposureView.address(shown.answer().id()));
    }

    /// All ratings that are kept, to hand on.
    @GetMapping("/exposure/ratings.csv")
    ResponseEntity<String> ratings() {
        return Answered.file(exposures.keptTable(), "text/csv", "ratings.csv");
    }

    @GetMapping("/exposure/{id}.json")
    ResponseEntity<String> json(@PathVariable String id) {
        return Answered.json(ExposureJson.text(shown(id).answer()));
    }

    @GetMapping("/exposure/{id}.csv")
    ResponseEntity<String> csv(@PathVariable String id) {
        return Answered.file(ExposureTable.text(shown(id).answer()), "text/csv", "exposure.csv");
    }

    @GetMapping("/exposure/{id}.html")
    ResponseEntity<String> report(HttpServletRequest request, @PathVariable String id) {
        return Answered.file(ExposurePage.html(shown(id), Pages.words(request)), "text/html", "exposure.html");
    }

    private ExposureShown shown(String id) {
        return desk.turns().taken(() -> exposures.shown(id, ratings -> ratings));
    }

    private ExposureShown shown(String id, Rerating asked) {
        return desk.turns().taken(() -> exposures.shown(id, asked::over));
    }
}
