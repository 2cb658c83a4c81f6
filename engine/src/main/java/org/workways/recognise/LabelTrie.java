package org.workways.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Values by sequences of numbers, walked a number at a time: O(1) a step, whatever the size. After Fredkin, *Trie
/// memory*, 1960, doi:10.1145/367390.367400; the steps of all nodes stand in one hash table with open addressing.
final class LabelTrie<V> {
    static final int ROOT = 0;
    /// No such node; also the number of a word that no sequence holds.
    static final int NONE = -1;

    private static final long FREE = -1;

    private final Comparator<V> order;
    private final List<List<V>> values = new ArrayList<>();
    private long[] keys = new long[64];
    private int[] nodes = new int[64];
    private int steps;

    /// @param order of the values of one sequence; equal ones stay as they were added
    LabelTrie(Comparator<V> order) {
        this.order = order;
        Arrays.fill(keys, FREE);
        values.add(List.of());
    }

    /// @param sequence numbers from 0 on
    void add(int[] sequence, V value) {
        int node = ROOT;
        for (int number : sequence) {
            int next = step(node, number);
            node = next == NONE ? grow(node, number) : next;
        }
        var here = new ArrayList<>(values.get(node));
        here.add(value);
        here.sort(order);
        values.set(node, Collections.unmodifiableList(here));
    }

    /// @return the node after that number, or `NONE`
    int step(int node, int number) {
        if (number == NONE) return NONE;
        long key = key(node, number);
        for (int at = place(key); ; at = (at + 1) & (keys.length - 1)) {
            if (keys[at] == key) return nodes[at];
            if (keys[at] == FREE) return NONE;
        }
    }

    /// The values of the sequence that ends at the node.
    List<V> at(int node) {
        return values.get(node);
    }

    private int grow(int node, int number) {
        if (2 * ++steps > keys.length) rehash();
        int grown = values.size();
        values.add(List.of());
        put(key(node, number), grown);
        return grown;
    }

    private void rehash() {
        var oldKeys = keys;
        var oldNodes = nodes;
        keys = new long[2 * oldKeys.length];
        nodes = new int[2 * oldKeys.length];
        Arrays.fill(keys, FREE);
        for (int at = 0; at < oldKeys.length; at++) if (oldKeys[at] != FREE) put(oldKeys[at], oldNodes[at]);
    }

    private void put(long key, int node) {
        int at = place(key);
        while (keys[at] != FREE) at = (at + 1) & (keys.length - 1);
        keys[at] = key;
        nodes[at] = node;
    }

    private static long key(int node, int number) {
        return ((long) node << 32) | number;
    }

    /// Fibonacci hashing: the high bits of the product are well mixed.
    private int place(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (keys.length - 1);
    }
}
