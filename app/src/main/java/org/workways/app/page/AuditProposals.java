package org.workways.app.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.workways.app.audit.Proposals;
import org.workways.audit.Change;
import org.workways.audit.Change.Addition;
import org.workways.audit.Proposal;
import org.workways.concept.ConceptId;
import org.workways.learning.LearningOpportunity;
import org.workways.taxonomy.Fact;

/// What could be changed in a programme, and how far its graduates are from the jobs.
record AuditProposals(AuditMarks marks, Proposals proposals) {
    Markup markup() {
        var smallest = proposals.smallest();
        if (smallest.changes().isEmpty() && smallest.open().isEmpty())
            return Element.of("p").saying(marks.say("audit.proposals.none"));
        var parts = new ArrayList<Markup>();
        parts.add(Element.of("p")
                .holding(
                        named("audit.proposals.smallest", smallest),
                        Markup.text(" " + marks.say("audit.proposals." + (smallest.isProven() ? "proven" : "best")))));
        for (var change : smallest.changes()) parts.add(change(change));
        proposals.onlyExtended().ifPresent(other -> parts.add(other("audit.proposals.extended", other)));
        proposals.onlyAdded().ifPresent(other -> parts.add(other("audit.proposals.added", other)));
        parts.add(distances());
        parts.add(Element.of("p", "note").saying(how()));
        return Markup.all(parts);
    }

    private String how() {
        var figures = marks.words().figures();
        var how = marks.say("audit.proposals.how", figures.number(proposals.creditsPerModule()));
        int most = proposals.limits().touched();
        return most == Integer.MAX_VALUE ? how : how + " " + marks.say("audit.proposals.most", most);
    }

    private Markup other(String key, Proposal proposal) {
        return Element.of("p").holding(named(key, proposal));
    }

    /// @param key of its name
    private Markup named(String key, Proposal proposal) {
        long extended = proposal.changes().stream()
                .filter(Change.Extended.class::isInstance)
                .count();
        var figures = marks.words().figures();
        var sentence = marks.say(
                "audit.proposals.size",
                extended,
                proposal.changes().size() - extended,
                figures.hours(proposal.hours()),
                figures.number(Proposals.ects(proposal.hours())));
        var parts = new ArrayList<Markup>();
        parts.add(Element.of("b").saying(marks.say(key)));
        parts.add(Markup.text(" " + sentence));
        if (!proposal.open().isEmpty())
            parts.add(Markup.all(
                    Markup.text(" "), Phrase.of(marks.words(), "audit.proposals.open", names(proposal.open()))));
        return Markup.all(parts);
    }

    private Markup change(Change change) {
        var items = new ArrayList<Markup>();
        for (var addition : change.additions()) items.add(Element.of("li").holding(addition(addition)));
        var parts = new ArrayList<Markup>();
        parts.add(Element.of("h3").holding(heading(change)));
        if (change instanceof Change.Extended extended && !extended.near().isEmpty())
            parts.add(note("audit.proposals.near", extended.near()));
        parts.add(Element.of("ul", "bare").holding(items));
        if (change instanceof Change.Extended extended && !extended.frees().isEmpty())
            parts.add(note("audit.proposals.frees", extended.frees()));
        return Markup.all(parts);
    }

    private Markup heading(Change change) {
        var words = marks.words();
        var hours = Markup.text(words.figures().hours(change.hours()));
        return switch (change) {
            case Change.Extended extended -> {
                var syllabus = extended.module().syllabus();
                yield Phrase.of(
                        words, "audit.proposals.more", marks.code(syllabus), Markup.text(syllabus.title()), hours);
            }
            case Change.Added added -> {
                var family = Markup.text(words.say("family." + added.family().code()));
                var credits = Markup.text(words.figures().number(Proposals.ects(added.hours())));
                yield added.term().isPresent()
                        ? Phrase.of(
                                words,
                                "audit.proposals.new.term",
                                family,
                                hours,
                                credits,
                                Markup.text(Integer.toString(added.term().getAsInt())))
                        : Phrase.of(words, "audit.proposals.new", family, hours, credits);
            }
        };
    }

    /// The skill and how far, words for an outcome, and courses that could carry it.
    private Markup addition(Addition addition) {
        var words = marks.words();
        var level = marks.level(addition.to());
        var parts = new ArrayList<Markup>();
        parts.add(Phrase.of(
                words,
                addition.from() > 0 ? "audit.proposals.further" : "audit.proposals.first",
                marks.skill(addition.skill()),
                Markup.text(level),
                Markup.text(words.figures().hours(addition.hours())),
                Markup.text(Integer.toString(addition.from()))));
        Optional.ofNullable(proposals.drafts().get(new Fact(addition.skill(), addition.to())))
                .ifPresent(draft -> parts.add(Element.of("p", "draft").holding(Phrase.english(draft, words))));
        var courses = proposals.courses().getOrDefault(addition.skill(), List.of());
        if (!courses.isEmpty())
            parts.add(Element.of("small")
                    .holding(Phrase.of(
                            words,
                            "audit.proposals.courses",
                            AuditMarks.listed(courses.stream().map(this::course).toList()))));
        return Markup.all(parts);
    }

    private Markup course(LearningOpportunity course) {
        return Markup.all(
                marks.links()
                        .to(course.id())
                        .map(address -> Element.of("a").with("href", address).saying(course.title()))
                        .orElseGet(() -> Markup.text(course.title())),
                Markup.text(" (%s, %s)"
                        .formatted(
                                course.provider(),
                                marks.words().figures().hours(course.hours().likely()))));
    }

    private Markup note(String key, Collection<ConceptId> skills) {
        return Element.of("p", "note").holding(Phrase.of(marks.words(), key, names(skills)));
    }

    private Markup names(Collection<ConceptId> skills) {
        return AuditMarks.listed(skills.stream().map(marks::name).toList());
    }

    private Markup distances() {
        var table = Table.slim(
                marks.words(),
                "distances",
                "audit.distance",
                "audit.column.job",
                "audit.column.today",
                "audit.column.after");
        for (var distance : proposals.distances())
            table.row(
                    marks.jobs(List.of(distance.job())),
                    Markup.text(hours(distance.before())),
                    Markup.text(hours(distance.after())));
        return table.markup();
    }

    private String hours(OptionalDouble hours) {
        if (hours.isEmpty()) return marks.say("audit.distance.none");
        return hours.getAsDouble() == 0
                ? marks.say("audit.distance.ready")
                : marks.words().figures().hours(hours.getAsDouble());
    }
}
