package org.workways.demand;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.workways.demand.Duplicate.Kind;

/// The adverts counted of late, found by bands of least hashes. They lie in a ring in the order of their days; of each
/// band a table has the newest advert of a key, and each advert the one before it, so that a chain ends where the ring
/// does and what is too old needs no removal.
final class AdvertWindow {
    private static final int BANDS = 48;
    private static final int ROWS = 2;
    static final int HASHES = BANDS * ROWS;

    /// The last table is of exact texts.
    private static final int TABLES = BANDS + 1;

    private static final int NOBODY = -1;

    /// Stands where no advert is.
    private static final AdvertPrint NONE =
            new AdvertPrint(new JobAdvert("none", "none", LocalDate.EPOCH, "", "", "", "", ""));

    private AdvertPrint[] ring = empty(1 << 8);
    private int[] newest = tables(ring.length);
    private int[] before = new int[ring.length * TABLES];
    private int[] keys = new int[ring.length * TABLES];
    private int[] asked = new int[ring.length];
    private int question;
    private int first;
    private int end;

    private static AdvertPrint[] empty(int size) {
        var ring = new AdvertPrint[size];
        Arrays.fill(ring, NONE);
        return ring;
    }

    private static int[] tables(int size) {
        var tables = new int[2 * size * TABLES];
        Arrays.fill(tables, NOBODY);
        return tables;
    }

    /// @return int[TABLES], or only the exact one's as int[1] if the advert is too short for another
    static int[] keys(AdvertPrint print, MinHash hashes) {
        int exact = Long.hashCode(print.exact());
        if (!print.isLongEnough()) return new int[] {exact};
        int[] least = hashes.least(print.shingles());
        int[] keys = new int[TABLES];
        keys[0] = exact;
        for (int band = 0; band < BANDS; band++)
            keys[band + 1] = Mixed.of(least[band * ROWS] * 31 + Mixed.of(least[band * ROWS + 1]));
        return keys;
    }

    void forgetBefore(long day) {
        for (; first < end && print(first).day() < day; first++) ring[first & ring.length - 1] = NONE;
    }

    /// @param own from `keys`
    Optional<Duplicate> mostAlike(AdvertPrint print, int[] own) {
        question++;
        double most = -1;
        var found = NONE;
        for (int table = 0; table < own.length; table++)
            for (int one = head(table, own[table]); one >= first; one = before[place(one, table)]) {
                int slot = one & ring.length - 1;
                if (keys[place(one, table)] != own[table] || asked[slot] == question) continue;
                asked[slot] = question;
                if (ring[slot].exact() == print.exact())
                    return Optional.of(new Duplicate(print.id(), ring[slot].id(), Kind.EXACT, 1));
                double similarity = Likeness.of(ring[slot], print);
                if (similarity > most) {
                    most = similarity;
                    found = ring[slot];
                }
            }
        return most < 0 ? Optional.empty() : Optional.of(new Duplicate(print.id(), found.id(), Kind.NEAR, most));
    }

    /// @param own from `keys`
    void add(AdvertPrint print, int[] own) {
        if (end - first == ring.length) grow();
        enter(end++, print, own);
    }

    private void enter(int one, AdvertPrint print, int[] own) {
        ring[one & ring.length - 1] = print;
        asked[one & ring.length - 1] = 0;
        for (int table = 0; table < own.length; table++) {
            int head = headPlace(table, own[table]);
            keys[place(one, table)] = own[table];
            before[place(one, table)] = newest[head];
            newest[head] = one;
        }
    }

    private void grow() {
        var oldRing = ring;
        var oldKeys = keys;
        ring = empty(2 * oldRing.length);
        newest = tables(ring.length);
        before = new int[ring.length * TABLES];
        keys = new int[ring.length * TABLES];
        asked = new int[ring.length];
        question = 0;
        for (int one = first; one < end; one++) {
            int slot = one & oldRing.length - 1;
            int tables = oldRing[slot].isLongEnough() ? TABLES : 1;
            enter(one, oldRing[slot], Arrays.copyOfRange(oldKeys, slot * TABLES, slot * TABLES + tables));
        }
    }

    private AdvertPrint print(int one) {
        return ring[one & ring.length - 1];
    }

    private int place(int one, int table) {
        return (one & ring.length - 1) * TABLES + table;
    }

    private int head(int table, int key) {
        return newest[headPlace(table, key)];
    }

    private int headPlace(int table, int key) {
        return table * 2 * ring.length + (key & 2 * ring.length - 1);
    }
}
