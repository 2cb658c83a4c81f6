package org.workways.files.advert;

import java.nio.charset.StandardCharsets;

/// What a file, or an entry of a zip, is by its first bytes. Sources of the signatures: RFC 1952,
/// APPNOTE.TXT 4.3.7, the Parquet format, [MS-CFB] 2.2, ISO 32000-2.
enum PartKind {
    GZIP,
    /// A zip, or a workbook, which is one.
    ZIP,
    PARQUET,
    /// Excel before 2007.
    OLD_EXCEL,
    PDF,
    /// None of these: text, or something unknown.
    OTHER;

    static final int LOOKED_AT = 8;

    static PartKind of(byte[] head) {
        var start = new String(head, 0, Math.min(head.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u001F\u008B")) return GZIP;
        if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) return ZIP;
        if (start.startsWith("PAR1")) return PARQUET;
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) return OLD_EXCEL;
        return start.startsWith("%PDF-") ? PDF : OTHER;
    }
}
