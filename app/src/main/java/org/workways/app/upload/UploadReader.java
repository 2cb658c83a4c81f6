package org.workways.app.upload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.workways.concept.UserException;
import org.workways.recognise.Document;

/// Reads what somebody uploaded, in a process of its own: a file made to break, to hang or to fill its reader does so
/// to that process alone. Any number of threads may use it.
///
/// Here nobody looks at a single byte of the file. That holds for plain text as well, though it needs but decoding:
/// to tell it from Markdown, HTML and what is no text is most of the work, and putting its letters in one form took
/// minutes for a small file until piles of accents were cut. With a child that waits it costs some 30 ms.
public final class UploadReader implements AutoCloseable {
    private final UploadLimits limits;
    private final boolean keepsSpare;
    private final Children children;
    /// Fair: who came first is read first.
    private final Semaphore turns;

    public UploadReader(UploadLimits limits) {
        this(limits, Spare.AT_ONCE);
    }

    public UploadReader(UploadLimits limits, Spare spare) {
        this(limits, spare, ChildMain.class, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /// @param main the main class of a child
    /// @param folders where the folders of the children are made
    UploadReader(UploadLimits limits, Spare spare, Class<?> main, Path folders) {
        this.limits = limits;
        keepsSpare = spare != Spare.NEVER;
        children = new Children(new ChildCommand(main.getName(), limits.mostHeapMegabytes()), folders);
        turns = new Semaphore(limits.mostChildren(), true);
        if (spare == Spare.AT_ONCE) children.prepare();
    }

    /// Takes at most twice the seconds of the limits: for a free child, and for reading.
    /// @param name as the sender calls it; it is shown, and says nothing about what the file is
    /// @return its name, at most 80 characters that can be seen, and its text
    /// @throws UserException if the file is empty, too large, of a kind that is not read (by content, not by name),
    ///     damaged, holds no text or too much, took too long or too much memory, or too many files are being read
    public Document read(String name, byte[] content) {
        var shown = UploadName.of(name);
        if (content.length == 0) throw Refusals.empty(shown);
        if (content.length > limits.mostBytes()) throw Refusals.tooLarge(shown, content.length, limits.mostBytes());
        waitForTurn(shown);
        try {
            return readByChild(shown, content);
        } finally {
            turns.release();
            // Not before: its start would take time from the reading.
            if (keepsSpare) children.prepare();
        }
    }

    /// Ends all children; whoever still waits for one is told so.
    @Override
    public void close() {
        children.endAll();
    }

    private void waitForTurn(String name) {
        try {
            if (!turns.tryAcquire(limits.mostSeconds(), TimeUnit.SECONDS)) throw Refusals.busy(name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusals.busy(name);
        }
    }

    private Document readByChild(String name, byte[] content) {
        var child = child(name);
        try {
            return switch (child.ask(name, content, limits)) {
                case ChildAnswer.Text(var text) -> new Document(name, text);
                case ChildAnswer.Refusal(var problem, var advice) -> throw new UserException(problem, advice);
            };
        } finally {
            children.end(child);
        }
    }

    private Child child(String name) {
        try {
            return children.take();
        } catch (IOException e) {
            throw children.isClosed() ? Refusals.closing(name) : Refusals.noChild(name);
        }
    }
}
