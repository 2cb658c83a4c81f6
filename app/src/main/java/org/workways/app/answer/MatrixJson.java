package org.workways.app.answer;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.workways.concept.ImportIssue;
import org.workways.route.MatrixRow;
import org.workways.route.MatrixRow.Cell;

/// A matrix as JSON, in the form that `docs/matrix.md` describes, written row by row.
public final class MatrixJson {
    private final MatrixAnswer answer;
    private final PrintWriter out;
    private String separator = "";

    /// Begins to write.
    public MatrixJson(MatrixAnswer answer, PrintWriter out) {
        this.answer = answer;
        this.out = out;
        var occupations = answer.occupations().stream()
                .map(id -> RouteJson.entry(
                        "id",
                        id.toString(),
                        "label",
                        answer.taxonomy().occupation(id).label()))
                .toList();
        out.printf("{%n  \"costing\" : %s,%n", json(answer.costing().name()));
        out.printf("  \"occupations\" : %s,%n  \"rows\" : [", json(occupations));
    }

    public void row(MatrixRow row) {
        var line = RouteJson.entry(
                "id", answer.people().get(row.profile()).id(),
                "cells", row.cells().stream().map(MatrixJson::cell).toList());
        out.printf("%s%n    %s", separator, json(line));
        separator = ",";
    }

    /// @param finished rows that were written
    public void end(int finished) {
        out.printf(
                "%n  ],%n  \"people\" : %d,%n  \"finished\" : %d,%n",
                answer.people().size(), finished);
        out.printf(
                "  \"issues\" : %s,%n",
                json(answer.issues().stream().map(ImportIssue::message).toList()));
        out.printf(
                "  \"data\" : %s%n}%n",
                json(answer.data().stream().map(RouteJson::data).toList()));
        out.flush();
    }

    private static Map<String, Object> cell(Cell cell) {
        return switch (cell) {
            case Cell.Cost(var hours) -> RouteJson.entry("state", "cost", "cost", RouteJson.round(hours, 2));
            case Cell.Qualified qualified -> RouteJson.entry("state", "qualified");
            case Cell.Unreachable unreachable -> RouteJson.entry("state", "unreachable");
            case Cell.Undecided(var atLeast) ->
                RouteJson.entry("state", "undecided", "atLeast", RouteJson.round(atLeast, 2));
        };
    }

    private static String json(Object value) {
        try {
            return JSON.std.asString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
