package org.workways.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.workways.concept.UserException;

/// `/openapi`: what other programs may ask, described and to try.
@RestController
final class InterfaceController {
    private final Pages pages;
    private final InterfaceView view = InterfaceView.read();

    InterfaceController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/openapi.json")
    ResponseEntity<String> document() {
        return Answered.json(view.text());
    }

    @GetMapping("/openapi")
    ResponseEntity<String> page(HttpServletRequest request) {
        var frame = pages.frame(request, Pages.words(request).say("openapi.title"), "", Question.none());
        return pages.page(request, frame, "openapi", Map.of("view", view));
    }

    /// A form cannot fill places in its address; this does it for the addresses of the document, and for no other.
    @GetMapping("/openapi/try")
    ResponseEntity<String> fill(HttpServletRequest request, @RequestParam(name = "path") String path) {
        var operation = view.question(path)
                .orElseThrow(() -> new UnknownException(new UserException(
                        "The interface has no address '%s'.".formatted(path), "Its addresses are those of /openapi.")));
        var address = path;
        var question = new StringBuilder();
        for (var parameter : operation.parameters()) {
            var given = Objects.requireNonNullElse(request.getParameter(parameter.name()), "")
                    .strip();
            var value = URLEncoder.encode(given, StandardCharsets.UTF_8).replace("+", "%20");
            var place = "{" + parameter.name() + "}";
            if (address.contains(place)) address = address.replace(place, value);
            else if (!value.isEmpty())
                question.append('&').append(parameter.name()).append('=').append(value);
        }
        return Answered.see(question.isEmpty() ? address : address + "?" + question.substring(1));
    }
}
