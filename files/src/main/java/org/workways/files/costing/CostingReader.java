package org.workways.files.costing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workways.concept.UserException;
import org.workways.files.GivenFile;
import org.workways.route.Costing;

/// Reads a costing: one JSON object with a `name` and, for each number, `{"value": …, "means": "…"}`; maybe with a
/// credit table of its own (see `CreditTable`).
public final class CostingReader {
    /// A costing and what each of its numbers means, by the number's name.
    public record Explained(Costing costing, SortedMap<String, String> meanings) {}

    private static final long LARGEST = 1_000_000;
    private static final String LIKE = "costings/evenings.json";

    private final String file;
    private final Map<?, ?> numbers;
    private final SortedMap<String, String> meanings = new TreeMap<>();

    private CostingReader(String file, Map<?, ?> numbers) {
        this.file = file;
        this.numbers = numbers;
    }

    /// @throws UserException if the file cannot be read, or as `read(String, String)`
    public static Explained read(Path path) {
        var file = GivenFile.file(path);
        try {
            if (Files.size(file) > LARGEST)
                throw new UserException(
                        "'%s' is too large to be a costing.".formatted(file), "Name a JSON file like " + LIKE + ".");
            return read(file.toString(), Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new UserException("'%s' is no text in UTF-8.".formatted(file), "Name a JSON file like " + LIKE + ".");
        } catch (IOException e) {
            throw GivenFile.unreadable(file, e);
        }
    }

    /// @param file as the user knows it, for errors
    /// @throws UserException if it is no JSON, or a number is missing, unknown or out of range
    public static Explained read(String file, String json) {
        try {
            if (JSON.std.anyFrom(json) instanceof Map<?, ?> numbers) return new CostingReader(file, numbers).costing();
            throw noCosting(file, "it is not a JSON object");
        } catch (IOException e) {
            throw noCosting(file, why(e));
        }
    }

    private static UserException noCosting(String file, String why) {
        return new UserException(
                "'%s' is no costing: %s.".formatted(file, why), "Copy " + LIKE + " and change its numbers.");
    }

    private Explained costing() {
        try {
            var costing = new Costing(
                    numbers.get("name") instanceof String name ? name : file,
                    number("euro_in_hours"),
                    number("unknown_price_in_euros"),
                    number("week_in_hours"),
                    number("course_in_hours"),
                    number("job_change_in_hours"),
                    new Costing.Credit(
                            number("close_skill"),
                            number("same_group"),
                            number("least_share"),
                            new CreditTable(file, meanings).rows(numbers.get(CreditTable.NAME))),
                    number("alternative_difference"));
            refuseUnknown();
            return new Explained(costing, meanings);
        } catch (IllegalArgumentException e) {
            throw new UserException("'%s': %s".formatted(file, e.getMessage()), "Change that number and try again.");
        }
    }

    private double number(String name) {
        if (numbers.get(name) instanceof Map<?, ?> trade && trade.get("value") instanceof Number value) {
            meanings.put(name, trade.get("means") instanceof String means ? means : "");
            return value.doubleValue();
        }
        throw new UserException(
                "'%s' does not give the number '%s'.".formatted(file, name),
                "Add \"%s\": {\"value\": …, \"means\": \"…\"}, as in %s.".formatted(name, LIKE));
    }

    private void refuseUnknown() {
        for (var name : numbers.keySet())
            if (!meanings.containsKey(name)
                    && !"name".equals(name)
                    && !"for".equals(name)
                    && !CreditTable.NAME.equals(name))
                throw new UserException(
                        "'%s' gives '%s', which no costing has.".formatted(file, name),
                        "It may be one of " + String.join(", ", meanings.keySet()) + ".");
    }

    private static String why(IOException problem) {
        if (!(problem instanceof JsonProcessingException json) || json.getLocation() == null)
            return "it cannot be read";
        return "it is not valid JSON at line %d, column %d"
                .formatted(json.getLocation().getLineNr(), json.getLocation().getColumnNr());
    }
}
