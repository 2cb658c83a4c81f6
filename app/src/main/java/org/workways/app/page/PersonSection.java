package org.workways.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.workways.app.answer.Backing;
import org.workways.app.answer.Person;
import org.workways.app.words.Words;
import org.workways.recognise.HeldSkill;
import org.workways.recognise.HeldSkill.Evidence;
import org.workways.taxonomy.Fact;

/// Who somebody was understood to be: each sentence with what was read from it, then what could not be read.
final class PersonSection {
    private final Person person;
    private final Names names;

    PersonSection(Person person, Names names) {
        this.person = person;
        this.names = names;
    }

    static String source(Person person, Words words) {
        return person.source().equals(Person.OWN_SKILLS) ? words.say("person.own") : person.source();
    }

    Markup markup() {
        return Markup.all(
                Element.of("p").saying(summary()),
                stated(),
                recognised(),
                new Unmatched(person.unmatched(), names).markup());
    }

    private String summary() {
        var figures = names.figures();
        int skills = person.profile().levels().size();
        if (skills == 0) return names.say("person.nothing", source(person, names.words()));
        var jobs = person.jobs().stream()
                .map(job -> job.label() + (job.years() > 0 ? " (" + figures.years(job.years()) + ")" : ""))
                .distinct()
                .toList();
        return jobs.isEmpty()
                ? names.say("person.skills", source(person, names.words()), skills)
                : names.say("person.skills-and-jobs", source(person, names.words()), skills, figures.list(jobs));
    }

    private Markup stated() {
        if (person.stated().isEmpty()) return Markup.NONE;
        var facts = person.stated().stream().map(this::mark).toList();
        return Element.of("p").holding(Phrase.of(names.words(), "person.stated", Markup.joined("; ", facts)));
    }

    private Markup mark(Fact fact) {
        return names.factMark(fact);
    }

    private Markup recognised() {
        if (person.skills().isEmpty()) return Markup.NONE;
        var table = Table.of(names.words(), "person", "person.caption", "person.says", "person.can");
        places().forEach((sentence, skills) -> table.row(
                Element.of("q").saying(Quote.of(sentence, 160)),
                Element.of("ul", "plain").holding(skills)));
        return table.markup();
    }

    /// Sentences in the order of the text, each with the skills it shows best.
    private Map<String, List<Markup>> places() {
        var places = new LinkedHashMap<String, List<Markup>>();
        person.skills().stream()
                .sorted(Comparator.comparingInt(
                                (HeldSkill skill) -> surest(skill).start())
                        .thenComparing(HeldSkill::skill))
                .forEachOrdered(skill -> places.computeIfAbsent(surest(skill).sentence(), key -> new ArrayList<>())
                        .add(skillMark(skill)));
        return places;
    }

    private Markup skillMark(HeldSkill skill) {
        int others = skill.evidence().size() - 1;
        var more = others == 0 ? "" : " " + names.say("person.places", others);
        return Element.of("li")
                .holding(
                        mark(new Fact(skill.skill(), skill.level())),
                        Markup.text(", " + names.figures().number(skill.score())),
                        Element.of("span", "because")
                                .holding(
                                        Markup.text(" – "),
                                        Phrase.english(surest(skill).because(), names.words()),
                                        Markup.text(more + backing(skill))));
    }

    private String backing(HeldSkill skill) {
        return Backing.of(skill, names.words()).map(words -> "; " + words).orElse("");
    }

    /// The first of those with the highest score.
    private static Evidence surest(HeldSkill skill) {
        var best = skill.evidence().getFirst();
        for (var evidence : skill.evidence()) if (evidence.score() > best.score()) best = evidence;
        return best;
    }
}
