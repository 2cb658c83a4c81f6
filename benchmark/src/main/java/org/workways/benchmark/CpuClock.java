package org.workways.benchmark;

import java.lang.management.ManagementFactory;

/// CPU time of the current thread: what a computation takes, whatever else the machine is doing. On an idle machine
/// it
/// is the wall time.
public final class CpuClock {
    private CpuClock() {}

    /// Since some moment in the past.
    public static double milliseconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }
}
