package org.workways.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final Turns turns = new Turns(2);

    @Test
    void all_get_a_turn_and_no_more_than_two_compute_at_once() {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var done = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int asked = 0; asked < 50; asked++)
                threads.execute(() -> turns.taken(() -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    LockSupport.parkNanos(1_000);
                    now.decrementAndGet();
                    return done.incrementAndGet();
                }));
        }
        assertThat(done).hasValue(50);
        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void who_fails_gives_the_turn_back() {
        for (int failure = 0; failure < 3; failure++)
            assertThatThrownBy(() -> turns.taken(() -> {
                        throw new IllegalStateException("failed");
                    }))
                    .hasMessage("failed");
        assertThat(turns.<String>taken(() -> "next")).isEqualTo("next");
    }
}
