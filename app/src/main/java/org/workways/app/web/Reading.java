package org.workways.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.recognise.HeldSkill;
import org.workways.recognise.Mention;
import org.workways.recognise.Mention.Matched;
import org.workways.recognise.Mention.Stance;
import org.workways.recognise.Recognition;
import org.workways.recognise.Sentence;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Taxonomy;

/// A text that somebody brought, what was found in it, and what they made of that.
/// @param key    by which it is asked for again; nobody can guess it
/// @param judged what its reader said about skills, found or not
record Reading(String key, Recognition recognition, SortedMap<ConceptId, Judgement> judged) {
    /// @param level 1 to 4, or 0 if the skill is not theirs
    /// @param kind  what stands behind it; empty to leave that as it was found
    record Judgement(int level, Optional<HeldSkill.Kind> kind) {
        Judgement {
            if (level < 0 || level > 4) throw new IllegalArgumentException("Levels are 0 to 4, got " + level + ".");
        }
    }

    Reading {
        judged = Collections.unmodifiableSortedMap(new TreeMap<>(judged));
    }

    Reading with(ConceptId skill, Judgement judgement) {
        var changed = new TreeMap<>(judged);
        changed.put(skill, judgement);
        return new Reading(key, recognition, changed);
    }

    Reading unjudged(ConceptId skill) {
        var changed = new TreeMap<>(judged);
        changed.remove(skill);
        return new Reading(key, recognition, changed);
    }

    /// For whoever takes back that a skill is not theirs.
    Reading unjudgedUnlessHeld(ConceptId skill) {
        return isRefused(skill) ? unjudged(skill) : this;
    }

    String name() {
        return recognition.document().name();
    }

    /// What was found as its reader has it: without what they refused, at their levels, with what they added.
    /// @param today as when it was read
    Recognition kept(Taxonomy taxonomy, LocalDate today) {
        var mentions = new ArrayList<Mention>();
        for (var mention : recognition.mentions())
            if (!(mention instanceof Matched match)) mentions.add(mention);
            else if (!isRefused(match.skill())) mentions.add(judged(match));
        var first = recognition.document().sentences(today).stream().findFirst();
        for (var fact : added(taxonomy)) first.ifPresent(sentence -> mentions.add(said(fact, sentence)));
        return new Recognition(
                recognition.document(),
                recognition.language(),
                recognition.cv(),
                mentions,
                recognition.jobs(),
                recognition.education(),
                recognition.certificates(),
                recognition.leftOut());
    }

    private Matched judged(Matched match) {
        var judgement = judged.get(match.skill());
        if (judgement == null) return match;
        return new Matched(
                match.skill(),
                Level.of(judgement.level()),
                match.score(),
                match.stance(),
                match.because(),
                match.sentence(),
                match.start(),
                match.end());
    }

    private static Matched said(Fact fact, Sentence sentence) {
        return new Matched(
                fact.skill(),
                fact.level(),
                1,
                Stance.STATED,
                "you added it",
                sentence,
                sentence.start(),
                sentence.start());
    }

    /// What its reader said stands behind a skill.
    Optional<HeldSkill.Kind> kind(ConceptId skill) {
        return Optional.ofNullable(judged.get(skill)).flatMap(Judgement::kind);
    }

    boolean isRefused(ConceptId skill) {
        return Optional.ofNullable(judged.get(skill))
                .filter(judgement -> judgement.level() == 0)
                .isPresent();
    }

    /// Skills that the text shows, as they were judged.
    List<HeldSkill> held(Taxonomy taxonomy) {
        var held = new ArrayList<HeldSkill>();
        for (var skill : HeldSkill.of(recognition, taxonomy)) {
            var judgement = Optional.ofNullable(judged.get(skill.skill()));
            if (judgement.isEmpty()) held.add(skill);
            else if (judgement.get().level() > 0) held.add(judged(skill, judgement.get()));
        }
        return held;
    }

    /// Skills that their reader added to it.
    List<Fact> added(Taxonomy taxonomy) {
        var found = HeldSkill.of(recognition, taxonomy).stream()
                .map(HeldSkill::skill)
                .toList();
        return judged.entrySet().stream()
                .filter(entry -> entry.getValue().level() > 0 && !found.contains(entry.getKey()))
                .map(entry -> new Fact(entry.getKey(), Level.of(entry.getValue().level())))
                .toList();
    }

    /// Skills that were found and are not theirs.
    List<HeldSkill> refused(Taxonomy taxonomy) {
        return HeldSkill.of(recognition, taxonomy).stream()
                .filter(skill -> isRefused(skill.skill()))
                .toList();
    }

    /// All they have, one level a skill.
    List<Fact> facts(Taxonomy taxonomy) {
        var facts = new ArrayList<Fact>();
        held(taxonomy).forEach(skill -> facts.add(new Fact(skill.skill(), skill.level())));
        facts.addAll(added(taxonomy));
        return facts;
    }

    private static HeldSkill judged(HeldSkill skill, Judgement judgement) {
        var places = skill.evidence().stream()
                .map(place -> judgement.kind().map(kind -> of(place, kind)).orElse(place))
                .toList();
        return new HeldSkill(skill.skill(), Level.of(judgement.level()), skill.score(), places);
    }

    private static HeldSkill.Evidence of(HeldSkill.Evidence place, HeldSkill.Kind kind) {
        return new HeldSkill.Evidence(
                place.level(),
                place.score(),
                kind,
                place.because(),
                place.used(),
                place.sentence(),
                place.start(),
                place.end());
    }
}
