package org.workways.files.document;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What a file that is no document seems to be, so that its owner knows which one was taken by mistake. Source of the
/// signatures: WHATWG, *MIME Sniffing*, 6, and the formats' own descriptions.
final class ForeignKind {
    private static final int HEAD = 16;
    private static final Map<String, String> STARTS = new LinkedHashMap<>();

    static {
        name("a program", "MZ", "\u007FELF", "\u00CA\u00FE\u00BA\u00BE", "\u00CF\u00FA\u00ED\u00FE", "\0asm");
        name(
                "a compressed archive",
                "\u001F\u008B",
                "7z\u00BC\u00AF",
                "Rar!\u001A",
                "\u00FD7zXZ",
                "BZh",
                "(\u00B5/\u00FD");
        name("a sound or a film", "ID3", "OggS", "fLaC", "RIFF", "\u001AE\u00DF\u00A3", "\u00FF\u00FB");
        name("a database", "SQLite format 3");
        name("a picture", "BM", "\0\0\1\0", "8BPS");
    }

    private ForeignKind() {}

    /// @return with its article, as in "a program"; empty if it is like nothing known
    static Optional<String> of(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("ftyp", 4)) return Optional.of("a sound or a film");
        return STARTS.entrySet().stream()
                .filter(start -> head.startsWith(start.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static void name(String kind, String... starts) {
        for (var start : starts) STARTS.put(start, kind);
    }
}
