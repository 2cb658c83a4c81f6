package org.workways.concept;

/// Numbers as if by chance: the same seed gives the same ones on every machine.
/// Source: Steele, Lea and Flood, *Fast Splittable Pseudorandom Number Generators*, 2014,
/// doi:10.1145/2660193.2660195.
public final class Chance {
    private static final long STEP = 0x9e3779b97f4a7c15L;

    private long state;

    public Chance(long seed) {
        state = seed;
    }

    /// In [0, 1).
    public double share() {
        return (next() >>> 11) * 0x1p-53;
    }

    /// In 0 to `limit` - 1.
    public int below(int limit) {
        return (int) (share() * limit);
    }

    /// 0 to `count` - 1, each once.
    public int[] order(int count) {
        var order = new int[count];
        for (int i = 0; i < count; i++) {
            int other = below(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }

    private long next() {
        state += STEP;
        long mixed = (state ^ state >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
