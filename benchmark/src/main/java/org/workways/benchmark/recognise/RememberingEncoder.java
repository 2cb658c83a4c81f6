package org.workways.benchmark.recognise;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.workways.recognise.WordEncoder;

/// Encodes each sentence once, however often it is asked: cross-validation asks twenty-five times.
final class RememberingEncoder implements WordEncoder {
    private final Map<List<String>, Encoded> known = new ConcurrentHashMap<>();
    private final WordEncoder encoder;

    RememberingEncoder(WordEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public int dimensions() {
        return encoder.dimensions();
    }

    @Override
    public Encoded encode(List<String> parts) {
        return known.computeIfAbsent(List.copyOf(parts), encoder::encode);
    }
}
