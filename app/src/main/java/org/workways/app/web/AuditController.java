package org.workways.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.workways.app.audit.AuditJson;
import org.workways.app.audit.AuditMatrix;
import org.workways.app.page.AuditPage;
import org.workways.concept.UserException;
import org.workways.files.audit.CoverageWorkbook;

/// `/audit`: what the syllabi of a programme teach beside what jobs ask for.
@RestController
final class AuditController {
    private static final String NAME = "audit";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Desk desk;
    private final Pages pages;
    private final Audits audits;

    AuditController(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
        this.audits = new Audits(desk);
    }

    @GetMapping("/audit")
    ResponseEntity<String> form(HttpServletRequest request) {
        return form(request, HttpStatus.OK, AuditView.Form.empty(desk));
    }

    /// The form again, with what was typed, if something is wrong with it.
    @PostMapping("/audit")
    ResponseEntity<String> ask(
            HttpServletRequest request,
            @RequestParam(name = "file", required = false) Optional<List<MultipartFile>> file,
            @RequestParam(name = "for", defaultValue = "") String jobs)
            throws IOException {
        var files = file.orElse(List.of()).stream()
                .filter(some -> !some.isEmpty() || hasName(some))
                .toList();
        var names = Arrays.stream(jobs.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (files.isEmpty()) return slip(request, jobs, "audit.no-file", "audit.no-file.advice");
        if (names.isEmpty()) return slip(request, jobs, "audit.no-job", "audit.no-job.advice");
        try {
            return Answered.see("/audit/" + audits.add(files, names));
        } catch (UserException e) {
            var form = AuditView.Form.refused(desk, jobs, e.problem(), e.advice(), false);
            return form(request, HttpStatus.UNPROCESSABLE_CONTENT, form);
        }
    }

    @GetMapping("/audit/{key}")
    ResponseEntity<String> shown(HttpServletRequest request, @PathVariable String key) {
        var frame = pages.frame(request, Pages.words(request).say("audit.page"), NAME, Question.none());
        return pages.page(request, frame, "audited", Map.of("view", AuditView.of(audits.of(key), frame)));
    }

    @GetMapping("/audit/{key}.json")
    ResponseEntity<String> json(@PathVariable String key) {
        return Answered.json(AuditJson.text(audits.of(key)));
    }

    @GetMapping("/audit/{key}.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String key) {
        return Answered.file(CoverageWorkbook.of(AuditMatrix.of(audits.of(key).answer())), WORKBOOK, "audit.xlsx");
    }

    @GetMapping("/audit/{key}.html")
    ResponseEntity<String> report(HttpServletRequest request, @PathVariable String key) {
        return Answered.file(AuditPage.html(audits.of(key), Pages.words(request)), "text/html", "audit.html");
    }

    /// An empty file has a name; a field in which none was chosen has not.
    private static boolean hasName(MultipartFile file) {
        return !Optional.ofNullable(file.getOriginalFilename()).orElse("").isEmpty();
    }

    /// @param problem and advice: keys of their words
    private ResponseEntity<String> slip(HttpServletRequest request, String jobs, String problem, String advice) {
        var words = Pages.words(request);
        var form = AuditView.Form.refused(desk, jobs, words.say(problem), words.say(advice), true);
        return form(request, HttpStatus.UNPROCESSABLE_CONTENT, form);
    }

    private ResponseEntity<String> form(HttpServletRequest request, HttpStatus status, AuditView.Form form) {
        var frame = pages.frame(request, Pages.words(request).say("nav.audit"), NAME, Question.none());
        return pages.page(request, status, frame, "audit", Map.of("form", form));
    }
}
