package org.workways.language;

import java.util.Arrays;

/// Cuts a text into the numbered pieces an uncased BERT model was trained on.
/// Source: Wu et al., *Google's Neural Machine Translation System*, 2016, arXiv:1609.08144.
/// Differs from the Hugging Face tokenizers: `[SEP]` and its kind in a text are text, so that no document can speak
/// to
/// the model.
final class WordPiece {
    /// Longer words are `[UNK]`; counted in Unicode characters, after accents went.
    private static final int LONGEST_WORD = 100;

    private final Vocabulary vocabulary;
    private final int limit;

    /// @param limit how many pieces a text may have, the two that begin and end it counted; what is behind them is
    /// not
    /// read
    WordPiece(Vocabulary vocabulary, int limit) {
        if (limit < 2)
            throw new IllegalArgumentException("A text has 2 pieces at least, got a limit of " + limit + ".");
        this.vocabulary = vocabulary;
        this.limit = limit;
    }

    /// @return the numbers of `[CLS]`, the pieces of the text, `[SEP]`; 2 to `limit` of them
    int[] ids(String text) {
        var chars = BertText.normalise(text).toCharArray();
        // Room for what is kept and nothing more: `split` stops writing at the end.
        var ids = new int[Math.min(limit - 1, chars.length + 1)];
        ids[0] = vocabulary.first();
        var count = 1;
        for (var from = 0; from < chars.length && count < ids.length; ) {
            var to = endOfWord(chars, from);
            if (to > from) count += pieces(chars, from, to, ids, count);
            from = to + 1;
        }
        var all = Arrays.copyOf(ids, count + 1);
        all[count] = vocabulary.last();
        return all;
    }

    /// The pieces of a part of a text, without those that begin and end a text.
    int[] inner(String part) {
        var ids = ids(part);
        return Arrays.copyOfRange(ids, 1, ids.length - 1);
    }

    int first() {
        return vocabulary.first();
    }

    int last() {
        return vocabulary.last();
    }

    private int pieces(char[] chars, int from, int to, int[] ids, int at) {
        if (to - from > LONGEST_WORD && Character.codePointCount(chars, from, to - from) > LONGEST_WORD) {
            ids[at] = vocabulary.unknown();
            return 1;
        }
        return vocabulary.split(chars, from, to, ids, at);
    }

    private static int endOfWord(char[] chars, int from) {
        var to = from;
        while (to < chars.length && chars[to] != ' ') to++;
        return to;
    }
}
