package org.workways.app.upload;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import org.workways.concept.UserException;
import org.workways.files.document.DocumentReader;
import org.workways.recognise.Document;

/// Where a child begins. It reads one file and ends; it also ends, whatever it is doing, when its parent does.
final class ChildMain {
    /// In bytes; [UploadName] lets through fewer.
    private static final int MOST_NAME = 1_000;

    private final Path folder;
    private final BiFunction<Path, String, Document> reading;
    private final DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
    private final DataOutputStream out =
            new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));

    private ChildMain(Path folder, BiFunction<Path, String, Document> reading) {
        this.folder = folder;
        this.reading = reading;
    }

    public static void main(String[] arguments) {
        serve(arguments, DocumentReader::readUnnamed);
    }

    /// @param arguments the child's folder, which is deleted if the parent ends before the child does
    /// @param reading takes the file and the name it is to be called by
    static void serve(String[] arguments, BiFunction<Path, String, Document> reading) {
        if (arguments.length != 1) throw new IllegalArgumentException("This program is started by Workways alone.");
        System.setOut(System.err); // what a library prints is no answer
        new ChildMain(Path.of(arguments[0]), reading).serve();
    }

    private void serve() {
        try {
            if (in.available() == 0) WarmUp.in(folder);
            int mostBytes = in.readInt();
            int mostCharacters = in.readInt();
            var name = Pieces.readText(in, MOST_NAME);
            var content = Pieces.read(in, mostBytes);
            endWithParent();
            answer(name, content, mostCharacters).write(out);
            out.flush();
        } catch (IOException e) {
            TemporaryFolder.delete(folder); // nobody listens any more
        }
        Runtime.getRuntime().halt(0);
    }

    /// The parent keeps the child's input open for as long as it waits for the answer.
    private void endWithParent() {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                while (in.read() >= 0) Thread.onSpinWait();
            } catch (IOException e) {
                // The same as its end.
            }
            TemporaryFolder.delete(folder);
            Runtime.getRuntime().halt(0);
        });
    }

    private ChildAnswer answer(String name, byte[] content, int mostCharacters) {
        try {
            var text = reading.apply(Files.write(folder.resolve("upload"), content), name)
                    .text();
            return text.length() > mostCharacters ? tooLong(name, mostCharacters) : new ChildAnswer.Text(text);
        } catch (UserException e) {
            return new ChildAnswer.Refusal(e.problem(), e.advice());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // A file made to break its reader may raise anything; to its owner it is all the same.
            return new ChildAnswer.Refusal(
                    "'%s' is damaged, or made in a way that cannot be read.".formatted(name), Refusals.ANOTHER_WAY);
        }
    }

    private static ChildAnswer tooLong(String name, int mostCharacters) {
        return new ChildAnswer.Refusal(
                "'%s' holds more than %,d characters of text, the limit.".formatted(name, mostCharacters),
                "Cut out the part that matters and try again.");
    }
}
