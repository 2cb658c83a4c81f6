package org.workways.app.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/// Lets pages of this server talk to it and nobody else: a page of another site can neither read answers under a name
/// that it made point here (DNS rebinding) nor send a form (cross-site request forgery).
/// Source: W3C, *Content Security Policy Level 3* and *Fetch Metadata Request Headers*.
final class Guard implements Filter {
    private static final Set<String> HOSTS = Set.of("127.0.0.1", "localhost");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    /// No script, style or picture but ours, nothing inline; forms go to us only; nobody may frame a page.
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        answer.setHeader("Content-Security-Policy", POLICY);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        answer.setHeader("Cache-Control", holdsText(http) ? "no-store" : "private, no-cache");
        if (!HOSTS.contains(host(http))) answer.sendError(421, "This server answers as 127.0.0.1 and localhost.");
        else if (!isOwn(http) && !isFollowed(http)) answer.sendError(403, "Answers are for pages of this server only.");
        else chain.doFilter(request, response);
    }

    /// Whether the answer shows what somebody wrote; any other may be kept, so that a form comes
    /// back as it was filled in.
    private static boolean holdsText(HttpServletRequest request) {
        var query = Optional.ofNullable(request.getQueryString()).orElse("");
        return request.getRequestURI().startsWith("/recognise/")
                || request.getRequestURI().startsWith("/audit/")
                || query.contains("cv=")
                || query.contains(Desk.ADVERT)
                || query.contains("advert%3A");
    }

    /// A link that somebody followed from elsewhere: it only reads, and its page is shown to them alone.
    private static boolean isFollowed(HttpServletRequest request) {
        return READING.contains(request.getMethod()) && "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
    }

    /// Without its port.
    private static String host(HttpServletRequest request) {
        var host = Optional.ofNullable(request.getHeader("Host")).orElse("");
        return host.replaceFirst(":[0-9]+$", "");
    }

    /// Browsers say where a request comes from; what says nothing is no browser and holds no cookie of anybody.
    private static boolean isOwn(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return OWN.contains(site);
        var origin = request.getHeader("Origin");
        return origin == null || origin.equals("http://" + request.getHeader("Host"));
    }
}
