package org.workways.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.workways.app.answer.RouteJson;
import org.workways.concept.UserException;

/// Errors as people read them, or as `application/problem+json` (RFC 9457) where data was asked for.
@RestControllerAdvice
final class Problems {
    private final Pages pages;

    Problems(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler(UserException.class)
    ResponseEntity<?> user(UserException problem, HttpServletRequest request) {
        return told(request, HttpStatus.UNPROCESSABLE_CONTENT, problem.problem(), problem.advice());
    }

    @ExceptionHandler(UnknownException.class)
    ResponseEntity<?> unknown(UnknownException problem, HttpServletRequest request) {
        return told(
                request,
                HttpStatus.NOT_FOUND,
                problem.why().problem(),
                problem.why().advice());
    }

    @ExceptionHandler({NoResourceFoundException.class, NoHandlerFoundException.class})
    ResponseEntity<?> missing(Exception problem, HttpServletRequest request) {
        var words = Pages.words(request);
        return told(
                request, HttpStatus.NOT_FOUND, words.say("problem.no-page"), words.say("problem.no-page.advice"), true);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ResponseEntity<?> large(MaxUploadSizeExceededException problem, HttpServletRequest request) {
        var words = Pages.words(request);
        return told(
                request,
                HttpStatus.CONTENT_TOO_LARGE,
                words.say("problem.large"),
                words.say("problem.large.advice"),
                true);
    }

    /// `%zz` in an address, or parameters without end.
    @ExceptionHandler(InvalidParameterException.class)
    ResponseEntity<?> malformed(InvalidParameterException problem, HttpServletRequest request) {
        return refused(request, HttpStatus.BAD_REQUEST);
    }

    private ResponseEntity<?> refused(HttpServletRequest request, HttpStatus status) {
        var words = Pages.words(request);
        return told(request, status, words.say("problem.refused"), words.say("problem.no-page.advice"), true);
    }

    /// What Spring refuses itself, else a bug: what happened goes to the error stream.
    @ExceptionHandler(Exception.class)
    ResponseEntity<?> bug(Exception problem, HttpServletRequest request) {
        if (problem instanceof ErrorResponse known) {
            var told = refused(request, HttpStatus.valueOf(known.getStatusCode().value()));
            return ResponseEntity.status(told.getStatusCode())
                    .headers(told.getHeaders())
                    .headers(known.getHeaders())
                    .body(told.getBody());
        }
        var words = Pages.words(request);
        System.err.println("A bug in Workways, asked for " + request.getRequestURI() + ":");
        problem.printStackTrace(System.err);
        return told(
                request,
                HttpStatus.INTERNAL_SERVER_ERROR,
                words.say("problem.bug"),
                words.say("problem.bug.advice"),
                true);
    }

    private ResponseEntity<?> told(HttpServletRequest request, HttpStatus status, String problem, String advice) {
        return told(request, status, problem, advice, false);
    }

    /// @param isTranslated or in English, as users' errors are
    private ResponseEntity<?> told(
            HttpServletRequest request, HttpStatus status, String problem, String advice, boolean isTranslated) {
        if (wantsData(request))
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(json(status, problem, advice));
        var frame = pages.frame(request, problem, "", asked(request));
        var values = Map.<String, Object>of("problem", problem, "advice", advice, "isTranslated", isTranslated);
        return pages.page(request, status, frame, "problem", values);
    }

    /// So that nobody has to say anew what was right.
    private static Question asked(HttpServletRequest request) {
        try {
            return Question.of(request.getParameterMap());
        } catch (RuntimeException e) {
            return Question.none(); // what cannot be read is what went wrong
        }
    }

    /// Source: RFC 9457; `advice` is ours.
    private static String json(HttpStatus status, String problem, String advice) {
        var json = new LinkedHashMap<String, Object>();
        json.put("title", status.getReasonPhrase());
        json.put("status", status.value());
        json.put("detail", problem);
        json.put("advice", advice);
        return RouteJson.write(json);
    }

    private static boolean wantsData(HttpServletRequest request) {
        return request.getRequestURI().matches(".*\\.(json|csv|ics)");
    }
}
