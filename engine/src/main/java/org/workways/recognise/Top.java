package org.workways.recognise;

import java.util.Arrays;

/// The places of the highest of many numbers. Time O(n + k log k): the highest of groups of numbers tell how high a
/// number must be at least, and of those that are, few more than asked for, the leading bits are counted, and only those
/// round the limit are compared one by one, in a heap.
final class Top {
    /// Sign, exponent and four bits behind it.
    private static final int SHIFT = 19;

    /// As many groups for each number that is asked for: fewer let more numbers pass, more take longer themselves.
    private static final int GROUPS = 2;

    private final long[] heap;
    private int size;

    private Top(int most) {
        heap = new long[most];
    }

    /// @return at most `most` places of numbers above 0, in no order; of equals those that come first
    static int[] of(float[] numbers, int most) {
        if (most == 0) return new int[0];
        if (numbers.length <= 2 * GROUPS * most) return few(numbers, most);
        var places = atLeast(numbers, least(numbers, most));
        var passed = new float[places.length];
        for (int i = 0; i < passed.length; i++) passed[i] = numbers[places[i]];
        var top = few(passed, most);
        for (int i = 0; i < top.length; i++) top[i] = places[top[i]];
        return top;
    }

    /// A number above 0 that at least `most` reach; the least above 0 if it cannot tell. If the highest of that many
    /// groups reach it, so do as many numbers.
    private static float least(float[] numbers, int most) {
        var highest = new float[GROUPS * most];
        for (int from = 0; from < numbers.length; from += highest.length)
            raise(highest, numbers, from, Math.min(highest.length, numbers.length - from));
        var best = few(highest, most);
        if (best.length < most) return Float.MIN_VALUE;
        float least = Float.MAX_VALUE;
        for (int place : best) least = Math.min(least, highest[place]);
        return least;
    }

    private static void raise(float[] highest, float[] numbers, int from, int count) {
        for (int i = 0; i < count; i++) highest[i] = Math.max(highest[i], numbers[from + i]);
    }

    private static int[] atLeast(float[] numbers, float least) {
        var places = new int[numbers.length];
        int count = 0;
        for (int i = 0; i < numbers.length; i++) if (numbers[i] >= least) places[count++] = i;
        return Arrays.copyOf(places, count);
    }

    private static int[] few(float[] numbers, int most) {
        int limit = limit(numbers, most);
        var sure = new int[Math.min(most, numbers.length)];
        int count = 0;
        for (int i = 0; i < numbers.length; i++)
            if (numbers[i] > 0 && Float.floatToRawIntBits(numbers[i]) >>> SHIFT > limit) sure[count++] = i;
        var top = new Top(sure.length - count);
        for (int i = 0; i < numbers.length; i++)
            if (numbers[i] > 0 && Float.floatToRawIntBits(numbers[i]) >>> SHIFT == limit) top.offer(numbers[i], i);
        for (int i = 0; i < top.size; i++) sure[count++] = Integer.MAX_VALUE - (int) top.heap[i];
        return count == sure.length ? sure : Arrays.copyOf(sure, count);
    }

    /// The highest leading bits so that numbers with more are fewer than `most`; -1 if there are not so many.
    private static int limit(float[] numbers, int most) {
        var counts = new int[1 << (31 - SHIFT)];
        for (float number : numbers) if (number > 0) counts[Float.floatToRawIntBits(number) >>> SHIFT]++;
        int above = 0;
        for (int bits = counts.length - 1; bits >= 0; bits--) {
            above += counts[bits];
            if (above >= most) return bits;
        }
        return -1;
    }

    private void offer(float number, int place) {
        // The bits of floats above 0 are in the order of the floats.
        long code = ((long) Float.floatToRawIntBits(number) << 32) | (Integer.MAX_VALUE - place);
        if (size < heap.length) {
            heap[size] = code;
            up(size++);
        } else if (size > 0 && code > heap[0]) {
            heap[0] = code;
            down();
        }
    }

    private void up(int from) {
        int at = from;
        while (at > 0 && heap[at] < heap[(at - 1) / 2]) {
            swap(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
    }

    private void down() {
        int at = 0;
        while (true) {
            int least = at;
            for (int child = 2 * at + 1; child <= 2 * at + 2 && child < size; child++)
                if (heap[child] < heap[least]) least = child;
            if (least == at) return;
            swap(at, least);
            at = least;
        }
    }

    private void swap(int one, int other) {
        long code = heap[one];
        heap[one] = heap[other];
        heap[other] = code;
    }
}
