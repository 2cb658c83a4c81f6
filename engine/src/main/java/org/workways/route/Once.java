package org.workways.route;

import java.util.Optional;
import java.util.function.Supplier;

/// A value that is computed when it is first asked for, and only then.
final class Once<T> implements Supplier<T> {
    private final Supplier<T> computed;
    private Optional<T> known = Optional.empty();

    Once(Supplier<T> computed) {
        this.computed = computed;
    }

    @Override
    public synchronized T get() {
        var value = known.orElseGet(computed);
        known = Optional.of(value);
        return value;
    }
}
