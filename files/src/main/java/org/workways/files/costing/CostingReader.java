package org.workways.files.costing;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workways.concept.UserException;
import org.workways.route.Costing;

/// Reads a costing: one JSON object with a `name` and, for each number, `{"value": …, "means": "…"}`.
public final class CostingReader {
    /// A costing and what each of its numbers means, by the number's name.
    public record Explained(Costing costing, SortedMap<String, String> meanings) {}

    private final String file;
    private final Map<?, ?> numbers;
    private final SortedMap<String, String> meanings = new TreeMap<>();

    private CostingReader(String file, Map<?, ?> numbers) {
        this.file = file;
        this.numbers = numbers;
    }

    /// @param file as the user knows it, for errors
    /// @throws UserException if it is no JSON, or a number is missing, unknown or out of range
    public static Explained read(String file, String json) {
        try {
            return new CostingReader(file, JSON.std.mapFrom(json)).costing();
        } catch (IOException e) {
            throw new UserException(
                    "%s is no costing: %s".formatted(file, firstLine(e)),
                    "Copy costings/evenings.json and change its numbers.");
        }
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
                    new Costing.Credit(number("close_skill"), number("same_group"), number("least_share")),
                    number("alternative_difference"));
            refuseUnknown();
            return new Explained(costing, meanings);
        } catch (IllegalArgumentException e) {
            throw new UserException("%s: %s".formatted(file, e.getMessage()), "Change that number and try again.");
        }
    }

    private double number(String name) {
        if (numbers.get(name) instanceof Map<?, ?> trade && trade.get("value") instanceof Number value) {
            meanings.put(name, trade.get("means") instanceof String means ? means : "");
            return value.doubleValue();
        }
        throw new UserException(
                "%s does not give the number '%s'.".formatted(file, name),
                "Add \"%s\": {\"value\": …, \"means\": \"…\"}, as in costings/evenings.json.".formatted(name));
    }

    private void refuseUnknown() {
        for (var name : numbers.keySet())
            if (!meanings.containsKey(name) && !"name".equals(name) && !"for".equals(name))
                throw new UserException(
                        "%s gives '%s', which no costing has.".formatted(file, name),
                        "It may be one of " + String.join(", ", meanings.keySet()) + ".");
    }

    private static String firstLine(IOException e) {
        var message = String.valueOf(e.getMessage());
        return message.lines().findFirst().orElse("it cannot be read");
    }
}
