package org.workways.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.workways.app.answer.RouteJson;
import org.workways.app.exposure.KeptRatings;
import org.workways.app.wiring.Wiring;

/// `/info`: versions, data, licences, what is kept where; `/health`: whether it is up.
@RestController
final class InfoController {
    private final Desk desk;
    private final Pages pages;
    private final long begun = System.nanoTime();

    InfoController(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/info")
    ResponseEntity<String> page(HttpServletRequest request) {
        var words = Pages.words(request);
        var frame = pages.frame(request, words.say("info.title"), "", Question.none());
        return pages.page(request, frame, "info", Map.of("view", InfoView.of(desk)));
    }

    @GetMapping("/info.json")
    ResponseEntity<String> json() {
        return Answered.json(InfoView.of(desk).json());
    }

    @PostMapping("/info/forget")
    ResponseEntity<String> forget() {
        desk.corrections().forget();
        return Answered.see("/info#kept");
    }

    @PostMapping("/info/forget-ratings")
    ResponseEntity<String> forgetRatings() {
        new KeptRatings(desk.home()).forget();
        return Answered.see("/info#kept");
    }

    @GetMapping("/health")
    ResponseEntity<String> health() {
        var up = Duration.ofNanos(System.nanoTime() - begun);
        return Answered.json(RouteJson.write(RouteJson.entry(
                "status",
                "up",
                "version",
                Wiring.VERSION,
                "atlas",
                desk.atlas().version(),
                "uptimeSeconds",
                up.toSeconds())));
    }
}
