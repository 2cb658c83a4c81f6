package org.workways.files.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a file is by its first bytes. Source of the signatures: ISO 32000-2 7.5.2 (the header of a PDF may come
/// late),
/// APPNOTE.TXT 4.3.7, [MS-CFB] 2.2, and the registrations of the picture formats.
enum FileKind {
    PDF,
    ZIP,
    /// Word, Excel and PowerPoint before 2007, and protected newer ones.
    OLE,
    RTF,
    PICTURE,
    /// None of the others: text, or something unknown.
    TEXT;

    private static final int HEAD = 1024;

    static FileKind of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return of(new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1));
        }
    }

    private static FileKind of(String head) {
        if (head.contains("%PDF-")) return PDF;
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) return ZIP;
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) return OLE;
        if (head.startsWith("{\\rtf")) return RTF;
        return isPicture(head) ? PICTURE : TEXT;
    }

    private static boolean isPicture(String head) {
        return head.startsWith("\u0089PNG")
                || head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("GIF8")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || head.startsWith("ftypheic", 4)
                || (head.startsWith("RIFF") && head.startsWith("WEBP", 8));
    }
}
