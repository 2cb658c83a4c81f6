package org.workways.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.workways.recognise.Words.Word;

/// Fixed phrases, found in words whatever stands between these: `don't need` in `I don’t need`. Time O(n) in the words.
final class Phrases {
    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    /// @param phrases plain: lower case, without accents; parted by bars
    Phrases(String phrases) {
        for (var phrase : phrases.split("\\|")) {
            var words = Words.of(phrase).stream().map(Word::plain).toList();
            byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                    .add(words);
        }
    }

    /// Words `from` to `to` (exclusive) are the phrase.
    record Place(int from, int to) {}

    List<Place> find(List<Word> words) {
        var places = new ArrayList<Place>();
        for (int at = 0; at < words.size(); at++) starting(words, at).ifPresent(places::add);
        return places;
    }

    boolean isIn(List<Word> words) {
        for (int at = 0; at < words.size(); at++) if (starting(words, at).isPresent()) return true;
        return false;
    }

    boolean startsWith(List<Word> words) {
        return !words.isEmpty() && starting(words, 0).isPresent();
    }

    private Optional<Place> starting(List<Word> words, int at) {
        for (var phrase : byFirst.getOrDefault(words.get(at).plain(), List.of()))
            if (matches(words, at, phrase)) return Optional.of(new Place(at, at + phrase.size()));
        return Optional.empty();
    }

    private static boolean matches(List<Word> words, int at, List<String> phrase) {
        if (at + phrase.size() > words.size()) return false;
        for (int i = 1; i < phrase.size(); i++) if (!words.get(at + i).plain().equals(phrase.get(i))) return false;
        return true;
    }
}
