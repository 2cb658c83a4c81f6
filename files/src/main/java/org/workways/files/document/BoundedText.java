package org.workways.files.document;

import java.io.Writer;
import org.workways.concept.UserException;

/// Collects text until there is too much of it, so that no file can fill the memory.
final class BoundedText extends Writer {
    /// About 6,000 printed pages: more than any CV, syllabus or advert, and harmless in memory.
    static final int MOST_CHARACTERS = 20_000_000;

    private final String name;
    private final StringBuilder text = new StringBuilder();

    BoundedText(String name) {
        this.name = name;
    }

    static UserException tooLong(String name) {
        return new UserException(
                "'%s' holds more than %d MB of text, the limit.".formatted(name, MOST_CHARACTERS / 1_000_000),
                "Cut out the part that matters and try again.");
    }

    /// @throws UserException if so many characters more would be too many
    void checkRoom(long more) {
        if (text.length() + more > MOST_CHARACTERS) throw tooLong(name);
    }

    @Override
    public void write(char[] from, int offset, int length) {
        checkRoom(length);
        text.append(from, offset, length);
    }

    @Override
    public void write(String part) {
        checkRoom(part.length());
        text.append(part);
    }

    @Override
    public void write(int character) {
        write(String.valueOf((char) character));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
