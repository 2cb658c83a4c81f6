package org.workways.app.page;

/// A part of a page.
/// @param name    its address on the page and its CSS class
/// @param heading in the words of the page
/// @param html    what stands below the heading; well-formed, all that came from data is escaped
public record Section(String name, String heading, String html) {
    static Section of(String name, String heading, Markup... inside) {
        return new Section(name, heading, Markup.all(inside).source());
    }

    boolean isEmpty() {
        return html.isEmpty();
    }
}
