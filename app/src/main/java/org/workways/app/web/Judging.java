package org.workways.app.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.workways.app.web.Reading.Judgement;
import org.workways.concept.ConceptId;
import org.workways.concept.UserException;
import org.workways.recognise.HeldSkill;
import org.workways.recognise.Mention.Matched;
import org.workways.recognise.Sentence;

/// What a form says about a reading. Levels and evidence belong to this text; a skill that was
/// found where there is none, or missed where there is one, is kept for other texts with the same
/// sentence.
final class Judging {
    private static final Pattern LEVELLED = Pattern.compile("(.+):([1-4])");

    private final Desk desk;
    private final Map<String, String[]> form;
    private Reading reading;

    private Judging(Desk desk, Map<String, String[]> form, Reading reading) {
        this.desk = desk;
        this.form = form;
        this.reading = reading;
    }

    /// @param form `level.mqtt` and `kind.mqtt`, each with what the page showed as `was.mqtt`; `refuse`, `take-back`,
    ///     `choose`, `add` with `words`
    /// @throws UserException if a skill is not known
    static Reading judged(Desk desk, Map<String, String[]> form, Reading reading) {
        var judging = new Judging(desk, form, reading);
        judging.judge();
        return judging.reading;
    }

    private void judge() {
        for (var name : form.keySet()) if (name.startsWith("level.")) level(name.substring("level.".length()));
        value("refuse").ifPresent(this::refuse);
        value("take-back").ifPresent(this::takeBack);
        value("choose").ifPresent(this::add);
        value("add").ifPresent(this::add);
    }

    /// Only what was changed on the page: another page may have changed the rest.
    private void level(String code) {
        var shown =
                value("level." + code).orElse("") + " " + value("kind." + code).orElse("");
        if (value("was." + code).filter(shown::equals).isPresent()) return;
        var level = value("level." + code).filter(text -> text.matches("[0-4]")).map(Integer::parseInt);
        var kind = value("kind." + code).flatMap(Judging::kind);
        if (level.isPresent()) reading = reading.with(skill(code), new Judgement(level.get(), kind));
    }

    private void refuse(String code) {
        var skill = skill(code);
        reading = reading.with(skill, new Judgement(0, Optional.empty()));
        for (var match : matches(skill))
            desk.corrections().note(match.sentence().text(), skill, false);
        for (var sentence : sentences())
            if (desk.corrections().isAccepted(sentence.text(), skill))
                desk.corrections().note(sentence.text(), skill, false);
    }

    private void takeBack(String code) {
        var skill = skill(code);
        reading = reading.unjudged(skill);
        for (var match : matches(skill))
            desk.corrections().note(match.sentence().text(), skill, true);
    }

    /// At the level that is said, or was found or judged before, else at the lowest.
    private void add(String name) {
        var levelled = LEVELLED.matcher(name);
        var skill = skill(levelled.matches() ? levelled.group(1) : name);
        int level = levelled.matches() ? Integer.parseInt(levelled.group(2)) : known(skill);
        reading = reading.with(skill, new Judgement(level, Optional.empty()));
        value("words").flatMap(this::sentence).ifPresent(sentence -> desk.corrections()
                .note(sentence.text(), skill, true));
    }

    private int known(ConceptId skill) {
        return reading.unjudgedUnlessHeld(skill).facts(desk.taxonomy()).stream()
                .filter(fact -> fact.skill().equals(skill))
                .mapToInt(fact -> fact.level().number())
                .findFirst()
                .orElse(1);
    }

    private ConceptId skill(String name) {
        return desk.names().skill(name);
    }

    private List<Sentence> sentences() {
        return reading.recognition().document().sentences(desk.today());
    }

    /// The first that holds the words.
    private Optional<Sentence> sentence(String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) return Optional.empty();
        return sentences().stream()
                .filter(sentence -> sentence.text().toLowerCase(Locale.ROOT).contains(wanted))
                .findFirst();
    }

    private List<Matched> matches(ConceptId skill) {
        return reading.recognition().matched().stream()
                .filter(match -> match.skill().equals(skill))
                .toList();
    }

    private static Optional<HeldSkill.Kind> kind(String code) {
        for (var kind : HeldSkill.Kind.values()) if (kind.code().equals(code)) return Optional.of(kind);
        return Optional.empty();
    }

    private Optional<String> value(String name) {
        var values = form.getOrDefault(name, new String[0]);
        return values.length == 0 || values[0].isBlank() ? Optional.empty() : Optional.of(values[0].strip());
    }
}
