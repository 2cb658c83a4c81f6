package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;
import org.workways.app.audit.AuditAnswer;
import org.workways.app.audit.Audited;
import org.workways.app.audit.Proposals;
import org.workways.app.words.Words;
import org.workways.audit.Finding;
import org.workways.audit.Finding.Covered;
import org.workways.audit.Finding.Missing;
import org.workways.audit.Finding.Repeated;
import org.workways.audit.Finding.Thin;
import org.workways.audit.Finding.Unasked;
import org.workways.audit.Finding.Unassessed;
import org.workways.audit.Module;

/// What a programme teaches beside what jobs ask for.
public final class AuditPage {
    private static final List<String> METHOD = List.of("read", "level", "asked", "found");

    private final AuditAnswer answer;
    private final Proposals proposals;
    private final Words words;
    private final AuditMarks marks;

    private AuditPage(Audited audited, Words words, ConceptLinks links) {
        this.answer = audited.answer();
        this.proposals = audited.proposals();
        this.words = words;
        this.marks = new AuditMarks(answer, new AuditPlaces(answer.audit()), words, links);
    }

    /// The whole page. Pure: the same answer gives the same text.
    /// @return HTML that is also well-formed XML; it fetches nothing and runs nothing
    public static String html(Audited audited, Words words) {
        var page = new AuditPage(audited, words, ConceptLinks.NONE);
        var title = words.say("audit.page");
        var sheet = new Sheet(words);
        sheet.add(Element.of("header").holding(Element.of("h1").saying(title), page.openingMarkup()));
        for (var section : page.sections()) sheet.add(section);
        return sheet.html(title, "audit");
    }

    /// How much is covered, in sentences and as a bar; markup.
    public static String opening(Audited audited, Words words) {
        return new AuditPage(audited, words, ConceptLinks.NONE).openingMarkup().source();
    }

    /// @param links where names of skills lead
    public static List<Section> sections(Audited audited, Words words, ConceptLinks links) {
        return new AuditPage(audited, words, links).sections();
    }

    private Markup openingMarkup() {
        var audit = answer.audit();
        long withOutcomes = audit.modules().stream().filter(Module::hasOutcomes).count();
        return Markup.all(
                Element.of("p", "verdict")
                        .saying(words.say(
                                "audit.verdict",
                                audit.target().needs().size(),
                                count(Covered.class),
                                count(Thin.class),
                                count(Missing.class))),
                Element.of("p", "more")
                        .holding(
                                Phrase.of(words, "audit.for", marks.jobs(answer.jobs())),
                                Markup.text(" "
                                        + words.say(
                                                "audit.count",
                                                audit.modules().size(),
                                                words.figures().number(withOutcomes)))),
                AuditBar.wide(audit, words),
                AuditBar.tall(audit, words),
                Element.of("p", "note").saying(words.say("audit.caution")));
    }

    private List<Section> sections() {
        var audit = answer.audit();
        var tables = new AuditTables(marks);
        var grid = new AuditGrid(marks);
        var sections = List.of(
                counted("not-taught", "audit.missing", Missing.class, tables.missing(audit.findings(Missing.class))),
                counted("too-thin", "audit.thin", Thin.class, tables.thin(audit.findings(Thin.class))),
                Section.of("proposals", words.say("audit.proposals"), new AuditProposals(marks, proposals).markup()),
                Section.of("matrix", words.say("audit.matrix"), grid.matrix()),
                Section.of(
                        "out-of-order",
                        words.say(
                                "audit.order",
                                words.figures().number(audit.outOfOrder().size())),
                        tables.order(audit.outOfOrder())),
                counted("repeated", "audit.repeated", Repeated.class, tables.repeated(audit.findings(Repeated.class))),
                counted(
                        "unassessed",
                        "audit.unassessed",
                        Unassessed.class,
                        tables.taught(audit.findings(Unassessed.class), "audit.means.unassessed")),
                counted(
                        "unasked",
                        "audit.unasked",
                        Unasked.class,
                        tables.taught(audit.findings(Unasked.class), "audit.means.unasked")),
                Section.of(
                        "modules",
                        words.say(
                                "audit.modules",
                                words.figures().number(audit.modules().size())),
                        leftOut(),
                        tables.modules(audit.modules())),
                Section.of("sentences", words.say("audit.sentences"), grid.sentences()),
                Section.of("workings", words.say("plan.workings"), method()),
                Section.of("sources", words.say("plan.sources"), Workings.sources(answer.data(), words)));
        return sections.stream().filter(section -> !section.isEmpty()).toList();
    }

    private Section counted(String name, String heading, Class<? extends Finding> kind, Markup inside) {
        return Section.of(name, words.say(heading, count(kind)), inside);
    }

    private String count(Class<? extends Finding> kind) {
        return words.figures().number(answer.audit().findings(kind).size());
    }

    /// Files that could not be read, by name.
    private Markup leftOut() {
        return Markup.all(answer.issues().stream()
                .map(issue -> Element.of("p", "note").holding(Phrase.english(issue.message(), words)))
                .toList());
    }

    private Markup method() {
        var items = new ArrayList<Markup>();
        for (var step : METHOD)
            items.add(Workings.item(words.say("audit.method." + step), words.say("audit.method." + step + ".how")));
        items.add(Workings.item(words.say("audit.method.limits"), words.say("audit.method.limits.how")));
        return Element.of("dl", "workings").holding(items);
    }
}
