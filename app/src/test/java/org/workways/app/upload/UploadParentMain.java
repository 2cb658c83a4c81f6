package org.workways.app.upload;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A server that waits for an answer that never comes, with one child reading and one waiting.
final class UploadParentMain {
    /// What it says when no child is about to be cleaned up after.
    static final String READY = "ready";

    private UploadParentMain() {}

    public static void main(String[] arguments) {
        var limits = new UploadLimits(1_000, 64, 60, 2, 1_000);
        var reader = new UploadReader(limits, Spare.AFTER_FIRST_USE, UploadTestMain.class, Path.of(arguments[0]));
        reader.read("first.txt", "first".getBytes(StandardCharsets.UTF_8));
        Thread.ofPlatform().start(() -> reader.read("hang.txt", "hang".getBytes(StandardCharsets.UTF_8)));
        reader.read("second.txt", "second".getBytes(StandardCharsets.UTF_8));
        System.out.println(READY);
    }
}
