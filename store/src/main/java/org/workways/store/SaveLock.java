package org.workways.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.workways.concept.UserException;

/// Held by the one thread of the one process that saves into a folder; let go by the system if that process dies.
public final class SaveLock {
    private static final long PAUSE_MILLIS = 50;
    /// A file lock is held by the whole process, and closing any channel of its file lets it go: threads need a lock
    /// before it.
    private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    private final ReentrantLock thread;
    private final FileChannel channel;

    private SaveLock(ReentrantLock thread, FileChannel channel) {
        this.thread = thread;
        this.channel = channel;
    }

    /// Work that writes.
    public interface Work<T> {
        T run() throws IOException;
    }

    /// @throws UserException if somebody else saves for longer than `patience`
    public static <T> T whileHeld(Path folder, Duration patience, Work<T> work) throws IOException {
        var lock = take(folder, patience);
        try {
            return work.run();
        } finally {
            lock.release();
        }
    }

    private static SaveLock take(Path folder, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        var thread = THREADS.computeIfAbsent(folder.toRealPath(), path -> new ReentrantLock());
        try {
            if (thread.isHeldByCurrentThread() || !thread.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS))
                throw busy(folder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy(folder);
        }
        try {
            return new SaveLock(thread, locked(folder, end));
        } catch (IOException | RuntimeException e) {
            thread.unlock();
            throw e;
        }
    }

    private void release() throws IOException {
        try {
            channel.close();
        } finally {
            thread.unlock();
        }
    }

    private static FileChannel locked(Path folder, long end) throws IOException {
        var channel = FileChannel.open(folder.resolve("LOCK"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            while (tried(channel).isEmpty()) {
                if (System.nanoTime() - end > 0) throw busy(folder);
                Thread.sleep(PAUSE_MILLIS);
            }
            return channel;
        } catch (InterruptedException e) {
            channel.close();
            Thread.currentThread().interrupt();
            throw busy(folder);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static Optional<FileLock> tried(FileChannel channel) throws IOException {
        return Optional.ofNullable(channel.tryLock());
    }

    private static UserException busy(Path folder) {
        return new UserException(
                "Another import is writing to '%s'.".formatted(folder), "Wait until it has ended, then import again.");
    }
}
