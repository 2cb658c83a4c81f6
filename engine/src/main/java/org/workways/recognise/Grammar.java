package org.workways.recognise;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.workways.concept.Language;
import org.workways.recognise.Words.Word;

/// How the words of names are compared in a language other than English: by their stems, compounds by their parts, and
/// small words as the English ones they stand for, so that `Analyse von Daten` turns `Datenanalyse` round as `analysis
/// of data` does with `data analysis`.
final class Grammar {
    private static final String OF = "of";
    private static final String THE = "the";
    private static final int SHORTEST_INFLECTED = 4;
    private static final int MOST_KEPT = 200_000;

    private static final Map<String, Set<String>> LIKE_OF = Map.of(
            "de", Set.of("von", "vom", "der", "des", "zur", "zum"),
            "fr", Set.of("de", "du", "des", "d", "pour"),
            "es", Set.of("de", "del", "para"),
            "it", Set.of("di", "del", "dello", "della", "dell", "dei", "degli", "delle", "per"),
            "pt", Set.of("de", "do", "da", "dos", "das", "para"),
            "nl", Set.of("van", "voor"),
            "sv", Set.of("av"),
            "da", Set.of("af"),
            "no", Set.of("av"),
            "ro", Set.of("de", "al", "ale", "pentru"));

    private static final Map<String, Set<String>> LIKE_THE = Map.of(
            "de", Set.of("die", "das", "den", "dem", "ein", "eine", "einer", "eines", "im", "in", "mit"),
            "fr", Set.of("le", "la", "les", "l", "un", "une", "en", "au", "aux", "dans"),
            "es", Set.of("el", "la", "los", "las", "un", "una", "en", "con"),
            "it", Set.of("il", "lo", "la", "i", "gli", "le", "l", "un", "una", "in", "con", "nel", "nella"),
            "pt", Set.of("o", "a", "os", "as", "um", "uma", "em", "no", "na", "com"),
            "nl", Set.of("de", "het", "een", "in", "met"),
            "sv", Set.of("en", "ett", "i", "med"),
            "da", Set.of("en", "et", "i", "med"),
            "no", Set.of("en", "et", "ei", "i", "med"),
            "ro", Set.of("un", "o", "din", "cu"));

    /// Those that write compounds as one word and hardly change their parts.
    private static final Set<String> COMPOUNDING = Set.of("de", "nl", "sv", "da", "no");

    private final Stemmer stemmer;
    private final Set<String> likeOf;
    private final Set<String> likeThe;
    /// By the word as written. Bounded, as documents bring words without end.
    private final ConcurrentMap<String, String> stems = new ConcurrentHashMap<>();
    private final Compounds compounds;

    /// @param names all that may be looked for; their words are what compounds are taken apart into
    Grammar(Language language, Stemmer stemmer, Collection<String> names) {
        this.stemmer = stemmer;
        this.likeOf = LIKE_OF.getOrDefault(language.code(), Set.of());
        this.likeThe = LIKE_THE.getOrDefault(language.code(), Set.of());
        this.compounds = COMPOUNDING.contains(language.code()) ? new Compounds(names, this::stem) : Compounds.NONE;
    }

    /// As `Words.of`, with the stems of this language; the parts of a compound are words that touch.
    List<Word> words(String text) {
        var words = new ArrayList<Word>();
        for (var word : Words.of(text)) {
            int start = word.start();
            for (var part : compounds.parts(word.text())) {
                int end = start + part.length();
                boolean first = start == word.start();
                words.add(new Word(part, stem(part), start, end, first && word.newPhrase(), word.joined()));
                start = end;
            }
        }
        return words;
    }

    private String stem(String written) {
        var known = stems.get(written);
        if (known != null) return known;
        var stem = newStem(written);
        if (stems.size() < MOST_KEPT) stems.put(written, stem);
        return stem;
    }

    private String newStem(String written) {
        var plain = Words.plain(written);
        if (likeOf.contains(plain)) return OF;
        if (likeThe.contains(plain)) return THE;
        var composed = Normalizer.normalize(written, Normalizer.Form.NFC);
        boolean inflected = composed.length() >= SHORTEST_INFLECTED
                && composed.chars().allMatch(Character::isLetter)
                && !composed.equals(composed.toUpperCase(Locale.ROOT));
        return inflected ? Words.plain(stemmer.stem(composed.toLowerCase(Locale.ROOT))) : plain;
    }
}
