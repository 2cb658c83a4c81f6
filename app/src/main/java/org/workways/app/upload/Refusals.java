package org.workways.app.upload;

import java.util.Locale;
import org.workways.concept.UserException;

/// What people are told when the file itself could not be asked.
final class Refusals {
    static final String ANOTHER_WAY = "Print it to a new PDF and use that, or copy its text into a plain text file.";

    private static final String LATER = "Try again in a moment.";

    private Refusals() {}

    static UserException empty(String name) {
        return new UserException(
                "'%s' is empty (0 bytes).".formatted(name), "Check that it was saved or downloaded completely.");
    }

    static UserException tooLarge(String name, int bytes, int mostBytes) {
        return new UserException(
                "'%s' is too large: it has %s, and %s is the limit."
                        .formatted(name, megabytes(bytes), megabytes(mostBytes)),
                "Leave out pictures, or save only the pages that matter.");
    }

    static UserException tookTooLong(String name, int seconds) {
        return new UserException("'%s' could not be read within %d s.".formatted(name, seconds), ANOTHER_WAY);
    }

    static UserException tookTooMuchMemory(String name, int megabytes) {
        return new UserException(
                "'%s' needs more than %d MB of memory to be read, the limit.".formatted(name, megabytes), ANOTHER_WAY);
    }

    static UserException broke(String name) {
        return new UserException(
                "'%s' is damaged: the program that reads it broke down over it.".formatted(name), ANOTHER_WAY);
    }

    static UserException busy(String name) {
        return new UserException(
                "'%s' was not read: too many files are being read just now (busy).".formatted(name), LATER);
    }

    static UserException closing(String name) {
        return new UserException("'%s' was not read: the server is being stopped.".formatted(name), LATER);
    }

    static UserException noChild(String name) {
        return new UserException("'%s' was not read: no program could be started to read it.".formatted(name), LATER);
    }

    private static String megabytes(int bytes) {
        return bytes % 1_000_000 == 0
                ? "%d MB".formatted(bytes / 1_000_000)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
