package org.workways.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.workways.concept.Provenance;

/// The name of a content: SHA-256 over all that was imported, but not over the day.
final class ContentHash {
    private static final int SHORT = 16;

    private ContentHash() {}

    /// 64 hex digits, in the format of today.
    static String of(Provenance provenance, Tables tables) {
        return of(Manifest.FORMAT, provenance, tables);
    }

    static String of(String format, Provenance provenance, Tables tables) {
        var digest = sha256();
        digest.update(new CellWriter()
                .text(format)
                .text(provenance.source())
                .text(provenance.version())
                .text(provenance.licence())
                .line());
        tables.content().forEach((file, bytes) -> {
            digest.update((file + "\t" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /// The folder of a content.
    static String folder(String contentHash) {
        return contentHash.substring(0, SHORT);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
