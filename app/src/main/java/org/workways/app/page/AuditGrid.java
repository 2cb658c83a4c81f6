package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.workways.audit.Finding;
import org.workways.audit.Module;
import org.workways.audit.Statement;
import org.workways.audit.Teaching;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;

/// Modules across, skills down; each place leads to the sentences that it rests on. On narrow screens a card a skill,
/// with the modules that speak of it.
record AuditGrid(AuditMarks marks) {
    /// By which the rows can be chosen, the first being all of them.
    private static final List<String> SHOWN = List.of("all", "missing", "thin", "covered", "unasked");

    /// Works without a script: the style sheet hides what is not chosen.
    Markup matrix() {
        if (marks.places().findings().isEmpty()) return Markup.NONE;
        var rows = new ArrayList<Markup>();
        marks.places().findings().forEach((skill, findings) -> rows.add(row(skill, findings)));
        var table = Element.of("table", "cards grid")
                .holding(
                        Element.of("caption").saying(marks.say("audit.matrix.caption")),
                        Element.of("thead").holding(Element.of("tr").holding(heads())),
                        Element.of("tbody").holding(rows));
        return Markup.all(
                choice(),
                Element.of("div", "scroll")
                        .with("role", "group")
                        .with("tabindex", "0")
                        .with("aria-label", marks.say("audit.matrix"))
                        .holding(table));
    }

    private Markup choice() {
        var parts = new ArrayList<Markup>();
        parts.add(Element.of("legend").saying(marks.say("audit.show")));
        for (var shown : SHOWN) {
            var input = Element.of("input")
                    .with("type", "radio")
                    .with("name", "show")
                    .with("id", "show-" + shown);
            parts.add(Element.of("label")
                    .holding(
                            (shown.equals("all") ? input.with("checked", "checked") : input).alone(),
                            Markup.text(" "
                                    + (shown.equals("all")
                                            ? marks.say("audit.show.all")
                                            : marks.say("audit.finding." + shown)))));
        }
        return Element.of("fieldset", "show").holding(parts);
    }

    private List<Markup> heads() {
        var heads = new ArrayList<Markup>();
        for (var column : List.of("audit.column.skill", "audit.column.asked", "audit.column.finding"))
            heads.add(Element.of("th").with("scope", "col").saying(marks.say(column)));
        for (var module : marks.places().modules())
            heads.add(Element.of("th", "module")
                    .with("scope", "col")
                    .holding(Element.of("span").holding(marks.code(module.syllabus()))));
        return heads;
    }

    private Markup row(ConceptId skill, List<Finding> findings) {
        var cells = new ArrayList<Markup>();
        cells.add(named(Element.of("th").with("scope", "row"), "audit.column.skill")
                .holding(marks.skill(skill)));
        var asked = marks.answer()
                .audit()
                .target()
                .need(skill)
                .map(need -> Integer.toString(need.level().number()))
                .orElse("");
        cells.add(named(Element.of("td"), "audit.column.asked").saying(asked));
        cells.add(named(Element.of("td", "found"), "audit.column.finding").holding(findings(findings)));
        for (var module : marks.places().modules()) cells.add(cell(skill, module));
        var style = findings.stream()
                .map(finding -> "is-" + AuditTables.code(finding))
                .collect(Collectors.joining(" "));
        return Element.of("tr", style).holding(cells);
    }

    private Element named(Element cell, String column) {
        return cell.with("data-name", marks.say(column));
    }

    private Markup findings(List<Finding> findings) {
        return AuditMarks.listed(findings.stream()
                .map(finding -> Element.of("span", "finding " + AuditTables.code(finding))
                        .saying(marks.say("audit.finding." + AuditTables.code(finding))))
                .toList());
    }

    private Markup cell(ConceptId skill, Module module) {
        var code = module.syllabus().code();
        var places = marks.places().of(skill, module);
        var cell = Element.of("td", "place").with("data-name", code);
        if (places.isEmpty()) return cell.holding();
        var level = level(places);
        var told = level.map(some -> marks.say("audit.cell.level", marks.label(skill), code, marks.level(some)))
                .orElseGet(() -> marks.say("audit.cell.named", marks.label(skill), code));
        return cell.holding(Element.of("a", (level.isPresent() ? "cell " : "cell named ") + marks.style(skill))
                .with("href", "#" + marks.places().anchor(skill, code))
                .with("aria-label", told)
                .with("title", told)
                .saying(level.map(some -> Integer.toString(some.number())).orElse("•")));
    }

    /// The highest of an outcome; empty if it is only named.
    private static Optional<Level> level(List<Teaching> places) {
        return places.stream()
                .filter(teaching -> teaching.statement().isOutcome())
                .map(Teaching::level)
                .reduce(Level::max);
    }

    /// All that the modules say of each skill.
    Markup sentences() {
        var parts = new ArrayList<Markup>();
        for (var skill : marks.places().findings().keySet()) {
            var said = new ArrayList<Markup>();
            for (var module : marks.places().modules()) {
                var places = marks.places().of(skill, module);
                if (!places.isEmpty()) said.add(sentences(skill, module, places));
            }
            if (said.isEmpty()) continue;
            parts.add(Element.of("h3", marks.style(skill)).holding(marks.name(skill)));
            parts.add(Element.of("ul", "plain said").holding(said));
        }
        return Markup.all(parts);
    }

    private Markup sentences(ConceptId skill, Module module, List<Teaching> places) {
        var parts = new ArrayList<Markup>();
        parts.add(marks.code(module.syllabus()));
        var seen = new ArrayList<Statement>();
        for (var place : places) {
            if (seen.contains(place.statement())) continue;
            seen.add(place.statement());
            parts.add(Element.of("p")
                    .holding(
                            marks.quote(place),
                            Markup.text(" "),
                            Element.of("small").saying(part(place))));
        }
        return Element.of("li")
                .with("id", marks.places().anchor(skill, module.syllabus().code()))
                .holding(parts);
    }

    private String part(Teaching place) {
        var part = marks.say("audit.part." + place.part().code());
        return place.statement().isOutcome() ? marks.say("audit.part.level", part, marks.level(place.level())) : part;
    }
}
