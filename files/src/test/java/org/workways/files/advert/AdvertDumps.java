package org.workways.files.advert;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes dumps as tests describe them.
record AdvertDumps(Path folder) {
    AdvertFile text(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    AdvertFile bytes(String name, byte[] bytes) {
        try {
            var path = folder.resolve(name);
            Files.createDirectories(folder);
            return new AdvertFile(Files.write(path, bytes), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] gzipped(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] gzipped(String text) {
        return gzipped(text.getBytes(StandardCharsets.UTF_8));
    }

    /// @param entries names and contents, in turns
    static byte[] zipped(Object... entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) entries[i]));
                zip.write(
                        entries[i + 1] instanceof byte[] bytes
                                ? bytes
                                : entries[i + 1].toString().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
