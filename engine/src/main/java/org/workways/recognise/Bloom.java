package org.workways.recognise;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.workways.concept.Level;

/// What learners do with what they know, from the simplest to the most demanding. To remember and understand is the
/// foundation, to apply intermediate, to analyse, evaluate and create advanced. A verb alone makes nobody highly
/// specialised: DigComp 2.1 (doi:10.2760/38842), whose levels these are, has creation there only for complex problems
/// with many factors.
/// Source of the processes and most verbs: Anderson and Krathwohl (eds.), *A taxonomy for learning, teaching, and
/// assessing*, 2001, table 5.1.
public enum Bloom {
    REMEMBER(
            Level.FOUNDATION,
            "remember recognise recognize identify recall name list define state label know nennen benennen kennen"
                    + " wiedergeben definieren identificar conocer definir reconocer identifier connaitre nommer"),
    UNDERSTAND(
            Level.FOUNDATION,
            "describe understand explain summarise summarize interpret classify illustrate outline beschreiben"
                    + " erklaren erlautern verstehen describir explicar comprender decrire expliquer comprendre"),
    APPLY(
            Level.INTERMEDIATE,
            "apply use execute implement carry perform operate install configure solve calculate demonstrate program"
                    + " anwenden einsetzen nutzen umsetzen durchfuhren implementieren bedienen berechnen programmieren"
                    + " konfigurieren installieren aplicar utilizar usar implementar ejecutar configurar resolver"
                    + " calcular programar instalar appliquer utiliser mettre executer configurer resoudre calculer"
                    + " programmer installer"),
    ANALYSE(
            Level.ADVANCED,
            "analyse analyze differentiate organise organize compare contrast examine diagnose attribute analysieren"
                    + " vergleichen untersuchen analizar comparar examinar analyser comparer examiner"),
    EVALUATE(
            Level.ADVANCED,
            "evaluate assess check critique judge justify test bewerten beurteilen prufen begrunden evaluar juzgar"
                    + " evaluer juger"),
    CREATE(
            Level.ADVANCED,
            "create design develop plan produce construct generate devise formulate entwerfen entwickeln gestalten"
                    + " planen konzipieren erstellen disenar desarrollar crear planificar elaborar concevoir developper"
                    + " creer planifier elaborer");

    private static final Map<String, Bloom> BY_VERB = new HashMap<>();

    static {
        for (var process : values()) for (var verb : process.verbs.split(" ")) BY_VERB.put(verb, process);
    }

    private final Level level;
    private final String verbs;

    Bloom(Level level, String verbs) {
        this.level = level;
        this.verbs = verbs;
    }

    /// @param word in lower case and without accents: `analyse`, `prufen`
    public static Optional<Bloom> ofVerb(String word) {
        return Optional.ofNullable(BY_VERB.get(word));
    }

    public Level level() {
        return level;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
