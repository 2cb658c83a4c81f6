package org.workways.language;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file in a jar on the class path, by its path from the root.
record Resource(String path) {
    boolean exists() {
        return Resource.class.getClassLoader().getResource(path) != null;
    }

    InputStream open() throws IOException {
        var in = Resource.class.getClassLoader().getResourceAsStream(path);
        if (in == null) throw new FileNotFoundException(path + " is not on the class path");
        return in;
    }

    /// The file in a folder, for code that cannot read a jar. Copied once; again if its size is not the one that was
    /// copied.
    /// @throws org.workways.concept.UserException if the folder cannot be written
    Path in(Path folder) {
        var file = folder.resolve(path.substring(path.lastIndexOf('/') + 1));
        if (!isWhole(file)) copyTo(file);
        return file;
    }

    /// Overwrites the file.
    void copyTo(Path file) {
        var size = new long[1];
        AtomicFile.write(file, out -> {
            try (var in = open()) {
                size[0] = in.transferTo(out);
            }
        });
        AtomicFile.write(sizeOf(file), out -> out.write(Long.toString(size[0]).getBytes(StandardCharsets.US_ASCII)));
    }

    private static boolean isWhole(Path file) {
        try {
            return Files.readString(sizeOf(file), StandardCharsets.US_ASCII).equals(Long.toString(Files.size(file)));
        } catch (IOException e) {
            return false;
        }
    }

    private static Path sizeOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".size");
    }
}
