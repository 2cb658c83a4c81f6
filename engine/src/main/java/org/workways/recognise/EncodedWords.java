package org.workways.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A sentence cut into words, and its vectors: what the linker and the span tagger both start from.
final class EncodedWords {
    private static final Set<String> FUNCTION_WORDS = Words.set(
            "a an and any are as at be been by can for from had has have how i if in into is it its may of on or"
                    + " our shall should that the their them these they this those to was we were what when where which"
                    + " who will with would you your");

    final String sentence;
    final List<Words.Word> words;
    final WordEncoder.Encoded encoded;
    /// By word, which of the encoded parts it is.
    final List<Integer> parts;

    private EncodedWords(String sentence, List<Words.Word> words, WordEncoder.Encoded encoded, List<Integer> parts) {
        this.sentence = sentence;
        this.words = words;
        this.encoded = encoded;
        this.parts = parts;
    }

    static EncodedWords of(String sentence, WordEncoder encoder) {
        return of(sentence, Words.of(sentence), encoder);
    }

    /// @param words all words of the sentence
    static EncodedWords of(String sentence, List<Words.Word> words, WordEncoder encoder) {
        var parts = new ArrayList<String>();
        var wordParts = new ArrayList<Integer>();
        int at = 0;
        for (var word : words) {
            if (word.start() > at) parts.add(sentence.substring(at, word.start()));
            wordParts.add(parts.size());
            parts.add(sentence.substring(word.start(), word.end()));
            at = word.end();
        }
        if (at < sentence.length()) parts.add(sentence.substring(at));
        return new EncodedWords(sentence, words, encoder.encode(parts), wordParts);
    }

    /// Of the words that mean something by themselves.
    Windows windows() {
        var at = IntStream.range(0, words.size())
                .filter(word -> !FUNCTION_WORDS.contains(words.get(word).stem()))
                .toArray();
        var vectors = Arrays.stream(at)
                .mapToObj(word -> encoded.sums().get(parts.get(word)))
                .toList();
        return new Windows(vectors, encoded.sentence(), at);
    }

    /// Of a word, from half way up the model.
    float[] inner(int word) {
        return encoded.inner().get(parts.get(word));
    }
}
