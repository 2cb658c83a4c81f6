package org.workways.concept;

import java.util.Arrays;

/// The set of three-letter pieces of a text, each word with two gaps before it and one after.
/// Source: PostgreSQL 17 documentation, module *pg_trgm*. Differs from it: the text must be in lower case already.
public final class Trigrams {
    private final int[] pieces; // sorted, without doubles

    private Trigrams(int[] pieces) {
        this.pieces = pieces;
    }

    public static Trigrams of(String text) {
        var found = new int[2 * text.length() + 2];
        int count = 0;
        int piece = gapBefore();
        boolean inWord = false;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (letter || inWord) {
                piece = pushed(piece, letter ? text.charAt(i) : ' ');
                found[count++] = piece;
            }
            if (!letter) piece = gapBefore();
            inWord = letter;
        }
        return new Trigrams(sortedSet(found, count));
    }

    /// Jaccard similarity in [0, 1]: pieces in both, of pieces in either; 0 if both are empty.
    public double similarity(Trigrams that) {
        int both = 0;
        for (int i = 0, k = 0; i < pieces.length && k < that.pieces.length; ) {
            if (pieces[i] == that.pieces[k]) {
                both++;
                i++;
                k++;
            } else if (pieces[i] < that.pieces[k]) i++;
            else k++;
        }
        return both == 0 ? 0 : (double) both / (pieces.length + that.pieces.length - both);
    }

    private static int gapBefore() {
        return pushed(pushed(0, ' '), ' ');
    }

    /// Ten bits a letter: letters of other alphabets may fall together, which only makes strangers a little more
    /// alike.
    private static int pushed(int piece, char letter) {
        return ((piece << 10) | (letter & 0x3FF)) & 0x3FFFFFFF;
    }

    private static int[] sortedSet(int[] found, int count) {
        Arrays.sort(found, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) if (i == 0 || found[i] != found[i - 1]) found[kept++] = found[i];
        return Arrays.copyOf(found, kept);
    }
}
