package org.workways.language;

import java.nio.ByteBuffer;

/// Numbers in a buffer, their count before them; whole arrays at a time, which is fast before anything is compiled.
final class Ints {
    private Ints() {}

    static int[] readFrom(ByteBuffer in) {
        var numbers = new int[in.getInt()];
        in.asIntBuffer().get(numbers);
        in.position(in.position() + numbers.length * Integer.BYTES);
        return numbers;
    }

    static void writeTo(ByteBuffer out, int[] numbers) {
        out.putInt(numbers.length);
        out.asIntBuffer().put(numbers);
        out.position(out.position() + numbers.length * Integer.BYTES);
    }

    static int bytes(int[] numbers) {
        return Integer.BYTES + numbers.length * Integer.BYTES;
    }
}
