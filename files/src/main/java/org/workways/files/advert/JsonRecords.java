package org.workways.files.advert;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// JSON that is one array of adverts, or an object in which, at any depth, a list of adverts
/// stands; or both several times. The list is streamed. An object without a list is an advert
/// itself.
final class JsonRecords implements RecordFormat {
    private static final int LONG_TEXT = 60;

    private final String part;

    JsonRecords(String part) {
        this.part = part;
    }

    @Override
    public void read(Reader text, RecordSink sink) throws IOException {
        try (var parser = JsonValues.JSON.createParser(text)) {
            new Scan(parser, sink).run();
        }
    }

    private final class Scan {
        private final JsonParser parser;
        private final RecordSink sink;
        private long number;
        private boolean on = true;

        Scan(JsonParser parser, RecordSink sink) {
            this.parser = parser;
            this.sink = sink;
        }

        void run() throws IOException {
            try {
                while (on && parser.nextToken() != null) {
                    long before = number;
                    if (parser.currentToken() == JsonToken.START_ARRAY) elements();
                    else if (parser.currentToken() == JsonToken.START_OBJECT) {
                        var rest = object();
                        if (on && number == before) emit(rest);
                    } else noAdvert();
                }
            } catch (JsonProcessingException e) {
                sink.brokenFrom(new Place(part, "record", number + 1), "it is not valid JSON at " + JsonPlace.of(e));
            }
        }

        /// Every object of an array, also of arrays in it, is an advert.
        private void elements() throws IOException {
            while (on && parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() == JsonToken.START_ARRAY) elements();
                else if (parser.currentToken() == JsonToken.START_OBJECT) emit(JsonValues.of(parser));
                else noAdvert();
            }
        }

        /// Streams the lists of objects in an object.
        /// @return what else is in it
        private Map<String, Object> object() throws IOException {
            var rest = new LinkedHashMap<String, Object>();
            while (on && parser.nextToken() != JsonToken.END_OBJECT) {
                var name = parser.currentName();
                var token = parser.nextToken();
                if (token == JsonToken.START_OBJECT && !isAdvert(rest)) rest.put(name, object());
                else if (token == JsonToken.START_ARRAY && !isAdvert(rest)) list(name, rest);
                else rest.put(name, JsonValues.of(parser));
            }
            return rest;
        }

        private void list(String name, Map<String, Object> rest) throws IOException {
            var first = parser.nextToken();
            if (first == JsonToken.END_ARRAY) return;
            if (first == JsonToken.START_OBJECT) {
                var object = JsonValues.of(parser);
                if (mayBeAdvert(object)) {
                    emit(object);
                    elements();
                } else while (parser.nextToken() != JsonToken.END_ARRAY) parser.skipChildren();
                return;
            }
            var values = new ArrayList<>();
            for (; parser.currentToken() != JsonToken.END_ARRAY; parser.nextToken()) values.add(JsonValues.of(parser));
            rest.put(name, values);
        }

        private void noAdvert() {
            on = sink.broken(next(), "it is a single value, not an object of an advert's fields");
        }

        private void emit(Object value) {
            if (!(value instanceof Map<?, ?> map)) return;
            on = JsonRecords.emit(map, this::next, sink);
        }

        private Place next() {
            number++;
            return new Place(part, "record", number);
        }
    }

    /// Gives the postings in an object, or the object itself if there are none.
    static boolean emit(Map<?, ?> object, Supplier<Place> places, RecordSink sink) {
        var postings = JobPostings.in(object);
        if (postings.isEmpty()) return sink.record(new RawRecord(places.get(), FlatJson.of(object), false));
        for (var posting : postings) if (!sink.record(new RawRecord(places.get(), posting, true))) return false;
        return true;
    }

    /// Whether a list that begins with this object may be one of adverts, and not of facets or
    /// pages.
    private static boolean mayBeAdvert(Object first) {
        if (!JobPostings.in(first).isEmpty()) return true;
        if (!(first instanceof Map<?, ?> object)) return false;
        return FlatJson.of(object).entrySet().stream()
                .anyMatch(cell -> ColumnNames.rank(AdvertField.TEXT, cell.getKey()) >= 0
                        || cell.getValue().length() > LONG_TEXT
                        || PostedDate.of(cell.getValue(), DateOrder.AUTO) instanceof PostedDate.Known);
    }

    /// An object is an advert, and its lists are parts of it, if it says so, or has a text.
    private static boolean isAdvert(Map<String, Object> soFar) {
        if (soFar.containsKey("@context") || soFar.containsKey("@type")) return true;
        return soFar.keySet().stream()
                .anyMatch(key -> ColumnNames.rank(AdvertField.TITLE, key) >= 0
                        || (ColumnNames.rank(AdvertField.TEXT, key) >= 0
                                && soFar.get(key) instanceof String text
                                && text.length() > LONG_TEXT));
    }
}
