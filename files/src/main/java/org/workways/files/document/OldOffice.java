package org.workways.files.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.workways.concept.UserException;

/// Says why a file in Microsoft's compound format is not read: it is an old Word file, or a protected new one.
final class OldOffice {
    /// The names of a file's streams lie in its directory, which is near its start or its end; documents are smaller.
    private static final int LOOKED_AT = 8_000_000;

    private OldOffice() {}

    static UserException refusal(Path file, String name) throws IOException {
        // Stream names are UTF-16LE ([MS-CFB] 2.6.1): read as Latin letters, every second one is a zero.
        String content;
        try (var in = Files.newInputStream(file)) {
            content = new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
        }
        if (content.contains(wide("EncryptedPackage")))
            return new UserException(
                    "'%s' is protected by a password.".formatted(name),
                    "Open it in your word processor, take the password away and save it again.");
        if (content.contains(wide("WordDocument")))
            return new UserException(
                    "'%s' is a Word file of before 2007 (.doc), which is not read.".formatted(name),
                    "Open it in your word processor and save it as DOCX or PDF.");
        return new UserException(
                "'%s' is an old Office file, which is not read.".formatted(name), DocumentReader.SAVE_AS);
    }

    private static String wide(String streamName) {
        return String.join("\0", streamName.split(""));
    }
}
