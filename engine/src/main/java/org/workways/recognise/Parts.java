package org.workways.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A sentence cut into its words and what stands between them, as an encoder wants it.
/// @param texts together and in order the whole sentence
/// @param at    by word its place among them
record Parts(List<String> texts, int[] at) {
    static Parts of(String sentence, List<Words.Word> words) {
        var texts = new ArrayList<String>(2 * words.size() + 1);
        var at = new int[words.size()];
        int end = 0;
        for (int word = 0; word < at.length; word++) {
            int start = words.get(word).start();
            if (start > end) texts.add(sentence.substring(end, start));
            at[word] = texts.size();
            end = words.get(word).end();
            texts.add(sentence.substring(start, end));
        }
        if (end < sentence.length()) texts.add(sentence.substring(end));
        return new Parts(texts, at);
    }

    /// The sums of the words.
    List<float[]> ofWords(WordEncoder.Encoded encoded) {
        return Arrays.stream(at).mapToObj(encoded.sums()::get).toList();
    }
}
