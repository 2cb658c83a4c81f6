package org.workways.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.workways.app.audit.AuditAnswer;
import org.workways.app.words.Words;
import org.workways.audit.Credits;
import org.workways.audit.Finding;
import org.workways.audit.Syllabus;
import org.workways.audit.Teaching;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.taxonomy.Occupation;

/// What an audit speaks of, as its page shows it.
/// @param links where names of skills lead
record AuditMarks(AuditAnswer answer, AuditPlaces places, Words words, ConceptLinks links) {
    private static final int LONGEST = 400;

    String say(String key, Object... values) {
        return words.say(key, values);
    }

    String label(ConceptId skill) {
        return answer.label(skill);
    }

    /// In the colour of its family.
    Markup skill(ConceptId skill) {
        return Element.of("b", style(skill)).holding(name(skill));
    }

    Markup name(ConceptId skill) {
        var name = links.to(skill)
                .map(address -> Element.of("a").with("href", address))
                .orElseGet(() -> Element.of("span"));
        return english(name).saying(label(skill));
    }

    String style(ConceptId skill) {
        return Names.style(answer.taxonomy().skill(skill).family());
    }

    /// `2 intermediate`
    String level(Level level) {
        return level.number() + "\u00A0" + say("level." + level.number());
    }

    Markup jobs(List<Occupation> jobs) {
        return english(Element.of("span"))
                .saying(words.figures()
                        .list(jobs.stream().map(Occupation::label).toList()));
    }

    /// Jobs that ask for it.
    Markup askers(ConceptId skill) {
        return answer.audit()
                .target()
                .need(skill)
                .map(need -> jobs(answer.jobs().stream()
                        .filter(job -> need.askers().contains(job.id()))
                        .toList()))
                .orElse(Markup.NONE);
    }

    /// A module, leading to what it says of the skill.
    Markup code(ConceptId skill, Syllabus module) {
        var code = module.code();
        return Element.of("a", "code")
                .with("href", "#" + places.anchor(skill, code))
                .saying(code);
    }

    /// A module, leading to what it is.
    Markup code(Syllabus module) {
        return Element.of("a", "code")
                .with("href", "#" + places.anchor(module.code()))
                .saying(module.code());
    }

    Markup codes(Finding finding) {
        var codes = new ArrayList<Markup>();
        var seen = new ArrayList<String>();
        for (var teaching : finding.by()) {
            if (seen.contains(teaching.module().code())) continue;
            seen.add(teaching.module().code());
            codes.add(code(finding.skill(), teaching.module()));
        }
        return listed(codes);
    }

    /// In one piece, also where a table becomes cards.
    static Markup listed(List<Markup> items) {
        return items.isEmpty() ? Markup.NONE : Element.of("span").holding(Markup.joined(", ", items));
    }

    /// Its sentence in its own language, with the words in question.
    Markup quote(Teaching teaching) {
        var text = teaching.statement().sentence().text();
        int end = Math.min(teaching.end(), text.length());
        int start = Math.min(teaching.start(), end);
        if (text.strip().length() > LONGEST) return Element.of("q").saying(Quote.of(text, LONGEST));
        return Element.of("q")
                .holding(
                        Markup.text(text.substring(0, start).stripLeading()),
                        Element.of("b").saying(text.substring(start, end)),
                        Markup.text(text.substring(end).stripTrailing()));
    }

    String credits(Optional<Credits> credits) {
        return credits.map(some -> words.figures().number(some.amount()) + " "
                        + some.kind().name())
                .orElse("");
    }

    /// Names that the atlas has are English.
    private Element english(Element element) {
        return words.isEnglish() ? element : element.with("lang", "en");
    }
}
