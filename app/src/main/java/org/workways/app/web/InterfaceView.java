package org.workways.app.web;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;

/// The interface as its document (OpenAPI 3.1) describes it, for a page to try it.
/// @param text       of the document
/// @param operations in the order of the document
record InterfaceView(String text, List<Operation> operations) {
    /// @param method  `GET`
    /// @param sent    names of what its form sends; empty for a question
    record Operation(
            String method, String path, String tag, String summary, List<Parameter> parameters, List<String> sent) {
        boolean isQuestion() {
            return method.equals("GET");
        }

        /// Whether its address has places to fill.
        boolean hasPlaces() {
            return path.contains("{");
        }

        String id() {
            return method.toLowerCase(Locale.ROOT) + path.replaceAll("[^a-z]+", "-");
        }
    }

    /// @param example  to begin with; empty if the field begins empty
    /// @param hint     how a value looks
    /// @param choices  if only these are allowed
    record Parameter(
            String name,
            boolean isRequired,
            String about,
            String type,
            String example,
            String hint,
            List<String> choices) {}

    static InterfaceView read() {
        var text = new String(Assets.bytes("openapi.json"), StandardCharsets.UTF_8);
        try {
            var document = JSON.std.mapFrom(text);
            var operations = new ArrayList<Operation>();
            object(document, "paths").forEach((path, methods) -> entries(methods)
                    .forEach((method, operation) ->
                            operations.add(operation(document, path, method, entries(operation)))));
            return new InterfaceView(text, operations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What they are about, in the order of the document.
    SequencedMap<String, List<Operation>> byTag() {
        var byTag = new LinkedHashMap<String, List<Operation>>();
        operations.forEach(operation ->
                byTag.computeIfAbsent(operation.tag(), tag -> new ArrayList<>()).add(operation));
        return byTag;
    }

    Optional<Operation> question(String path) {
        return operations.stream()
                .filter(operation -> operation.isQuestion() && operation.path().equals(path))
                .findFirst();
    }

    private static Operation operation(
            Map<String, Object> document, String path, String method, Map<String, Object> operation) {
        var parameters = list(operation, "parameters").stream()
                .map(parameter -> parameter(resolved(document, entries(parameter))))
                .toList();
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                list(operation, "tags").getFirst().toString(),
                text(operation, "summary"),
                parameters,
                sent(operation));
    }

    private static List<String> sent(Map<String, Object> operation) {
        return object(operation, "requestBody").isEmpty()
                ? List.of()
                : object(object(operation, "requestBody"), "content").values().stream()
                        .flatMap(media -> object(object(entries(media), "schema"), "properties").keySet().stream())
                        .toList();
    }

    private static Map<String, Object> resolved(Map<String, Object> document, Map<String, Object> parameter) {
        var reference = text(parameter, "$ref");
        if (reference.isEmpty()) return parameter;
        var name = reference.substring(reference.lastIndexOf('/') + 1);
        return object(object(object(document, "components"), "parameters"), name);
    }

    private static Parameter parameter(Map<String, Object> parameter) {
        var schema = object(parameter, "schema");
        var examples = list(schema, "examples");
        var hint = examples.isEmpty()
                ? text(schema, "default")
                : examples.getFirst().toString();
        return new Parameter(
                text(parameter, "name"),
                text(parameter, "required").equals("true"),
                text(parameter, "description"),
                schema.containsKey("format") ? text(schema, "format") : text(schema, "type"),
                text(parameter, "example"),
                hint,
                list(schema, "enum").stream().map(Object::toString).toList());
    }

    private static Map<String, Object> object(Map<String, Object> json, String name) {
        return json.containsKey(name) ? entries(json.get(name)) : Map.of();
    }

    private static Map<String, Object> entries(Object json) {
        var entries = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) json).forEach((name, value) -> entries.put(String.valueOf(name), value));
        return entries;
    }

    private static List<?> list(Map<String, Object> json, String name) {
        return json.get(name) instanceof List<?> some ? some : List.of();
    }

    private static String text(Map<String, Object> json, String name) {
        return Objects.toString(json.get(name), "");
    }
}
