package org.workways.files.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes zips as a test describes them.
public final class ZipMaker {
    private final Map<String, String> files = new LinkedHashMap<>();

    public ZipMaker with(String name, String text) {
        files.put(name, text);
        return this;
    }

    public ZipMaker without(String name) {
        files.remove(name);
        return this;
    }

    public Path at(Path zip) {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return zip;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
