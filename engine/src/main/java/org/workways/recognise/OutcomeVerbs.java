package org.workways.recognise;

import java.util.List;
import java.util.Optional;
import org.workways.concept.Level;
import org.workways.recognise.Words.Word;

/// The level that the verb of a learning outcome tells: `Students can analyse network traffic`.
///
/// Only sentences that say what learners can do afterwards are read so; an advert's "create dashboards" is a duty.
final class OutcomeVerbs {
    /// Somebody who learns, or the end of the learning.
    private static final Phrases LEARNERS = new Phrases("student|students|learner|learners|participant|participants"
            + "|graduate|graduates|candidates will|trainees|apprentices|upon completion|on completion|after completing"
            + "|on successful completion|upon successful completion|by the end of|learning outcomes|learning outcome"
            + "|you will be able to|you will learn|studierende|studierenden|teilnehmende|teilnehmenden|teilnehmer"
            + "|lernende|lernenden|absolventen|absolventinnen|nach abschluss|alumno|alumnos|alumna|alumnas"
            + "|estudiante|estudiantes|al finalizar|al terminar|etudiant|etudiants|etudiante|etudiantes|apprenant"
            + "|apprenants|stagiaire|stagiaires|a l issue");
    /// That they can, after it.
    private static final Phrases ABLE = new Phrases("able to|can|will|should|could|know how to|capable of|konnen"
            + "|kann|sind in der lage|ist in der lage|befahigt|capaz de|capaces de|sabra|sabran|podra|podran|puede"
            + "|pueden|capable de|capables de|sait|savent|peut|peuvent|saura|sauront|pourra|pourront|to");

    private OutcomeVerbs() {}

    /// The nearest verb before the skill, after the words that make the sentence an outcome; in German, where it comes
    /// last, the first after the skill.
    static Optional<LevelWords.Finding> near(List<Word> words, int from, int to) {
        var learners = LEARNERS.find(words);
        if (learners.isEmpty() || learners.getFirst().from() >= from) return Optional.empty();
        var able = ABLE.find(words).stream().filter(place -> place.to() <= from).findFirst();
        if (able.isEmpty()) return Optional.empty();
        for (int at = from - 1; at >= able.get().to(); at--)
            if (isVerb(words.get(at))) return Optional.of(finding(words.get(at)));
        for (int at = to; at < words.size(); at++)
            if (isVerb(words.get(at))) return Optional.of(finding(words.get(at)));
        return Optional.empty();
    }

    private static boolean isVerb(Word word) {
        return Bloom.ofVerb(word.plain()).isPresent();
    }

    private static LevelWords.Finding finding(Word verb) {
        return new LevelWords.Finding(
                Bloom.ofVerb(verb.plain()).map(Bloom::level).orElse(Level.FOUNDATION),
                "the learning outcome's verb '" + verb.text() + "'");
    }
}
