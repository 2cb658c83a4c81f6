package org.workways.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Files that are on the disk when a method returns, not only on their way there.
final class Durable {
    private static final int PIECE = 1 << 20;

    private Durable() {}

    /// @param written told of each piece how many bytes it had
    static void write(Path file, byte[] bytes, IntConsumer written) throws IOException {
        try (var out = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            for (int at = 0; at < bytes.length; at += PIECE) {
                var piece = ByteBuffer.wrap(bytes, at, Math.min(PIECE, bytes.length - at));
                int size = piece.remaining();
                while (piece.hasRemaining()) out.write(piece);
                written.accept(size);
            }
            out.force(true);
        }
    }

    /// Gives a file or folder another name beside it, in one step: readers see the one or the other.
    static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        sync(to.resolveSibling("."));
    }

    /// Makes sure that names in a folder are on the disk.
    static void sync(Path folder) throws IOException {
        if (System.getProperty("os.name", "").startsWith("Windows")) return; // cannot open folders, syncs names itself
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /// Removes a folder and all in it, or nothing if it is not there.
    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, @Nullable IOException failure) throws IOException {
                if (failure != null) throw failure;
                Files.delete(each);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
