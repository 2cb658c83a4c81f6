package org.workways.app.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.workways.app.words.Words;

/// One page that stands alone: the frame and the style around some sections.
final class Sheet {
    private final List<Markup> sections = new ArrayList<>();
    private final Words words;

    Sheet(Words words) {
        this.words = words;
    }

    void add(Markup section) {
        sections.add(section);
    }

    void add(Section section) {
        add(Element.of("section", section.name())
                .with("aria-labelledby", section.name())
                .holding(
                        Element.of("h2").with("id", section.name()).saying(section.heading()),
                        new Markup(section.html())));
    }

    /// @param density CSS classes that shrink parts of the page on paper
    /// @return well-formed HTML that is XML as well
    String html(String title, String density) {
        var head = Element.of("head")
                .holding(
                        Element.of("meta").with("charset", "utf-8").alone(),
                        meta("viewport", "width=device-width, initial-scale=1"),
                        meta("color-scheme", "light dark"),
                        meta("robots", "noindex"),
                        Element.of("title").saying(title),
                        Element.of("style").holding(new Markup(style() + quoteMarks())));
        var body = Element.of("body").holding(Element.of("main", density).holding(sections));
        return "<!DOCTYPE html>\n"
                + Element.of("html")
                        .with("lang", words.locale().toLanguageTag())
                        .holding(head, body)
                        .source() + "\n";
    }

    /// The style sheet has the English ones.
    private String quoteMarks() {
        return words.isEnglish() ? "" : "q { quotes: " + words.say("quote.marks") + "; }\n";
    }

    private static Markup meta(String name, String content) {
        return Element.of("meta").with("name", name).with("content", content).alone();
    }

    /// Ours, so it needs no escaping; it holds neither `<` nor `&`.
    static String style() {
        try (InputStream file = Optional.ofNullable(Sheet.class.getResourceAsStream("page.css"))
                .orElseThrow(() -> new IllegalStateException("page.css is not on the class path."))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
