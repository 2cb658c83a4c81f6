package org.workways.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/// What one run of the command line gave back.
record Answer(int code, String out, String err) {
    /// Answered, with nothing to complain about.
    Answer isGiven() {
        assertThat(err).isEmpty();
        assertThat(code).isZero();
        return this;
    }

    Answer says(String... words) {
        assertThat(out.replaceAll("\\s+", " ")).contains(words);
        return this;
    }

    /// A slip of the user: two sentences, and not a trace of the program's inside.
    void isRefused(String problem, String advice) {
        assertThat(err).doesNotContain("Exception").doesNotContain("at org.");
        var lines = err.lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).contains(problem);
        assertThat(lines.getLast()).contains(advice);
        assertThat(out).isEmpty();
        assertThat(code).isEqualTo(2);
    }

    Map<String, Object> json() {
        isGiven();
        return json(out);
    }

    static Map<String, Object> json(String text) {
        try {
            return JSON.std.mapFrom(text);
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }

    /// Follows names and positions into a JSON answer, as in `at(plan, "routes", 0, "legs")`.
    static Object at(Map<String, Object> json, Object... steps) {
        Object place = json;
        for (var step : steps)
            place = step instanceof Integer position ? ((List<?>) place).get(position) : ((Map<?, ?>) place).get(step);
        return place;
    }

    /// The value of one name in each object of a list.
    static List<Object> each(Object list, String name) {
        return ((List<?>) list)
                .stream().<Object>map(entry -> ((Map<?, ?>) entry).get(name)).toList();
    }
}
