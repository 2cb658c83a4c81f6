package org.workways.app.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// What was asked for last, at most so many, by key.
final class Kept<V> {
    private final int most;
    private final Map<String, V> values = new LinkedHashMap<>(16, 0.75f, true);

    Kept(int most) {
        this.most = most;
    }

    /// Computed outside of the lock: twice, if two ask at the same time.
    V get(String key, Supplier<V> value) {
        return find(key).orElseGet(() -> put(key, value.get()));
    }

    synchronized Optional<V> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /// Takes the place of what has the same key; what nobody asked for the longest goes.
    synchronized V put(String key, V value) {
        values.put(key, value);
        if (values.size() > most) values.remove(values.keySet().iterator().next());
        return value;
    }

    /// Changed by one thread at a time; empty if nothing has that key.
    synchronized Optional<V> change(String key, UnaryOperator<V> change) {
        return find(key).map(value -> put(key, change.apply(value)));
    }

    synchronized void remove(String key) {
        values.remove(key);
    }

    synchronized void removeAll(Predicate<String> keys) {
        values.keySet().removeIf(keys);
    }
}
