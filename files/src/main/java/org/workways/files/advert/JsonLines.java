package org.workways.files.advert;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.Reader;
import java.util.Map;

/// One JSON object a line. A line that is broken does not hurt the next. Format: jsonlines.org.
final class JsonLines implements RecordFormat {
    private final String part;

    JsonLines(String part) {
        this.part = part;
    }

    @Override
    public void read(Reader text, RecordSink sink) throws IOException {
        var lines = new BoundedLines(text, JsonValues.MOST_CHARACTERS);
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            if (line.get().isBlank()) continue;
            var place = new Place(part, "line", lines.number());
            if (!read(line.get(), lines.isCut(), place, sink)) return;
        }
    }

    private static boolean read(String line, boolean cut, Place place, RecordSink sink) throws IOException {
        if (cut) return sink.broken(place, "it is longer than %,d characters".formatted(JsonValues.MOST_CHARACTERS));
        try {
            if (JsonValues.of(line) instanceof Map<?, ?> object) return JsonRecords.emit(object, () -> place, sink);
            return sink.broken(place, "it is not a JSON object");
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            return sink.broken(place, "it is not valid JSON at column %d".formatted(at == null ? 1 : at.getColumnNr()));
        }
    }
}
