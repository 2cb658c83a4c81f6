package org.workways.language;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.workways.concept.UserException;

/// Writes a file that others see whole or not at all, even after a power cut: first under another name beside it,
/// forced to the disk, then renamed.
final class AtomicFile {
    private static final int BUFFER = 1 << 16;

    private AtomicFile() {}

    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// @throws UserException if the folder cannot be made or written
    static void write(Path file, Content content) {
        try {
            var folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder, ownerOnly());
            var draft = Files.createTempFile(folder, file.getFileName().toString(), ".part");
            try {
                fill(draft, content);
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UserException(
                    "The file %s cannot be written: %s.".formatted(file, e),
                    "Make its folder writable, and leave about 100 MB free on its disk.");
        }
    }

    private static void fill(Path draft, Content content) throws IOException {
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            var out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /// Native code is loaded from such folders, so nobody else may write there.
    private static FileAttribute<?>[] ownerOnly() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) return new FileAttribute<?>[0];
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        };
    }
}
