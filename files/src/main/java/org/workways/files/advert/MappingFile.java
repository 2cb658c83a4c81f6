package org.workways.files.advert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.workways.concept.UserException;
import org.workways.files.GivenFile;
import org.workways.files.NearNames;

/// Reads a mapping that a user may have changed.
final class MappingFile {
    private static final long LARGEST = 100_000;
    private static final String LIKE =
            "Begin with the mapping that an import without one shows, and change its columns.";

    private final Path file;
    private final Map<AdvertField, List<String>> columns = new EnumMap<>(AdvertField.class);
    private DateOrder dateOrder = DateOrder.AUTO;

    private MappingFile(Path file) {
        this.file = file;
    }

    static AdvertMapping read(Path path) {
        return new MappingFile(GivenFile.file(path)).read();
    }

    private AdvertMapping read() {
        if (!(json() instanceof Map<?, ?> map)) throw none("it is not a JSON object", LIKE);
        map.forEach((key, value) -> take(String.valueOf(key), value));
        for (var field : List.of(AdvertField.POSTED, AdvertField.TEXT))
            if (columns.getOrDefault(field, List.of()).isEmpty())
                throw none(
                        "it names no column for \"%s\"".formatted(field.word()),
                        "Add \"%s\": \"…\" with the name of the column.".formatted(field.word()));
        return new AdvertMapping(columns, dateOrder);
    }

    private Object json() {
        try {
            if (Files.size(file) > LARGEST) throw none("it is too large", LIKE);
            return JSON.std.anyFrom(Files.readString(file));
        } catch (CharacterCodingException e) {
            throw none("it is no text in UTF-8", LIKE);
        } catch (JsonProcessingException e) {
            throw none("it is not valid JSON at " + JsonPlace.of(e), LIKE);
        } catch (IOException e) {
            throw GivenFile.unreadable(file, e);
        }
    }

    private void take(String key, Object value) {
        if (key.equals(AdvertMapping.DATE_FORMAT)) {
            var known = Arrays.stream(DateOrder.values()).map(DateOrder::word).toList();
            dateOrder = DateOrder.of(String.valueOf(value))
                    .orElseThrow(() -> none(
                            "its \"%s\" is '%s'".formatted(key, value), "It may be " + String.join(", ", known) + "."));
            return;
        }
        columns.put(AdvertField.of(key).orElseThrow(() -> unknown(key)), columnsOf(key, value));
    }

    private List<String> columnsOf(String key, Object value) {
        var names = new ArrayList<String>();
        for (var name : value instanceof List<?> list ? list : List.of(value)) {
            if (!(name instanceof String column))
                throw none("\"%s\" is no name of a column".formatted(key), "Write one name, or a list of names.");
            if (!column.isBlank()) names.add(column);
        }
        return names;
    }

    private UserException unknown(String key) {
        var words = new ArrayList<>(
                Arrays.stream(AdvertField.values()).map(AdvertField::word).toList());
        words.add(AdvertMapping.DATE_FORMAT);
        var near = NearNames.of(key, words, 1);
        return none(
                "it gives '%s', which no advert has".formatted(key),
                near.isEmpty()
                        ? "It may give " + String.join(", ", words) + "."
                        : "Did you mean '" + near.getFirst() + "'?");
    }

    private UserException none(String why, String advice) {
        return new UserException("'%s' is no mapping: %s.".formatted(file, why), advice);
    }
}
