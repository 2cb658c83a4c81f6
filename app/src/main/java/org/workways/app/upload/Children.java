package org.workways.app.upload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// All children that run: those that read, and at most one that waits for a file.
final class Children {
    private final ChildCommand command;
    private final Path folders;
    private final Set<Child> running = new HashSet<>();
    private Optional<Child> spare = Optional.empty();
    private boolean preparing;
    private boolean closed;

    Children(ChildCommand command, Path folders) {
        this.command = command;
        this.folders = folders;
    }

    /// The one that waits, if it still lives, else a new one.
    /// @throws IOException if none can be started, or all are to end
    Child take() throws IOException {
        var waiting = takeSpare();
        if (waiting.isPresent() && waiting.get().isAlive()) return waiting.get();
        waiting.ifPresent(this::end);
        return start();
    }

    /// Starts one that waits, unless there is one. Returns at once.
    void prepare() {
        synchronized (this) {
            if (closed || preparing || spare.isPresent()) return;
            preparing = true;
        }
        Thread.ofVirtual().start(this::startSpare);
    }

    void end(Child child) {
        child.end();
        synchronized (this) {
            running.remove(child);
        }
    }

    void endAll() {
        Set<Child> left;
        synchronized (this) {
            closed = true;
            left = Set.copyOf(running);
        }
        left.forEach(this::end);
    }

    synchronized boolean isClosed() {
        return closed;
    }

    private synchronized Optional<Child> takeSpare() {
        var waiting = spare;
        spare = Optional.empty();
        return waiting;
    }

    private void startSpare() {
        Optional<Child> started = Optional.empty();
        try {
            started = Optional.of(start());
        } catch (IOException e) {
            // The next file starts its own, and says so if it cannot.
        }
        synchronized (this) {
            spare = started;
            preparing = false;
        }
    }

    /// Holds the lock, so that none is started unseen while all are to end.
    private synchronized Child start() throws IOException {
        if (closed) throw new IOException("All children are to end.");
        var child = Child.start(command, folders);
        running.add(child);
        return child;
    }
}
