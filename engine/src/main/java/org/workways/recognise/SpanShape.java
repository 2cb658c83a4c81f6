package org.workways.recognise;

import java.util.List;

/// What is written round a word that a model without capitals and with cut-up words does not see, in numbers.
final class SpanShape {
    static final int COUNT = 10;

    private SpanShape() {}

    /// @return float[n][COUNT] of 0 and 1
    static float[][] of(String sentence, List<Words.Word> words) {
        var shapes = new float[words.size()][];
        for (int i = 0; i < shapes.length; i++) {
            var word = words.get(i);
            var before = sentence.substring(i == 0 ? 0 : words.get(i - 1).end(), word.start());
            var after = sentence.substring(
                    word.end(), i + 1 < shapes.length ? words.get(i + 1).start() : sentence.length());
            shapes[i] = shape(word, before, after);
            shapes[i][8] = i == 0 ? 1 : 0;
            shapes[i][9] = i + 1 == shapes.length ? 1 : 0;
            if (i == 0) shapes[i][0] = 0; // everything starts with a capital
        }
        return shapes;
    }

    private static float[] shape(Words.Word word, String before, String after) {
        var text = word.text();
        boolean upper = word.isUpper() && text.length() > 1;
        boolean innerCapital = text.chars().skip(1).anyMatch(Character::isUpperCase);
        var values = new float[COUNT];
        set(values, 0, Character.isUpperCase(text.charAt(0)));
        set(values, 1, upper);
        set(values, 2, innerCapital && !upper);
        set(values, 3, text.chars().anyMatch(Character::isDigit));
        set(values, 4, parts(before));
        set(values, 5, parts(after));
        set(values, 6, joins(before));
        set(values, 7, joins(after));
        return values;
    }

    private static boolean parts(String between) {
        return between.chars().anyMatch(c -> !Character.isWhitespace(c) && "-/&'’_‑".indexOf(c) < 0);
    }

    private static boolean joins(String between) {
        return between.chars().anyMatch(c -> "-/&".indexOf(c) >= 0);
    }

    private static void set(float[] values, int at, boolean holds) {
        values[at] = holds ? 1 : 0;
    }
}
