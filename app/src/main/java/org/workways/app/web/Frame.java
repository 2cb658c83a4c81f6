package org.workways.app.web;

import java.util.List;
import java.util.Locale;
import org.workways.app.words.Figures;
import org.workways.app.words.Words;

/// What every page has around it.
/// @param section  the word it belongs to: `route`
/// @param question goes along to other pages, so that nobody is asked twice
/// @param path     of the page itself
record Frame(Words words, Assets assets, String title, String section, Question question, String path) {
    /// Words in the middle of the bar, in this order.
    static final List<String> SECTIONS = List.of("route", "reach", "recognise", "demand", "exposure", "atlas");

    String say(String key, Object... values) {
        return words.say(key, values);
    }

    Figures figures() {
        return words.figures();
    }

    String language() {
        return words.locale().getLanguage();
    }

    String asset(String name) {
        return assets.at(name);
    }

    /// Another page, about the same person under the same limits.
    String leading(String section) {
        return switch (section) {
            case "route", "reach" ->
                question.hasPerson() ? question.without("via").at("/" + section) : "/" + section;
            case "recognise" ->
                question.one("cv")
                        .map(key ->
                                question.without("cv", "skills", "via", "also").at("/recognise/" + key))
                        .orElse("/recognise");
            default -> "/" + section;
        };
    }

    /// This page in another language.
    String inLanguage(Locale other) {
        var address = question.at(path.replaceFirst("^/+", "/")); // two slashes lead to another server
        return address + (address.contains("?") ? "&" : "?") + "in=" + other.getLanguage();
    }

    static String name(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
