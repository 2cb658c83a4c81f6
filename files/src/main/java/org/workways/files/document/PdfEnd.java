package org.workways.files.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Tells a whole PDF from one whose end is missing. PDFBox mends the latter as well as it can, but letters whose font
/// was cut away come out as other letters.
/// Format: ISO 32000-2, 7.5.5 (the trailer, which ends in `%%EOF`) and Annex F (linearized files, which have an
/// earlier one as well).
final class PdfEnd {
    private static final int LOOKED_AT = 2048;
    private static final String MARK = "%%EOF";

    private PdfEnd() {}

    static boolean isMissing(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var end = text(bytes, Math.max(0, bytes.length() - LOOKED_AT));
            if (end.contains(MARK) || end.contains("startxref")) return false;
            // Something may have been added behind the end, as by a server.
            int expected = text(bytes, 0).contains("/Linearized") ? 2 : 1;
            return count(file) < expected;
        }
    }

    private static String text(RandomAccessFile bytes, long from) throws IOException {
        var part = new byte[(int) Math.min(LOOKED_AT, bytes.length() - from)];
        bytes.seek(from);
        bytes.readFully(part);
        return new String(part, StandardCharsets.ISO_8859_1);
    }

    private static int count(Path file) throws IOException {
        int found = 0;
        int matched = 0;
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            for (int sign; (sign = in.read()) >= 0; ) {
                if (sign == MARK.charAt(matched)) matched++;
                else if (sign != '%' || matched != 2) matched = sign == '%' ? 1 : 0; // "%%%" may still begin a mark
                if (matched < MARK.length()) continue;
                found++;
                matched = 0;
            }
        }
        return found;
    }
}
