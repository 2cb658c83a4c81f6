package org.workways.recognise;

import java.util.Arrays;

/// The places of the highest of many numbers: a heap of the best so far. Time O(n + k log k log n) on numbers in
/// random order.
final class Top {
    private final long[] heap;
    private int size;

    private Top(int most) {
        heap = new long[most];
    }

    /// @return at most `most` places of numbers above 0, in rising order; of equals those that come first
    static int[] of(float[] numbers, int most) {
        var top = new Top(Math.min(most, numbers.length));
        for (int i = 0; i < numbers.length; i++) if (numbers[i] > 0) top.offer(numbers[i], i);
        var places = new int[top.size];
        for (int i = 0; i < places.length; i++) places[i] = Integer.MAX_VALUE - (int) top.heap[i];
        Arrays.sort(places);
        return places;
    }

    private void offer(float number, int place) {
        // The bits of floats above 0 are in the order of the floats.
        long code = (long) Float.floatToRawIntBits(number) << 32 | Integer.MAX_VALUE - place;
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
