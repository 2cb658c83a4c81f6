package org.workways.app.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/// What pages say, in one language; safe for many threads. Whole sentences with places, from `plan_de.properties` and
/// the like beside this class, which are read when something is first said.
///
/// ```java
/// Words.in(Locale.GERMANY).say("level.2")   // mittel
/// ```
public final class Words {
    /// The first is the one others are translated from.
    public static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.of("es"), Locale.FRENCH);

    /// Names of files without their language.
    static final List<String> FILES = List.of("plan", "web", "demand", "exposure", "audit");

    private static final Map<String, Words> ALL =
            LOCALES.stream().collect(Collectors.toUnmodifiableMap(Locale::getLanguage, Words::new));

    public static final Words ENGLISH = in(Locale.ENGLISH);

    private final Locale locale;
    private volatile Map<String, Sentence> sentences = Map.of();

    private final Figures figures;

    private Words(Locale locale) {
        this.locale = locale;
        this.figures = new Figures(this);
    }

    /// Those of the same language, whatever its country; English if there are none.
    public static Words in(Locale locale) {
        var words = ALL.get(locale.getLanguage());
        return words == null ? Objects.requireNonNull(ALL.get("en")) : words;
    }

    public Locale locale() {
        return locale;
    }

    public boolean isEnglish() {
        return locale.equals(Locale.ENGLISH);
    }

    /// Numbers, money and days in this language.
    public Figures figures() {
        return figures;
    }

    /// @param key as in the files
    /// @param values for the places `{0}`, `{1}`, … of the sentence, as `MessageFormat` has them;
    /// only what is counted is a number, all else a text
    /// @throws IllegalArgumentException if there is no such key
    public String say(String key, Object... values) {
        var sentence = sentences().get(key);
        if (sentence == null)
            throw new IllegalArgumentException("There are no words for '%s' in '%s'.".formatted(key, locale));
        return sentence.with(values);
    }

    static String name(String file, Locale locale) {
        return file + (locale.equals(Locale.ENGLISH) ? "" : "_" + locale.getLanguage()) + ".properties";
    }

    /// Read twice if two ask at the same time, which does no harm.
    private Map<String, Sentence> sentences() {
        if (sentences.isEmpty()) sentences = read();
        return sentences;
    }

    private Map<String, Sentence> read() {
        var all = new Properties();
        for (var file : FILES) {
            var name = name(file, locale);
            try (var stream = Objects.requireNonNull(Words.class.getResourceAsStream(name), name);
                    var text = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                all.load(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, key -> Sentence.of(all.getProperty(key), locale)));
    }
}
