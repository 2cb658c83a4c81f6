package org.workways.app.page;

import java.util.Collection;
import java.util.List;

/// An element of HTML or SVG before it is closed; immutable.
///
/// ```java
/// Element.of("td").with("class", "hours").saying("54 h")
/// ```
record Element(String name, String attributes) {
    static Element of(String name) {
        return new Element(name, "");
    }

    static Element of(String name, String style) {
        return of(name).with("class", style);
    }

    Element with(String attribute, String value) {
        return new Element(name, attributes + " " + attribute + "=\"" + Markup.escaped(value) + "\"");
    }

    /// A coordinate or length, with at most one decimal.
    Element with(String attribute, double value) {
        return with(attribute, coordinate(value));
    }

    Element at(double x, double y) {
        return with("x", x).with("y", y);
    }

    Markup holding(Markup... inside) {
        return holding(List.of(inside));
    }

    Markup holding(Collection<Markup> inside) {
        return new Markup("<" + name + attributes + ">" + Markup.all(inside).source() + "</" + name + ">");
    }

    Markup saying(String words) {
        return holding(Markup.text(words));
    }

    /// With at most one decimal, and a point before it in every language.
    static String coordinate(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    /// `<meta …/>`
    Markup alone() {
        return new Markup("<" + name + attributes + "/>");
    }
}
