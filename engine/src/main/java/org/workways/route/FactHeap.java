package org.workways.route;

import java.util.Arrays;

/// A binary heap of (distance, fact) pairs, each packed in one long; smallest distance first, ties by the smaller
/// fact.
final class FactHeap {
    private static final int FACT_BITS = 20;
    private static final long FACT_MASK = (1L << FACT_BITS) - 1;

    private long[] heap = new long[64];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void push(long distance, int fact) {
        if (size == heap.length) heap = Arrays.copyOf(heap, size * 2);
        long item = distance << FACT_BITS | fact;
        int hole = size++;
        while (hole > 0 && item < heap[(hole - 1) / 2]) {
            heap[hole] = heap[(hole - 1) / 2];
            hole = (hole - 1) / 2;
        }
        heap[hole] = item;
    }

    long pop() {
        long top = heap[0];
        long last = heap[--size];
        int hole = 0;
        while (true) {
            int child = 2 * hole + 1;
            if (child >= size) break;
            if (child + 1 < size && heap[child + 1] < heap[child]) child++;
            if (last <= heap[child]) break;
            heap[hole] = heap[child];
            hole = child;
        }
        heap[hole] = last;
        return top;
    }

    static int fact(long item) {
        return (int) (item & FACT_MASK);
    }

    static long distance(long item) {
        return item >>> FACT_BITS;
    }
}
