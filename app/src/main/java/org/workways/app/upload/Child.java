package org.workways.app.upload;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.workways.concept.UserException;

/// A process that reads one file. Used once, by one thread; any thread may [#end] it.
final class Child {
    /// Of Java with `-XX:+ExitOnOutOfMemoryError`.
    private static final int OUT_OF_MEMORY = 3;
    /// Between the end of what a child says and its own end.
    private static final int LAST_SECONDS = 2;

    private final Process process;
    private final Path folder;
    private volatile boolean late;
    private volatile boolean ended;

    private Child(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
    }

    /// @throws IOException if no process or no folder can be made
    static Child start(ChildCommand command, Path folders) throws IOException {
        var folder = TemporaryFolder.create(folders);
        try {
            return new Child(command.start(folder), folder);
        } catch (IOException e) {
            TemporaryFolder.delete(folder);
            throw e;
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// @throws UserException if the child gives no answer, in time or at all
    ChildAnswer ask(String name, byte[] content, UploadLimits limits) {
        Thread.ofVirtual().start(() -> endWhenLate(limits.mostSeconds()));
        try {
            send(name, content, limits);
            return ChildAnswer.read(new DataInputStream(process.getInputStream()), limits.mostCharacters());
        } catch (IOException silence) {
            throw reason(name, limits);
        }
    }

    /// With its folder. Returns when both are gone.
    void end() {
        ended = true;
        process.destroyForcibly();
        awaitEnd();
        TemporaryFolder.delete(folder);
    }

    /// Not by `onExit()`, which needs a free thread of the common pool, and all of them may be waiting here.
    private void awaitEnd() {
        boolean interrupted = false;
        while (process.isAlive()) {
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                interrupted = true; // a killed process ends soon: nobody is kept waiting
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
    }

    private void endWhenLate(int seconds) {
        late = !endsBy(seconds);
        if (late) process.destroyForcibly();
    }

    private boolean endsBy(int seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Its input stays open: it is how the child knows that somebody waits for the answer.
    private void send(String name, byte[] content, UploadLimits limits) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        out.writeInt(limits.mostBytes());
        out.writeInt(limits.mostCharacters());
        Pieces.write(out, name);
        Pieces.write(out, content);
        out.flush();
    }

    private UserException reason(String name, UploadLimits limits) {
        boolean itself = endsBy(LAST_SECONDS);
        if (ended) return Refusals.closing(name);
        if (late) return Refusals.tookTooLong(name, limits.mostSeconds());
        if (itself && process.exitValue() == OUT_OF_MEMORY)
            return Refusals.tookTooMuchMemory(name, limits.mostHeapMegabytes());
        return Refusals.broke(name);
    }
}
