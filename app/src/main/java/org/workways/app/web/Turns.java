package org.workways.app.web;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/// Lets so many compute at once; others wait in the order in which they came. What waits is small, what computes is
/// not: hundreds at once would fill the memory and none would finish earlier.
final class Turns {
    private final Semaphore free;

    Turns(int atOnce) {
        this.free = new Semaphore(atOnce, true);
    }

    /// As many as the machine has cores.
    static Turns ofCores() {
        return new Turns(Runtime.getRuntime().availableProcessors());
    }

    @SuppressWarnings("ThreadPriorityCheck") // a turn is right without the yield, only less fair
    <T> T taken(Supplier<T> computation) {
        Thread.yield(); // those that came before and have not begun yet come to the queue first
        free.acquireUninterruptibly();
        try {
            return computation.get();
        } finally {
            free.release();
        }
    }
}
