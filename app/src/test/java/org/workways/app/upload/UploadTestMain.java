package org.workways.app.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.workways.files.document.DocumentReader;
import org.workways.recognise.Document;

/// A child that does what its file says, as one whose reader has a flaw that a file makes use of.
final class UploadTestMain {
    private UploadTestMain() {}

    public static void main(String[] arguments) {
        ChildMain.serve(arguments, UploadTestMain::read);
    }

    private static Document read(Path file, String name) {
        var order = DocumentReader.readUnnamed(file, name);
        return switch (order.text()) {
            case "hang" -> hang();
            case "be slow" -> slow(order);
            case "eat memory" -> eat();
            case "end" -> end(0);
            case "crash" -> end(134);
            case "babble" -> babble();
            case "environment" ->
                new Document(name, new TreeSet<>(System.getenv().keySet()).toString());
            case "litter" -> litter(file, order);
            default -> order;
        };
    }

    private static Document hang() {
        while (true) Thread.onSpinWait();
    }

    private static Document slow(Document order) {
        LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        return order;
    }

    private static Document eat() {
        var eaten = new StringBuilder();
        while (true) eaten.append("memory");
    }

    private static Document end(int code) {
        Runtime.getRuntime().halt(code);
        throw new AssertionError("A process that was ended goes on.");
    }

    private static Document babble() {
        try (var out = new java.io.FileOutputStream(java.io.FileDescriptor.out)) {
            out.write(new byte[] {'T', 0x7F, 0x7F, 0x7F, 0x7F, 'x'});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hang();
    }

    private static Document litter(Path file, Document order) {
        try {
            Files.writeString(
                    Files.createDirectories(file.resolveSibling("deep").resolve("er"))
                            .resolve("left"),
                    "x");
            Files.createSymbolicLink(file.resolveSibling("link"), Path.of(System.getProperty("java.home")));
            return order;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
