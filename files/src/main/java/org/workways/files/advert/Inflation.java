package org.workways.files.advert;

import java.util.function.LongConsumer;
import org.workways.concept.UserException;

/// Counts what a packed file unpacks to, and stops one that was made to unpack without end. Texts
/// shrink to a tenth when they are packed, repetitive ones to a fiftieth.
final class Inflation implements LongConsumer {
    private static final long MOST_TIMES = 250;
    private static final long ALWAYS_ALLOWED = 64L << 20;

    private final String name;
    private final long most;
    private long bytes;

    /// @param name   as the user knows it
    /// @param packed its bytes on disk
    Inflation(String name, long packed) {
        this.name = name;
        this.most = ALWAYS_ALLOWED + MOST_TIMES * packed;
    }

    @Override
    public void accept(long more) {
        bytes += more;
        if (bytes > most)
            throw new UserException(
                    "'%s' unpacks to more than %d times its size.".formatted(name, MOST_TIMES),
                    "No adverts pack that well: check where it came from, or unpack it yourself.");
    }
}
