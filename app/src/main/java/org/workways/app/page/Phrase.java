package org.workways.app.page;

import java.util.stream.IntStream;
import org.workways.app.words.Words;

/// Sentences of a page that hold elements, or another language.
final class Phrase {
    /// A character that no words of ours have holds the place of the first element, the next one that of the second.
    private static final int FIRST = 0xE000;

    private Phrase() {}

    /// @param elements for the places of the sentence
    static Markup of(Words words, String key, Markup... elements) {
        var places = IntStream.range(0, elements.length)
                .mapToObj(i -> Character.toString(FIRST + i))
                .toArray();
        return Markup.all(words.say(key, places)
                .codePoints()
                .mapToObj(letter -> letter >= FIRST && letter < FIRST + elements.length
                        ? elements[letter - FIRST]
                        : Markup.text(Character.toString(letter)))
                .toList());
    }

    /// What is in English on every page, marked as such where the page is not.
    static Markup english(String sentence, Words words) {
        if (words.isEnglish()) return Markup.text(sentence);
        return Element.of("span").with("lang", "en").saying(sentence);
    }
}
