package org.workways.recognise;

import java.util.List;
import java.util.Map;
import org.workways.recognise.Words.Word;

/// Brings the names of a job for women, for men and for everybody to one form: waitress and waiter, Elektrikerin and
/// Elektriker, saleswoman and salesperson, ingeniera and ingeniero, technicienne and technicien. The form need be no
/// word; both sides of a comparison are folded.
final class Gender {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("waitress", "waiter"),
            Map.entry("actress", "actor"),
            Map.entry("stewardess", "steward"),
            Map.entry("hostess", "host"),
            Map.entry("manageress", "manager"),
            Map.entry("seamstress", "tailor"),
            Map.entry("headmistress", "headmaster"),
            Map.entry("midhusband", "midwife"),
            Map.entry("arztin", "arzt"),
            Map.entry("anwaltin", "anwalt"),
            Map.entry("kochin", "koch"),
            Map.entry("krankenschwester", "krankenpfleger"),
            Map.entry("beamtin", "beamter"),
            Map.entry("enfermera", "enfermero"),
            Map.entry("infirmiere", "infirmier"));

    /// Endings with what they become; the first that fits. Roots shorter than three letters keep their ending.
    private static final List<Map.Entry<String, String>> ENDINGS = List.of(
            Map.entry("erinnen", "er"),
            Map.entry("erin", "er"),
            Map.entry("eurin", "eur"),
            Map.entry("orin", "or"),
            Map.entry("istin", "ist"),
            Map.entry("entin", "ent"),
            Map.entry("antin", "ant"),
            Map.entry("login", "loge"),
            Map.entry("frau", "mann"),
            Map.entry("fachkraft", "fachmann"),
            Map.entry("woman", "person"),
            Map.entry("women", "person"),
            Map.entry("man", "person"),
            Map.entry("euse", "eur"),
            Map.entry("trice", "teur"),
            Map.entry("ienne", "ien"),
            Map.entry("iere", "ier"),
            Map.entry("dora", "dor"),
            Map.entry("tora", "tor"),
            Map.entry("sora", "sor"),
            Map.entry("iera", "iero"),
            Map.entry("era", "ero"),
            Map.entry("nica", "nico"),
            Map.entry("aria", "ario"));

    private static final int SHORTEST_ROOT = 3;

    private Gender() {}

    /// As `Words.of`, with folded stems.
    static List<Word> words(String text) {
        return folded(Words.of(text));
    }

    /// The words with folded stems.
    static List<Word> folded(List<Word> words) {
        return words.stream().map(Gender::folded).toList();
    }

    private static Word folded(Word word) {
        var plain = word.plain();
        var folded = folded(plain);
        return folded.equals(plain) ? word : word.withStem(Words.stem(folded));
    }

    /// @param word lower case, without accents
    static String folded(String word) {
        var known = WORDS.get(word);
        if (known != null) return known;
        for (var ending : ENDINGS)
            if (word.endsWith(ending.getKey())
                    && word.length() >= ending.getKey().length() + SHORTEST_ROOT)
                return word.substring(0, word.length() - ending.getKey().length()) + ending.getValue();
        return word;
    }
}
