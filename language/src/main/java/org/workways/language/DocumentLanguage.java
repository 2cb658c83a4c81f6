package org.workways.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.workways.concept.Language;
import org.workways.recognise.LanguageDetector;

/// Tells the language of a document among those that ESCO comes in.
///
/// A text full of English function words is English, and nothing is loaded to say so. For any other the model of
/// OpenNLP counts: a maximum entropy classifier on letter n-grams, 98.8 % right on sentences of 500 letters. May be
/// shared between threads.
/// Source: Apache OpenNLP, *langdetect-183*, its own report.
public final class DocumentLanguage implements LanguageDetector {
    private static final String MODEL = "/langdetect-183.bin";

    /// More tells no more.
    private static final int MOST_LETTERS = 20_000;

    /// A language must be surer than this, and so many times surer than English: lists of products look like some
    /// language by chance. Set on 60 texts of one to five lines; whole documents are far above (0.9 and more).
    private static final double SURE = 0.05;

    private static final double SURER_THAN_ENGLISH = 2;

    /// Words that stand in nearly every English paragraph and in no other language of Europe.
    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "with", "from", "this", "that", "you", "your", "our", "which", "been", "their", "they", "has",
            "should", "would", "my");
    /// The same of the large languages round it; few words, as they only guard against documents in two languages.
    private static final Set<String> OTHER = Set.of(
            "der", "die", "und", "mit", "von", "für", "des", "de", "la", "el", "los", "las", "les", "et", "y", "con",
            "para", "du", "il", "di", "per", "che", "van", "het", "een", "och", "og", "w", "z", "em", "da", "do");

    private static final double ENGLISH_SHARE = 0.025;
    private static final int ENGLISH_TO_OTHER = 5;

    /// Codes of the model, ISO 639-3, for the languages that ESCO comes in.
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("ara", "ar"),
            Map.entry("bul", "bg"),
            Map.entry("ces", "cs"),
            Map.entry("dan", "da"),
            Map.entry("deu", "de"),
            Map.entry("ekk", "et"),
            Map.entry("ell", "el"),
            Map.entry("eng", "en"),
            Map.entry("est", "et"),
            Map.entry("fin", "fi"),
            Map.entry("fra", "fr"),
            Map.entry("gle", "ga"),
            Map.entry("hrv", "hr"),
            Map.entry("hun", "hu"),
            Map.entry("isl", "is"),
            Map.entry("ita", "it"),
            Map.entry("lav", "lv"),
            Map.entry("lit", "lt"),
            Map.entry("lvs", "lv"),
            Map.entry("mlt", "mt"),
            Map.entry("nld", "nl"),
            Map.entry("nno", "no"),
            Map.entry("nob", "no"),
            Map.entry("pol", "pl"),
            Map.entry("por", "pt"),
            Map.entry("ron", "ro"),
            Map.entry("slk", "sk"),
            Map.entry("slv", "sl"),
            Map.entry("spa", "es"),
            Map.entry("swe", "sv"),
            Map.entry("ukr", "uk"));

    private Optional<LanguageDetectorModel> model = Optional.empty();

    @Override
    public Language languageOf(String text) {
        var start = text.length() <= MOST_LETTERS ? text : text.substring(0, MOST_LETTERS);
        return isPlainlyEnglish(start) ? Language.ENGLISH : byModel(start);
    }

    private static boolean isPlainlyEnglish(String text) {
        int words = 0;
        int english = 0;
        int other = 0;
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.isEmpty()) continue;
            words++;
            if (ENGLISH.contains(word)) english++;
            if (OTHER.contains(word)) other++;
        }
        return english > 0 && english >= ENGLISH_SHARE * words && english >= ENGLISH_TO_OTHER * other;
    }

    private Language byModel(String text) {
        var guesses = new LanguageDetectorME(model()).predictLanguages(text);
        double english = Arrays.stream(guesses)
                .filter(guess -> guess.getLang().equals("eng"))
                .mapToDouble(guess -> guess.getConfidence())
                .sum();
        double least = Math.max(SURE, SURER_THAN_ENGLISH * english);
        return Arrays.stream(guesses)
                .filter(guess -> CODES.containsKey(guess.getLang()) && guess.getConfidence() >= least)
                .findFirst()
                .map(guess -> new Language(CODES.getOrDefault(guess.getLang(), "")))
                .orElse(Language.ENGLISH);
    }

    private synchronized LanguageDetectorModel model() {
        var known = model.orElseGet(DocumentLanguage::load);
        model = Optional.of(known);
        return known;
    }

    private static LanguageDetectorModel load() {
        try (var stream = DocumentLanguage.class.getResourceAsStream(MODEL)) {
            if (stream == null) throw new IllegalStateException("The model " + MODEL + " is not in this distribution.");
            return new LanguageDetectorModel(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("The model " + MODEL + " in this distribution cannot be read.", e);
        }
    }
}
