package org.workways.demand;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.workways.demand.Duplicate.Kind;

/// The adverts counted of late, found by bands of least hashes. They lie in a ring in the order of their days; of each
/// band a table has the newest advert of a key, and each advert the one before it, so that a chain ends where the ring
/// does and what is too old needs no removal.
final class AdvertWindow {
    private static final int NOBODY = -1;

    /// Stands where no advert is.
    private static final AdvertPrint NONE =
            new AdvertPrint(new JobAdvert("none", "none", LocalDate.EPOCH, "", "", "", "", ""));

    private static final int FIRST_SIZE = 256;

    private AdvertPrint[] ring = {};
    private int[] newest = {};
    private int[] before = {};
    private int[] keys = {};
    private long[] sketches = {};
    private int[] asked = {};
    private int question;
    private int first;
    private int end;

    AdvertWindow() {
        makeRoom(FIRST_SIZE);
    }

    /// @param size a power of 2
    private void makeRoom(int size) {
        ring = new AdvertPrint[size];
        Arrays.fill(ring, NONE);
        newest = new int[2 * size * AdvertKeys.TABLES];
        Arrays.fill(newest, NOBODY);
        before = new int[size * AdvertKeys.TABLES];
        keys = new int[size * AdvertKeys.TABLES];
        sketches = new long[size * AdvertKeys.SKETCH];
        asked = new int[size];
        question = 0;
    }

    void forgetBefore(long day) {
        for (; first < end && ring[slot(first)].day() < day; first++) ring[slot(first)] = NONE;
    }

    Optional<Duplicate> mostAlike(AdvertPrint print, AdvertKeys own) {
        question++;
        double most = Likeness.OTHER;
        var found = NONE;
        for (int table = 0; table < own.tables(); table++)
            for (int one = newest[head(table, own.key(table))]; one >= first; one = before[place(one, table)]) {
                int slot = slot(one);
                if (keys[place(one, table)] != own.key(table) || asked[slot] == question) continue;
                asked[slot] = question;
                if (table == AdvertKeys.EXACT && ring[slot].exact() == print.exact())
                    return Optional.of(new Duplicate(print.id(), ring[slot].id(), Kind.EXACT, 1));
                if (!own.mayBeLike(sketches, slot * AdvertKeys.SKETCH)) continue;
                double similarity = Likeness.of(ring[slot], print);
                if (similarity > most) {
                    most = similarity;
                    found = ring[slot];
                }
            }
        return found == NONE ? Optional.empty() : Optional.of(new Duplicate(print.id(), found.id(), Kind.NEAR, most));
    }

    void add(AdvertPrint print, AdvertKeys own) {
        if (end - first == ring.length) grow();
        enter(end++, print, own);
    }

    private void enter(int one, AdvertPrint print, AdvertKeys own) {
        ring[slot(one)] = print;
        asked[slot(one)] = 0;
        own.copySketch(sketches, slot(one) * AdvertKeys.SKETCH);
        for (int table = 0; table < own.tables(); table++) {
            int head = head(table, own.key(table));
            keys[place(one, table)] = own.key(table);
            before[place(one, table)] = newest[head];
            newest[head] = one;
        }
    }

    private void grow() {
        var oldRing = ring;
        var oldKeys = keys;
        var oldSketches = sketches;
        makeRoom(2 * oldRing.length);
        for (int one = first; one < end; one++) {
            int slot = one & (oldRing.length - 1);
            enter(one, oldRing[slot], AdvertKeys.kept(oldRing[slot], oldKeys, oldSketches, slot));
        }
    }

    private int slot(int one) {
        return one & (ring.length - 1);
    }

    private int place(int one, int table) {
        return slot(one) * AdvertKeys.TABLES + table;
    }

    private int head(int table, int key) {
        return table * 2 * ring.length + (key & (2 * ring.length - 1));
    }
}
