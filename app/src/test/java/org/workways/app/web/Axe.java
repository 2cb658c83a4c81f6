package org.workways.app.web;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What axe-core finds on a page: rules of WCAG 2.2 A and AA, and what is good practice beyond.
final class Axe {
    private static final String FINDINGS = """
        async () => (await axe.run()).violations.flatMap(rule => rule.nodes.map(node =>
            `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary.split('\\n')[1].trim()}`))
        """;
    private static final String SOURCE = source();

    private Axe() {}

    /// Where, which rule, and why. It is evaluated, not added to the page, whose policy lets no script in.
    @SuppressWarnings("unchecked") // the script gives a list of texts
    static List<String> findings(Page page) {
        if (page.evaluate("typeof axe").equals("undefined")) page.evaluate(SOURCE);
        return (List<String>) page.evaluate(FINDINGS);
    }

    private static String source() {
        try (var file = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (file == null) throw new IllegalStateException("axe.min.js is not on the class path.");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
