package org.workways.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Another process that saves.
final class SavingChild {
    private SavingChild() {}

    static Process start(Path data, String... what) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java,
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                SavingChild.class.getName(),
                data.toString()));
        command.addAll(List.of(what));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// `FOLDER forever` saves two releases in turn; `FOLDER once` saves one and stops in the middle until it is
    /// killed.
    public static void main(String[] arguments) {
        var store = new SnapshotStore(Path.of(arguments[0]));
        if (arguments[1].equals("forever"))
            for (int i = 0; ; i++) {
                store.save(IotJobs.release(i % 2 == 0 ? "even" : "odd", 20_000), (stage, done, total) -> {});
                System.out.println("saved");
            }
        store.save(IotJobs.release("other", 20_000), (stage, done, total) -> {
            System.out.println("under way");
            sleepForLong();
        });
    }

    private static void sleepForLong() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
