package org.workways.app.web;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.workways.recognise.Recognition;

/// Texts that people brought, in memory only and for a while: the last hundred that somebody looked at. They are gone
/// when the server stops.
final class Readings {
    private static final int MOST = 100;
    private static final int KEY_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final Kept<Reading> readings = new Kept<>(MOST);

    Reading add(Recognition recognition) {
        var key = new byte[KEY_BYTES];
        random.nextBytes(key);
        var reading = new Reading(HexFormat.of().formatHex(key), recognition, new TreeMap<>());
        return readings.put(reading.key(), reading);
    }

    /// One change at a time; empty if it was forgotten meanwhile.
    Optional<Reading> change(String key, UnaryOperator<Reading> change) {
        return readings.change(key, change);
    }

    Optional<Reading> find(String key) {
        return readings.find(key);
    }

    void forget(String key) {
        readings.remove(key);
    }
}
