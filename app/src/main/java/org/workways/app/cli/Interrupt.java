package org.workways.app.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Ctrl-C as a question that long work asks: what is finished is written before the program ends.
final class Interrupt implements AutoCloseable {
    private static final long MOST_SECONDS = 60;

    private final AtomicBoolean asked = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::waitForTheEnd, "interrupt");

    Interrupt() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    boolean isAsked() {
        return asked.get();
    }

    private void waitForTheEnd() {
        asked.set(true);
        try {
            boolean inTime = ended.await(MOST_SECONDS, TimeUnit.SECONDS);
            if (!inTime) System.err.println("Not all that is finished could be written.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending already, and the hook sees that this work has ended.
        }
    }
}
