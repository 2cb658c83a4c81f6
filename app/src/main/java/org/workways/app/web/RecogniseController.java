package org.workways.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.workways.app.answer.RecogniseJson;
import org.workways.concept.UserException;

/// `/recognise`: which skills a text speaks of, in place, and what its reader says to that.
@RestController
final class RecogniseController {
    private static final String NAME = "recognise";

    private final Desk desk;
    private final Planner planner;
    private final Pages pages;
    private final Texts texts;

    RecogniseController(Desk desk, Planner planner, Pages pages) {
        this.desk = desk;
        this.planner = planner;
        this.pages = pages;
        this.texts = new Texts(desk);
    }

    @GetMapping("/recognise")
    ResponseEntity<String> page(HttpServletRequest request) {
        var question = Question.of(request.getParameterMap());
        var title = Pages.words(request).say("recognise.title");
        return pages.page(request, pages.frame(request, title, NAME, question), NAME, Map.of());
    }

    @PostMapping("/recognise")
    ResponseEntity<String> read(
            HttpServletRequest request,
            @RequestParam(name = "file", required = false) Optional<MultipartFile> file,
            @RequestParam(name = "text", defaultValue = "") String text)
            throws IOException {
        var reading = texts.given(file, text, Pages.words(request))
                .map(desk::read)
                .orElseThrow(() -> new UserException("There is no text.", "Paste one, or choose a file."));
        var question = Question.of(asked(request)).without("via", "also");
        if (reading.recognition().cv()) question = question.without("cv", "skills"); // another CV is another person
        return Answered.see(question.at("/recognise/" + reading.key()));
    }

    @GetMapping("/recognise/{key}")
    ResponseEntity<String> shown(HttpServletRequest request, @PathVariable String key) {
        var reading = reading(key);
        var question = Question.of(request.getParameterMap());
        var title = Pages.words(request).say("reading.heading", reading.name());
        // An advert that somebody brought leaves them who they are.
        boolean isBeside = !reading.recognition().cv() && question.hasPerson();
        var frame = pages.frame(request, title, NAME, isBeside ? question : question.with("cv", key));
        return pages.page(request, frame, "reading", Map.of("view", ReadingView.of(desk, reading, question)));
    }

    @GetMapping("/recognise/{key}.json")
    ResponseEntity<String> json(@PathVariable String key) {
        var reading = reading(key);
        var recognition = reading.kept(desk.taxonomy(), desk.today());
        return Answered.json(RecogniseJson.text(recognition, reading.held(desk.taxonomy()), desk.taxonomy()));
    }

    /// What its reader says about what was found, and what was not.
    @PostMapping("/recognise/{key}")
    ResponseEntity<String> judged(HttpServletRequest request, @PathVariable String key) {
        var form = request.getParameterMap();
        if (desk.readings()
                .change(key, reading -> Judging.judged(desk, form, reading))
                .isEmpty()) reading(key);
        return Answered.see(Question.of(asked(request)).at("/recognise/" + key));
    }

    @PostMapping("/recognise/{key}/forget")
    ResponseEntity<String> forget(@PathVariable String key) {
        desk.readings().forget(key);
        planner.forget(key);
        return Answered.see("/recognise");
    }

    /// @throws UnknownException if there is none of that key
    private Reading reading(String key) {
        try {
            return desk.reading(key);
        } catch (UserException gone) {
            throw new UnknownException(gone);
        }
    }

    /// Names of skills like what is being typed; of a list its last item, with what stands before it.
    @GetMapping("/recognise/skills")
    ResponseEntity<String> skills(
            HttpServletRequest request,
            @RequestParam(name = "add", defaultValue = "") String typed,
            @RequestParam(name = "skills", defaultValue = "") String list) {
        int comma = list.lastIndexOf(',') + 1;
        var names = typed.isEmpty()
                ? desk.names().skillsLike(list.substring(comma)).stream()
                        .filter(name -> !name.contains(",")) // it would be two
                        .map(name -> list.substring(0, comma) + (comma > 0 ? " " : "") + name)
                        .toList()
                : desk.names().skillsLike(typed);
        var frame = pages.frame(request, "", NAME, Question.none());
        return pages.page(request, frame, "options", Map.of("names", names));
    }

    /// The question stands in the address, the judgement in the form; both come as parameters.
    private static Map<String, String[]> asked(HttpServletRequest request) {
        var query = Optional.ofNullable(request.getQueryString()).orElse("");
        var asked = new HashMap<String, String[]>();
        for (var name : Question.NAMES)
            if (List.of(query.split("[&=]")).contains(name))
                asked.put(name, request.getParameterMap().getOrDefault(name, new String[0]));
        return asked;
    }
}
