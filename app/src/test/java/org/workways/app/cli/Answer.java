package org.workways.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

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

    Json json() {
        isGiven();
        return Json.of(out);
    }
}
