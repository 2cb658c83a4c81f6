package org.workways.app.upload;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;

/// What parent and child tell each other: bytes after their number, which is four bytes, the highest first.
final class Pieces {
    private Pieces() {}

    static void write(DataOutputStream out, byte[] piece) throws IOException {
        out.writeInt(piece.length);
        out.write(piece);
    }

    static void write(DataOutputStream out, String piece) throws IOException {
        write(out, piece.getBytes(StandardCharsets.UTF_8));
    }

    /// @param most bytes; who announces more is not believed
    /// @throws EOFException if the other side ended
    static byte[] read(DataInputStream in, int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most)
            throw new ProtocolException("A piece of " + length + " bytes was announced, " + most + " are allowed.");
        var piece = in.readNBytes(length);
        if (piece.length < length) throw new EOFException("The other side ended within a piece.");
        return piece;
    }

    static String readText(DataInputStream in, int most) throws IOException {
        return new String(read(in, most), StandardCharsets.UTF_8);
    }
}
