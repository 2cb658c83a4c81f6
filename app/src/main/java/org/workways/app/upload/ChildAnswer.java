package org.workways.app.upload;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ProtocolException;

/// What a child says about its file.
sealed interface ChildAnswer {
    /// Of problem and advice, in bytes: two sentences with a name in them.
    int MOST_REASON = 4_000;
    /// A `char` takes three bytes of UTF-8 at most.
    int BYTES_A_CHARACTER = 3;

    record Text(String text) implements ChildAnswer {}

    record Refusal(String problem, String advice) implements ChildAnswer {}

    default void write(DataOutputStream out) throws IOException {
        switch (this) {
            case Text(var text) -> {
                out.writeByte('T');
                Pieces.write(out, text);
            }
            case Refusal(var problem, var advice) -> {
                out.writeByte('R');
                Pieces.write(out, problem);
                Pieces.write(out, advice);
            }
        }
    }

    /// The child may by now be doing what its file wants: nothing of what it says is believed to be short or in order.
    /// @throws ProtocolException if it is not
    static ChildAnswer read(DataInputStream in, int mostCharacters) throws IOException {
        int kind = in.readByte();
        return switch (kind) {
            case 'T' -> new Text(text(in, mostCharacters));
            case 'R' -> new Refusal(Pieces.readText(in, MOST_REASON), Pieces.readText(in, MOST_REASON));
            default -> throw new ProtocolException("An answer of kind " + kind + " is not known.");
        };
    }

    private static String text(DataInputStream in, int mostCharacters) throws IOException {
        long most = Math.min((long) mostCharacters * BYTES_A_CHARACTER, Integer.MAX_VALUE);
        var text = Pieces.readText(in, (int) most);
        if (text.length() > mostCharacters) throw new ProtocolException("The text is longer than was asked for.");
        return text;
    }
}
