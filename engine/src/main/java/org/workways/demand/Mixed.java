package org.workways.demand;

/// A number from which each bit of another follows in each bit.
/// Source: Appleby, *MurmurHash3*, 2011, its last step (public domain).
final class Mixed {
    private Mixed() {}

    static int of(int bits) {
        int mixed = (bits ^ bits >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }

    static long of(long bits) {
        long mixed = (bits ^ bits >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
