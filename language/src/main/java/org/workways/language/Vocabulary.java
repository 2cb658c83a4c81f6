package org.workways.language;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// The word pieces a BERT model knows; a piece's number is its place in the list. Those that continue a word are
/// written `##ing`.
/// @param first   the number of `[CLS]`, which begins every text
/// @param last    the number of `[SEP]`, which ends every text
/// @param unknown the number of `[UNK]`, which stands for a word that cannot be put together from pieces
record Vocabulary(int first, int last, int unknown, PieceTable starts, PieceTable continuations) {
    private static final String CONTINUES = "##";

    /// @throws IllegalArgumentException if one of the pieces every BERT vocabulary has is absent
    static Vocabulary of(List<String> pieces) {
        return new Vocabulary(
                required(pieces, "[CLS]"),
                required(pieces, "[SEP]"),
                required(pieces, "[UNK]"),
                table(pieces, false),
                table(pieces, true));
    }

    static Vocabulary readFrom(ByteBuffer in) {
        return new Vocabulary(in.getInt(), in.getInt(), in.getInt(), PieceTable.readFrom(in), PieceTable.readFrom(in));
    }

    byte[] toBytes() {
        var out = ByteBuffer.allocate(3 * Integer.BYTES + starts.bytes() + continuations.bytes());
        out.putInt(first).putInt(last).putInt(unknown);
        starts.writeTo(out);
        continuations.writeTo(out);
        return out.array();
    }

    /// Greedy longest match first.
    /// @param from where the word begins in `text`
    /// @param to   where it ends
    /// @param ids  gets the numbers, from `at` on; no more than fit
    /// @return how many were written; 1, and [#unknown()], if a part of the word is no piece
    int split(char[] text, int from, int to, int[] ids, int at) {
        var table = starts;
        var count = 0;
        for (var place = from; place < to; ) {
            var piece = table.longestAt(text, place, to);
            if (piece == PieceTable.NONE) {
                ids[at] = unknown;
                return 1;
            }
            if (at + count < ids.length) ids[at + count++] = table.id(piece);
            place += table.length(piece);
            table = continuations;
        }
        return count;
    }

    private static int required(List<String> pieces, String piece) {
        var id = pieces.indexOf(piece);
        if (id < 0) throw new IllegalArgumentException("The vocabulary has no " + piece + ".");
        return id;
    }

    private static PieceTable table(List<String> pieces, boolean continuing) {
        var chosen = new ArrayList<String>(pieces.size());
        var ids = new ArrayList<Integer>(pieces.size());
        for (var id = 0; id < pieces.size(); id++) {
            var piece = pieces.get(id);
            var continues = piece.length() > CONTINUES.length() && piece.startsWith(CONTINUES);
            if (continues != continuing) continue;
            chosen.add(continues ? piece.substring(CONTINUES.length()) : piece);
            ids.add(id);
        }
        return PieceTable.of(chosen, ids.stream().mapToInt(Integer::intValue).toArray());
    }
}
