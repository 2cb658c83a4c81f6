package org.workways.demand;

import java.util.Arrays;

/// By which an advert is found: a key for its exact text, one for each band of its least hashes, and a byte of each
/// least hash, which tell most of what shares a band by chance before its triples are compared.
record AdvertKeys(int[] keys, long[] sketch) {
    private static final int BANDS = 64;
    private static final int ROWS = 2;

    /// How many least hashes are wanted.
    static final int HASHES = BANDS * ROWS;

    /// Number of the table of exact texts.
    static final int EXACT = 0;

    static final int TABLES = BANDS + 1;

    /// Longs of a sketch.
    static final int SKETCH = HASHES / Long.BYTES;

    /// Of the 128 least hashes, 32 are the same at a similarity of 1/4, and fewer than 15 of these in one of 10,000.
    private static final int FEWEST_SAME = 15;

    private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;

    static AdvertKeys of(AdvertPrint print, MinHash hashes) {
        int exact = Long.hashCode(print.exact());
        var sketch = new long[SKETCH];
        if (!print.isLongEnough()) return new AdvertKeys(new int[] {exact}, sketch);
        int[] least = hashes.least(print.shingles());
        int[] keys = new int[TABLES];
        keys[EXACT] = exact;
        for (int hash = 0; hash < HASHES; hash++) {
            int mixed = Mixed.of(least[hash]);
            sketch[hash / Long.BYTES] |= (mixed & 0xffL) << (hash % Long.BYTES * Byte.SIZE);
            int band = 1 + hash / ROWS;
            keys[band] = Mixed.of(keys[band] + mixed);
        }
        return new AdvertKeys(keys, sketch);
    }

    /// As they were copied to the place of an advert.
    static AdvertKeys kept(AdvertPrint print, int[] keys, long[] sketches, int slot) {
        int tables = print.isLongEnough() ? TABLES : 1;
        return new AdvertKeys(
                Arrays.copyOfRange(keys, slot * TABLES, slot * TABLES + tables),
                Arrays.copyOfRange(sketches, slot * SKETCH, (slot + 1) * SKETCH));
    }

    /// Only the exact one, if the advert is too short for others.
    int tables() {
        return keys.length;
    }

    int key(int table) {
        return keys[table];
    }

    void copySketch(long[] sketches, int from) {
        System.arraycopy(sketch, 0, sketches, from, SKETCH);
    }

    /// @param from where the other's sketch begins
    boolean mayBeLike(long[] sketches, int from) {
        int same = 0;
        for (int i = 0; i < SKETCH; i++) same += zeros(sketch[i] ^ sketches[from + i]);
        return same >= FEWEST_SAME;
    }

    /// How many of its bytes are 0.
    private static int zeros(long bytes) {
        return Long.bitCount(~(((bytes & LOW_BITS) + LOW_BITS) | bytes | LOW_BITS));
    }
}
