package org.workways.language;

import java.util.Random;

/// Text nobody wrote, for tests with a seed.
final class RandomText {
    private RandomText() {}

    /// @param plane 0 to 16
    /// @return `length` random characters of that plane, no halves of surrogate pairs
    static String fromPlane(int plane, int length, Random random) {
        var text = new StringBuilder();
        for (var i = 0; i < length; i++) text.appendCodePoint(character(plane, random));
        return text.toString();
    }

    static int character(int plane, Random random) {
        var point = (plane << 16) + random.nextInt(0x10000);
        return Character.getType(point) == Character.SURROGATE ? character(plane, random) : point;
    }
}
