package org.workways.recognise;

import java.util.Arrays;

/// The places of the highest of many numbers. Time O(n + k log k): the highest of groups of numbers tell how high a
/// number must be at least; those that are, few more than asked for, are counted in steps from the lowest to the
/// highest; and only those of the step in which the limit lies are compared one by one, in a heap.
final class Top {
    private static final int STEPS = 512;

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
        var places = atLeast(numbers, least(numbers, most), 2 * most);
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

    private static int[] atLeast(float[] numbers, float least, int room) {
        var places = new int[room];
        int count = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (!(numbers[i] >= least)) continue;
            if (count == places.length) places = Arrays.copyOf(places, 2 * count);
            places[count++] = i;
        }
        return Arrays.copyOf(places, count);
    }

    private static int[] few(float[] numbers, int most) {
        var steps = new Steps(numbers);
        int limit = steps.limit(most);
        var sure = new int[Math.min(most, numbers.length)];
        int count = 0;
        for (int i = 0; i < numbers.length; i++) if (numbers[i] > 0 && steps.of(numbers[i]) > limit) sure[count++] = i;
        var top = new Top(sure.length - count);
        for (int i = 0; i < numbers.length; i++)
            if (numbers[i] > 0 && steps.of(numbers[i]) == limit) top.offer(numbers[i], i);
        for (int i = 0; i < top.size; i++) sure[count++] = Integer.MAX_VALUE - (int) top.heap[i];
        return count == sure.length ? sure : Arrays.copyOf(sure, count);
    }

    /// Where numbers above 0 lie between the lowest and the highest of them. A higher number is in the same step or a
    /// higher one, however the reckoning is rounded.
    private static final class Steps {
        private final int[] counts = new int[STEPS];
        private final float lowest;
        private final float scale;

        Steps(float[] numbers) {
            float low = Float.MAX_VALUE;
            float high = 0;
            for (float number : numbers) {
                if (number > 0 && number < low) low = number;
                if (number > high) high = number;
            }
            lowest = low;
            scale = (STEPS - 1) / (high - low);
            for (float number : numbers) if (number > 0) counts[of(number)]++;
        }

        int of(float number) {
            return Math.min(STEPS - 1, (int) ((number - lowest) * scale));
        }

        /// The highest step so that numbers in higher ones are fewer than `most`; -1 if there are not so many.
        int limit(int most) {
            int above = 0;
            for (int step = STEPS - 1; step >= 0; step--) {
                above += counts[step];
                if (above >= most) return step;
            }
            return -1;
        }
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
