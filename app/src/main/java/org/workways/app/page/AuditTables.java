package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;
import org.workways.audit.Finding;
import org.workways.audit.Finding.Missing;
import org.workways.audit.Finding.Thin;
import org.workways.audit.Module;
import org.workways.audit.OutOfOrder;
import org.workways.audit.Statement;
import org.workways.audit.Syllabus;

/// What an audit found, a table a kind of finding.
record AuditTables(AuditMarks marks) {
    /// Sentences beside one finding; all of them stand further down.
    private static final int QUOTED = 2;

    /// Of the words for it, and its CSS class.
    static String code(Finding finding) {
        return switch (finding) {
            case Finding.Covered covered -> "covered";
            case Thin thin -> "thin";
            case Missing missing -> "missing";
            case Finding.Repeated repeated -> "repeated";
            case Finding.Unassessed unassessed -> "unassessed";
            case Finding.Unasked unasked -> "unasked";
        };
    }

    Markup missing(List<Missing> findings) {
        var table = table(
                "audit.means.missing",
                "audit.column.skill",
                "audit.column.asked",
                "audit.column.askers",
                "audit.column.near");
        for (var finding : findings)
            table.row(
                    marks.skill(finding.skill()),
                    Markup.text(marks.level(finding.asked())),
                    marks.askers(finding.skill()),
                    near(finding));
        return shown(table);
    }

    /// What is taught close to it, and where it is named without being taught.
    private Markup near(Missing finding) {
        var near = AuditMarks.listed(finding.near().stream().map(marks::name).toList());
        if (finding.by().isEmpty()) return near;
        var place = finding.by().getFirst();
        var named = Phrase.of(
                marks.words(), "audit.named", marks.code(finding.skill(), place.module()), marks.quote(place));
        return Markup.all(near, Element.of("small").holding(named));
    }

    Markup thin(List<Thin> findings) {
        var table = table(
                "audit.means.thin",
                "audit.column.skill",
                "audit.column.asked",
                "audit.column.reached",
                "audit.column.askers",
                "audit.column.sentences");
        for (var finding : findings)
            table.row(
                    marks.skill(finding.skill()),
                    Markup.text(marks.level(finding.asked())),
                    Markup.text(finding.isMentioned() ? marks.say("audit.mentioned") : marks.level(finding.reached())),
                    marks.askers(finding.skill()),
                    quotes(finding));
        return shown(table);
    }

    private Markup quotes(Finding finding) {
        return Markup.all(finding.by().stream()
                .limit(QUOTED)
                .map(place -> Element.of("p")
                        .holding(marks.code(finding.skill(), place.module()), Markup.text(" "), marks.quote(place)))
                .toList());
    }

    Markup repeated(List<Finding.Repeated> findings) {
        var table = table("audit.means.repeated", "audit.column.skill", "audit.column.level", "audit.column.modules");
        for (var finding : findings)
            table.row(marks.skill(finding.skill()), Markup.text(marks.level(finding.level())), marks.codes(finding));
        return shown(table);
    }

    /// @param caption key of its words
    Markup taught(List<? extends Finding> findings, String caption) {
        var table = table(caption, "audit.column.skill", "audit.column.modules");
        for (var finding : findings) table.row(marks.skill(finding.skill()), marks.codes(finding));
        return shown(table);
    }

    Markup order(List<OutOfOrder> problems) {
        if (problems.isEmpty()) return Markup.NONE;
        var items = new ArrayList<Markup>();
        for (var problem : problems) items.add(Element.of("li").holding(told(problem)));
        return Element.of("ul", "bare").holding(items);
    }

    private Markup told(OutOfOrder problem) {
        var words = marks.words();
        var code = marks.code(problem.module());
        return switch (problem) {
            case OutOfOrder.Later later ->
                Phrase.of(
                        words,
                        "audit.order.later",
                        code,
                        term(later.module()),
                        marks.code(later.needed()),
                        term(later.needed()));
            case OutOfOrder.Unknown unknown ->
                Phrase.of(words, "audit.order.unknown", code, Element.of("q").saying(unknown.needed()));
            case OutOfOrder.Skill expected ->
                expected.taught()
                        .map(first -> Phrase.of(
                                words,
                                "audit.order.skill",
                                code,
                                marks.name(expected.skill()),
                                marks.code(expected.skill(), first)))
                        .orElseGet(() -> Phrase.of(words, "audit.order.untaught", code, marks.name(expected.skill())));
        };
    }

    private static Markup term(Syllabus module) {
        return Markup.text(
                module.term().isPresent() ? Integer.toString(module.term().getAsInt()) : "");
    }

    Markup modules(List<Module> modules) {
        var table = table(
                "audit.modules.caption",
                "audit.column.module",
                "audit.column.title",
                "audit.column.term",
                "audit.column.credits",
                "audit.column.requires",
                "audit.column.outcomes",
                "audit.column.assessed");
        for (var module : modules) {
            var syllabus = module.syllabus();
            table.row(
                    Element.of("b")
                            .with("id", marks.places().anchor(syllabus.code()))
                            .saying(syllabus.code()),
                    Markup.text(syllabus.title()),
                    term(syllabus),
                    Markup.text(marks.credits(syllabus.credits())),
                    Markup.text(String.join(", ", syllabus.needs())),
                    Markup.text(marks.words()
                            .figures()
                            .number(module.statements().stream()
                                    .filter(Statement::isOutcome)
                                    .count())),
                    Markup.text(marks.say(module.isAssessed() ? "audit.yes" : "audit.no")));
        }
        return shown(table);
    }

    private Table table(String caption, String... columns) {
        return Table.of(marks.words(), "findings", caption, columns);
    }

    private static Markup shown(Table table) {
        return table.isEmpty() ? Markup.NONE : table.markup();
    }
}
