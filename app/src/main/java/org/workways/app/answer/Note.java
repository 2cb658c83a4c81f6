package org.workways.app.answer;

import java.util.List;
import org.workways.app.words.Words;

/// What somebody should know about an answer: a whole sentence, in any language there is.
/// @param key    of words
/// @param values for the places of the sentence, all texts
public record Note(String key, List<String> values) {
    public Note {
        values = List.copyOf(values);
    }

    public static Note of(String key, String... values) {
        return new Note(key, List.of(values));
    }

    /// Values that are plain numbers are written as that language writes them.
    public String in(Words words) {
        return words.say(key, values.stream().map(words.figures()::value).toArray());
    }
}
