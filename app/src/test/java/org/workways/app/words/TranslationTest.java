package org.workways.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// FEATURE: every language says the same, and nothing is said that nobody translated.
class TranslationTest {
    private static final Path APP = Path.of(System.getProperty("workways.root", ".."), "app", "src", "main");
    private static final Path FILES = APP.resolve("resources/org/workways/app/words");
    private static final Set<String> NONE_IS_ONE = Set.of("fr");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Pattern TEXT = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z][a-z0-9.-]*\\.)\"\\s*\\+");
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern FILE =
            Pattern.compile(".*\\.(html|json|ics|css|js|svg|csv|md|properties|jsonld|xlsx)");

    @Test
    void every_file_of_words_is_read_and_there_is_one_in_each_language() throws IOException {
        try (var files = Files.list(FILES)) {
            var names = files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
            var wanted = new TreeSet<String>();
            for (var file : Words.FILES) for (var locale : Words.LOCALES) wanted.add(Words.name(file, locale));
            assertThat(names).isEqualTo(wanted);
        }
    }

    @Test
    void no_key_stands_in_two_files() {
        var keys = new TreeSet<String>();
        for (var file : Words.FILES)
            assertThat(sentences(file, "en").keySet())
                    .as(file)
                    .allSatisfy(key -> assertThat(keys.add(key)).as(key).isTrue());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void a_translation_has_the_keys_of_the_english_and_the_same_places(String language) {
        var english = sentences("en");
        var translated = sentences(language);

        assertThat(translated.keySet()).isEqualTo(english.keySet());
        translated.forEach((key, sentence) -> assertThat(places(sentence))
                .as("%s in %s: %s", key, language, sentence)
                .isEqualTo(places(english.getOrDefault(key, ""))));
    }

    @Test
    void every_key_is_used_and_whatever_is_said_has_words() throws IOException {
        var keys = sentences("en").keySet();
        var parts = keys.stream().map(TranslationTest::part).collect(Collectors.toCollection(TreeSet::new));
        var sources = sources();
        var said = all(SAID, sources);
        var texts = all(TEXT, sources);
        var beginnings = all(BEGINNING, sources);

        assertThat(keys)
                .allMatch(
                        key -> said.contains(key)
                                || texts.contains(key)
                                || beginnings.stream().anyMatch(key::startsWith),
                        "is said somewhere in the sources");
        assertThat(said).isSubsetOf(keys).hasSizeGreaterThan(80);
        assertThat(texts.stream()
                        .filter(text -> parts.contains(part(text))
                                && !FILE.matcher(text).matches()))
                .isSubsetOf(keys);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void what_is_counted_agrees_with_none_one_and_two(String language) {
        sentences(language).forEach((key, sentence) -> {
            if (!sentence.contains(",choice,")) return;
            var none = counted(sentence, 0, language);
            var one = counted(sentence, 1, language);
            var two = counted(sentence, 2, language);
            var twin = NONE_IS_ONE.contains(language) ? one : two;
            if (!hasOwnWordsForNone(sentence, none, one))
                assertThat(none).as("none of %s in %s", key, language).isEqualTo(twin);
            assertThat(one).as("one of %s in %s", key, language).isNotEqualTo(two);
        });
    }

    @Test
    void none_is_many_but_not_in_french() {
        assertThat(steps("en")).isEqualTo("0 steps, 1 step, 2 steps");
        assertThat(steps("de")).isEqualTo("0 Schritte, 1 Schritt, 2 Schritte");
        assertThat(steps("es")).isEqualTo("0 pasos, 1 paso, 2 pasos");
        assertThat(steps("fr")).isEqualTo("0 étape, 1 étape, 2 étapes");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void an_apostrophe_is_written_twice_and_no_sentence_breaks_at_a_dash(String language) {
        sentences(language).forEach((key, sentence) -> {
            assertThat(sentence.replace("''", "")).as(key).doesNotContain("'").doesNotContain("—");
            if (language.equals("fr"))
                assertThat(sentence.replaceAll("^''.*''$", "")).as(key).doesNotContain("''");
        });
    }

    @Test
    void a_german_reader_is_told_what_an_english_one_is() {
        var german = Words.in(Locale.GERMAN);

        assertThat(german.say("verdict.courses-and-jobs", german.figures().hours(98), 1))
                .isEqualTo("98\u202Fh in Kursen und 1 Stelle unterwegs");
        assertThat(german.say("robust.then.without", german.say("robust.if.hours-more", "30"), "„Git“"))
                .isEqualTo("Wenn alle Kurse 30 % länger dauern: Ein anderer Weg ist besser, ohne „Git“.");
    }

    static List<String> languages() {
        return Words.LOCALES.stream().map(Locale::getLanguage).toList();
    }

    static List<String> translations() {
        return Words.LOCALES.stream().map(Locale::getLanguage).skip(1).toList();
    }

    private static String steps(String language) {
        var words = Words.in(Locale.of(language));
        return words.say("ways.steps", 0) + ", " + words.say("ways.steps", 1) + ", " + words.say("ways.steps", 2);
    }

    /// `0#No skill|1#One skill|…`, or `1#One skill|…` where none is never said.
    private static boolean hasOwnWordsForNone(String sentence, String none, String one) {
        boolean isNeverSaid = sentence.contains(",choice,1#") && !sentence.contains(",choice,0#");
        return isNeverSaid || (!none.contains("#") && !none.equals(one));
    }

    /// With the number itself taken out.
    private static String counted(String sentence, int number, String language) {
        var format = new MessageFormat(sentence, Locale.of(language));
        var formats = format.getFormatsByArgumentIndex();
        var values = new Object[formats.length];
        for (int i = 0; i < values.length; i++) values[i] = formats[i] instanceof ChoiceFormat ? number : "x";
        return format.format(values).replace(Integer.toString(number), "#");
    }

    private static SortedSet<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String part(String key) {
        return key.substring(0, key.indexOf('.') < 0 ? key.length() : key.indexOf('.'));
    }

    private static SortedSet<String> all(Pattern pattern, String sources) {
        return pattern.matcher(sources)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Of the program and of the templates of its web pages.
    private static String sources() throws IOException {
        var all = new StringBuilder();
        for (var folder : new String[] {"java", "jte"}) {
            if (!Files.isDirectory(APP.resolve(folder))) continue;
            try (var files = Files.walk(APP.resolve(folder))) {
                for (var file : files.filter(Files::isRegularFile).toList())
                    all.append(Files.readString(file)).append('\n');
            }
        }
        return all.toString();
    }

    private static SortedMap<String, String> sentences(String language) {
        var all = new TreeMap<String, String>();
        for (var file : Words.FILES) all.putAll(sentences(file, language));
        return all;
    }

    private static SortedMap<String, String> sentences(String file, String language) {
        var one = new Properties();
        try {
            one.load(new StringReader(Files.readString(FILES.resolve(Words.name(file, Locale.of(language))))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var all = new TreeMap<String, String>();
        for (var key : one.stringPropertyNames()) all.put(key, one.getProperty(key));
        return all;
    }
}
