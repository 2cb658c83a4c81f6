package org.workways.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.workways.concept.UserException;

/// `/`: who somebody is and where they want to go.
@RestController
final class HomeController {
    private final Desk desk;
    private final Pages pages;
    private final Texts texts;
    private final Map<String, String> examples = new ConcurrentHashMap<>();

    HomeController(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
        this.texts = new Texts(desk);
    }

    /// An example person with the job they want.
    /// @param file in `examples/`
    record Example(String name, String file, String to, String hoursPerWeek, String budget) {
        static final List<Example> ALL = List.of(
                new Example("amina", "amina.pdf", "atlas:iot-developer", "8", "400"),
                new Example("bruno", "bruno.docx", "atlas:predictive-maintenance-technician", "6", ""),
                new Example("carla", "carla.txt", "atlas:energy-data-analyst", "10", "300"));
    }

    @GetMapping("/")
    ResponseEntity<String> page(HttpServletRequest request) {
        var question = Question.of(request.getParameterMap());
        var frame = pages.frame(request, Pages.words(request).say("home.title"), "", question);
        return pages.page(request, frame, "home", Map.of("view", HomeView.of(desk, question)));
    }

    /// A text is read, the rest is taken as it is; then the plan, or without a job all that can be reached.
    @PostMapping("/")
    ResponseEntity<String> ask(
            HttpServletRequest request,
            @RequestParam(name = "file", required = false) Optional<MultipartFile> file,
            @RequestParam(name = "text", defaultValue = "") String text)
            throws IOException {
        var question = Question.of(request.getParameterMap());
        var given = texts.given(file, text, Pages.words(request));
        // Another text is another person.
        if (given.isPresent())
            question = about(question.has("cv") ? question.without("cv", "skills") : question, desk.read(given.get()));
        if (!question.hasPerson())
            throw new UserException(
                    "It is not said who the plan is for.",
                    "Paste a CV or choose its file, or say what you can or work as.");
        return Answered.see(desk.settled(question).at(question.has("to") ? "/route" : "/reach"));
    }

    @GetMapping("/examples/{name}")
    ResponseEntity<String> example(@PathVariable String name) {
        var example = Example.ALL.stream()
                .filter(some -> some.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownException(new UserException(
                        "There is no example '%s'.".formatted(name), "Examples are amina, bruno and carla.")));
        var question = Question.none()
                .with("to", example.to())
                .with("hours-per-week", example.hoursPerWeek())
                .with("budget", example.budget());
        return Answered.see(about(question, read(example)).at("/route"));
    }

    /// Once, as long as nobody changed what was found: clicks on examples push no text of somebody out.
    private Reading read(Example example) {
        var before = Optional.ofNullable(examples.get(example.name()))
                .flatMap(desk.readings()::find)
                .filter(reading -> reading.judged().isEmpty());
        var reading = before.orElseGet(
                () -> desk.read(desk.upload(example.file(), Assets.bytes("/org/workways/examples/" + example.file()))));
        examples.put(example.name(), reading.key());
        return reading;
    }

    /// The question, asked by whom the text is about.
    private Question about(Question question, Reading reading) {
        return question.with("cv", reading.key())
                .with("skills", Skills.with(question.text("skills"), reading.facts(desk.taxonomy())));
    }
}
