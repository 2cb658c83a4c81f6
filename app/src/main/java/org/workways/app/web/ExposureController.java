package org.workways.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.workways.app.exposure.ExposureJson;
import org.workways.app.exposure.ExposureShown;
import org.workways.app.exposure.ExposureTable;
import org.workways.app.page.ExposurePage;

/// `/exposure/{id}`: which tasks of an occupation AIoT takes, which it changes, and which stay.
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

    @GetMapping("/exposure/{id}")
    ResponseEntity<String> page(HttpServletRequest request, @PathVariable String id) {
        var shown = shown(id);
        var frame = pages.frame(request, shown.answer().label(), "atlas", Question.none());
        return pages.page(request, frame, "exposure", Map.of("view", ExposureView.of(shown, frame)));
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
        return desk.turns().taken(() -> exposures.shown(id));
    }
}
