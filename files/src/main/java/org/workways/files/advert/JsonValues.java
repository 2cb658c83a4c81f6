package org.workways.files.advert;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Single values of JSON as maps, lists and texts; the memory that one may take is bounded.
final class JsonValues {
    /// No advert is that long; a page with all adverts of an employer in one graph may come near.
    static final int MOST_CHARACTERS = 50_000_000;

    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(200)
                    .maxStringLength(MOST_CHARACTERS)
                    .build())
            .build();

    private JsonValues() {}

    /// The one value of a text.
    /// @throws IOException if it is no JSON, or something follows the value
    static Object of(String text) throws IOException {
        try (var parser = JSON.createParser(text)) {
            parser.nextToken();
            var value = of(parser);
            if (parser.nextToken() != null) throw new JsonParseException(parser, "something follows the value");
            return value;
        }
    }

    /// The value at the parser's token: a map, a list or a text, empty for `null`.
    static Object of(JsonParser parser) throws IOException {
        return of(parser, parser.currentLocation().getCharOffset() + MOST_CHARACTERS);
    }

    private static Object of(JsonParser parser, long until) throws IOException {
        if (parser.currentLocation().getCharOffset() > until)
            throw new StreamConstraintsException(
                    "a single value is longer than %,d characters".formatted(MOST_CHARACTERS));
        var token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) return object(parser, until);
        if (token == JsonToken.START_ARRAY) return array(parser, until);
        if (token == null || token == JsonToken.VALUE_NULL) return "";
        if (token == JsonToken.VALUE_NUMBER_FLOAT) return plain(parser.getText());
        return parser.getText();
    }

    private static Map<String, Object> object(JsonParser parser, long until) throws IOException {
        var object = new LinkedHashMap<String, Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            object.put(name, of(parser, until));
        }
        return object;
    }

    private static List<Object> array(JsonParser parser, long until) throws IOException {
        var array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) array.add(of(parser, until));
        return array;
    }

    /// 1.5148512E9 is 1514851200. What is too long to be any figure of an advert stays as it is.
    private static String plain(String number) {
        if (number.length() > 30 || number.matches(".*[eE][+-]?\\d{3,}")) return number;
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }
}
