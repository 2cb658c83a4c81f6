package org.workways.app.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.workways.concept.Progress;

/// What somebody at a terminal sees besides the answer.
final class Terminal {
    private static final Duration BETWEEN = Duration.ofMillis(200);

    private Terminal() {}

    static boolean isInteractive() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    /// Count, rate and time left on one line of standard error, if that is a terminal.
    static Progress progress(PrintWriter err) {
        return isInteractive() ? new Line(err) : Progress.SILENT;
    }

    private static final class Line implements Progress {
        private final PrintWriter err;
        private String stage = "";
        private Instant begun = Instant.now();
        private Instant shown = Instant.EPOCH;

        Line(PrintWriter err) {
            this.err = err;
        }

        @Override
        public void report(String newStage, long done, long total) {
            var now = Instant.now();
            if (!newStage.equals(stage)) {
                stage = newStage;
                begun = now;
            }
            boolean last = total > 0 && done >= total;
            if (!last && Duration.between(shown, now).compareTo(BETWEEN) < 0) return;
            shown = now;
            err.print("\r\u001B[K" + (last ? "" : text(now, done, total)));
            err.flush();
        }

        private String text(Instant now, long done, long total) {
            double seconds = Math.max(0.001, Duration.between(begun, now).toMillis() / 1000.0);
            double rate = done / seconds;
            if (total <= 0) return "%s: %,d, %,.0f/s".formatted(stage, done, rate);
            return "%s: %,d of %,d, %,.0f/s, %.0f s left"
                    .formatted(stage, done, total, rate, (total - done) / Math.max(rate, 1e-9));
        }
    }
}
