package org.workways.recognise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.workways.concept.Level;
import org.workways.recognise.Words.Word;

/// The level that the verb of a learning outcome tells: `Students can analyse network traffic`.
///
/// The verbs are those of the six processes of Anderson and Krathwohl (eds.), *A taxonomy for learning, teaching, and
/// assessing*, 2001, table 5.1. To remember and understand is the foundation, to apply intermediate, to analyse,
/// evaluate and create advanced. A verb alone makes nobody highly specialised: DigComp 2.1 (doi:10.2760/38842), whose
/// levels these are, has creation there only for complex problems with many factors.
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

    private static final Map<String, Level> LEVELS = new HashMap<>();

    static {
        put(
                Level.FOUNDATION,
                "remember recognise recognize identify recall name list define state label describe understand explain"
                        + " summarise summarize interpret classify illustrate outline know nennen benennen beschreiben"
                        + " erklaren erlautern verstehen kennen wiedergeben definieren identificar describir explicar"
                        + " comprender conocer definir reconocer identifier decrire expliquer comprendre connaitre"
                        + " definir nommer");
        put(
                Level.INTERMEDIATE,
                "apply use execute implement carry perform operate install configure solve calculate demonstrate"
                        + " program anwenden einsetzen nutzen umsetzen durchfuhren implementieren bedienen berechnen"
                        + " programmieren konfigurieren installieren aplicar utilizar usar implementar ejecutar"
                        + " configurar resolver calcular programar instalar appliquer utiliser mettre executer"
                        + " configurer resoudre calculer programmer installer");
        put(
                Level.ADVANCED,
                "analyse analyze differentiate organise organize compare contrast examine diagnose attribute evaluate"
                        + " assess check critique judge justify test create design develop plan produce construct"
                        + " generate devise formulate analysieren vergleichen untersuchen bewerten beurteilen prufen"
                        + " begrunden entwerfen entwickeln gestalten planen konzipieren erstellen analizar comparar"
                        + " evaluar examinar juzgar disenar desarrollar crear planificar elaborar analyser comparer"
                        + " evaluer examiner juger concevoir developper creer planifier elaborer");
    }

    private OutcomeVerbs() {}

    private static void put(Level level, String verbs) {
        for (var verb : verbs.split(" ")) LEVELS.put(verb, level);
    }

    /// The nearest verb before the skill, after the words that make the sentence an outcome; in German, where it comes
    /// last, the first after the skill.
    static Optional<LevelWords.Finding> near(List<Word> words, int from, int to) {
        var learners = LEARNERS.find(words);
        if (learners.isEmpty() || learners.getFirst().from() >= from) return Optional.empty();
        var able = ABLE.find(words).stream().filter(place -> place.to() <= from).findFirst();
        if (able.isEmpty()) return Optional.empty();
        for (int at = from - 1; at >= able.get().to(); at--)
            if (LEVELS.containsKey(words.get(at).plain())) return Optional.of(finding(words.get(at)));
        for (int at = to; at < words.size(); at++)
            if (LEVELS.containsKey(words.get(at).plain())) return Optional.of(finding(words.get(at)));
        return Optional.empty();
    }

    private static LevelWords.Finding finding(Word verb) {
        return new LevelWords.Finding(
                LEVELS.getOrDefault(verb.plain(), Level.FOUNDATION),
                "the learning outcome's verb '" + verb.text() + "'");
    }
}
