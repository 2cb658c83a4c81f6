package org.workways.app.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    private final Desk desk;
    private Reading reading;

    Judging(Desk desk, Reading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    /// @param form `level.mqtt`, `kind.mqtt`, `refuse`, `take-back`, `choose`, `add` with `words`
    /// @throws UserException if a skill is not known
    void judge(Map<String, String[]> form) {
        for (var name : form.keySet()) if (name.startsWith("level.")) level(name.substring("level.".length()), form);
        value(form, "refuse").ifPresent(this::refuse);
        value(form, "take-back").ifPresent(this::takeBack);
        value(form, "choose").ifPresent(id -> add(id, value(form, "words").orElse("")));
        value(form, "add").ifPresent(name -> add(name, value(form, "words").orElse("")));
        desk.readings().put(reading);
    }

    private void level(String code, Map<String, String[]> form) {
        var skill = desk.skill(code);
        int level = value(form, "level." + code)
                .filter(text -> text.matches("[0-4]"))
                .map(Integer::parseInt)
                .orElse(1);
        var kind = value(form, "kind." + code).flatMap(Judging::kind);
        var held = reading.held(desk.taxonomy()).stream()
                .filter(some -> some.skill().equals(skill))
                .findFirst();
        boolean isAsFound = held.isPresent()
                && !reading.judged().containsKey(skill)
                && held.get().level().number() == level
                && kind.filter(some -> some != held.get().kind()).isEmpty();
        if (!isAsFound) reading = reading.with(skill, new Judgement(level, kind));
    }

    private void refuse(String code) {
        var skill = desk.skill(code);
        reading = reading.with(skill, new Judgement(0, Optional.empty()));
        for (var match : matches(skill))
            desk.corrections().note(match.sentence().text(), skill, false);
    }

    private void takeBack(String code) {
        var skill = desk.skill(code);
        reading = reading.unjudged(skill);
        for (var match : matches(skill))
            desk.corrections().note(match.sentence().text(), skill, true);
    }

    private void add(String name, String words) {
        var skill = desk.skill(name);
        var level = Optional.ofNullable(reading.judged().get(skill))
                .map(Judgement::level)
                .orElse(1);
        reading = reading.with(skill, new Judgement(Math.max(1, level), Optional.empty()));
        sentence(words).ifPresent(sentence -> desk.corrections().note(sentence.text(), skill, true));
    }

    /// The first that holds the words.
    private Optional<Sentence> sentence(String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) return Optional.empty();
        return reading.recognition().document().sentences(desk.today()).stream()
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

    private static Optional<String> value(Map<String, String[]> form, String name) {
        var values = form.getOrDefault(name, new String[0]);
        return values.length == 0 || values[0].isBlank() ? Optional.empty() : Optional.of(values[0].strip());
    }
}
