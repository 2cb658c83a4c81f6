package org.workways.language;

import java.nio.ByteBuffer;
import java.util.List;

/// Finds the longest of many pieces that stands at a place in a text: a hash table, walked with a hash that grows by
/// one character at a time, so that no string is made. Pieces are counted from 0 in the order given.
///
/// It can be written to a buffer and read back without hashing again: making it costs 60 ms in a JVM that has just
/// started.
final class PieceTable {
    static final int NONE = -1;

    private final char[] chars;
    private final int[] ends;
    private final int[] ids;
    private final int[] slots;
    private final int longest;

    private PieceTable(char[] chars, int[] ends, int[] ids, int[] slots, int longest) {
        this.chars = chars;
        this.ends = ends;
        this.ids = ids;
        this.slots = slots;
        this.longest = longest;
    }

    /// @param ids the number of each piece
    static PieceTable of(List<String> pieces, int[] ids) {
        var ends = new int[pieces.size()];
        var end = 0;
        var longest = 0;
        for (var piece = 0; piece < ends.length; piece++) {
            var length = pieces.get(piece).length();
            end += length;
            longest = Math.max(longest, length);
            ends[piece] = end;
        }
        var slots = new int[Integer.highestOneBit(Math.max(1, ends.length)) << 2];
        var table = new PieceTable(String.join("", pieces).toCharArray(), ends, ids, slots, longest);
        for (var piece = 0; piece < ends.length; piece++) table.put(piece);
        return table;
    }

    static PieceTable readFrom(ByteBuffer in) {
        var longest = in.getInt();
        var ends = Ints.readFrom(in);
        var ids = Ints.readFrom(in);
        var slots = Ints.readFrom(in);
        var chars = new char[in.getInt()];
        in.asCharBuffer().get(chars);
        in.position(in.position() + chars.length * Character.BYTES);
        return new PieceTable(chars, ends, ids, slots, longest);
    }

    void writeTo(ByteBuffer out) {
        out.putInt(longest);
        Ints.writeTo(out, ends);
        Ints.writeTo(out, ids);
        Ints.writeTo(out, slots);
        out.putInt(chars.length);
        for (var character : chars) out.putChar(character);
    }

    /// What [#writeTo] needs.
    int bytes() {
        var numbers = Ints.bytes(ends) + Ints.bytes(ids) + Ints.bytes(slots);
        return 2 * Integer.BYTES + numbers + chars.length * Character.BYTES;
    }

    /// @return the longest piece that begins at `from` and ends at or before `to`, or [#NONE]; time O(longest piece)
    int longestAt(char[] text, int from, int to) {
        var found = NONE;
        var hash = 0;
        var last = Math.min(to, from + longest);
        for (var end = from + 1; end <= last; end++) {
            hash = next(hash, text[end - 1]);
            var piece = find(hash, text, from, end);
            if (piece != NONE) found = piece;
        }
        return found;
    }

    int id(int piece) {
        return ids[piece];
    }

    int length(int piece) {
        return ends[piece] - start(piece);
    }

    private int start(int piece) {
        return piece == 0 ? 0 : ends[piece - 1];
    }

    private void put(int piece) {
        var hash = 0;
        for (var i = start(piece); i < ends[piece]; i++) hash = next(hash, chars[i]);
        var slot = slot(hash);
        while (slots[slot] != 0) slot = (slot + 1) & (slots.length - 1);
        slots[slot] = piece + 1;
    }

    private int find(int hash, char[] text, int from, int to) {
        for (var slot = slot(hash); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
            var piece = slots[slot] - 1;
            if (same(piece, text, from, to)) return piece;
        }
        return NONE;
    }

    private boolean same(int piece, char[] text, int from, int to) {
        var start = start(piece);
        if (ends[piece] - start != to - from) return false;
        for (var i = from; i < to; i++) if (chars[start + i - from] != text[i]) return false;
        return true;
    }

    private static int next(int hash, char character) {
        return (hash + character + 1) * 0x9E3779B1;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & (slots.length - 1);
    }
}
