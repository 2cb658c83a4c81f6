package org.workways.app.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.workways.app.answer.AskedLimits;
import org.workways.concept.UserException;

/// A question as its address holds it: skills by their ids, a goal, limits. It has nothing of what
/// somebody wrote, so it may be handed on; a CV stands in it only as the key of a text that this
/// server holds for a while.
/// @param values by name; only names that are known, no empty values
record Question(SortedMap<String, List<String>> values) {
    /// Those of the command line, and where the page stands.
    static final List<String> NAMES = List.of(
            "skills",
            "from",
            "cv",
            "to",
            "hours-per-week",
            "budget",
            "start",
            "deadline",
            "language",
            "mode",
            "without",
            "place",
            "at-once",
            "work-legs",
            "costing",
            "alternatives",
            "also",
            "via",
            "within",
            "family",
            "level",
            "wage",
            "openings");

    /// What is meant where nothing is said.
    private static final Map<String, String> USUAL = Map.of(
            "hours-per-week",
            Integer.toString(AskedLimits.DEFAULT_HOURS),
            "language",
            "en",
            "mode",
            "any",
            "costing",
            "evenings",
            "alternatives",
            "2",
            "within",
            "300");

    private static final int LONGEST = 8_000;

    Question {
        var copy = new TreeMap<String, List<String>>();
        values.forEach((name, some) -> {
            var filled = some.stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!NAMES.contains(name) || filled.isEmpty()) return;
            copy.put(name, name.equals("skills") ? List.of(String.join(",", filled)) : filled);
        });
        values = Collections.unmodifiableSortedMap(copy);
    }

    /// @throws UserException if it is longer than any question is
    static Question of(Map<String, String[]> parameters) {
        var values = new TreeMap<String, List<String>>();
        parameters.forEach((name, some) -> values.put(name, List.of(some)));
        return new Question(values).checked();
    }

    /// @throws UserException if it is longer than any question is
    Question checked() {
        if (query().length() > LONGEST)
            throw new UserException("The question is longer than an address may be.", "Leave out some of the skills.");
        return this;
    }

    static Question none() {
        return new Question(new TreeMap<>());
    }

    Optional<String> one(String name) {
        return all(name).stream().findFirst();
    }

    String text(String name) {
        return one(name).orElse("");
    }

    /// What is said, else what is usual; empty for what has no usual value.
    String meant(String name) {
        return one(name).orElse(USUAL.getOrDefault(name, ""));
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    boolean hasPerson() {
        return has("skills") || has("from") || has("cv");
    }

    /// @param value replaces what there was; empty takes it away
    Question with(String name, String value) {
        var changed = new TreeMap<>(values);
        changed.put(name, List.of(value));
        return new Question(changed);
    }

    /// One value more of a name that may have several.
    Question plus(String name, String value) {
        var changed = new TreeMap<>(values);
        var some = new ArrayList<>(all(name));
        if (!some.contains(value)) some.add(value);
        changed.put(name, some);
        return new Question(changed);
    }

    Question without(String... names) {
        var changed = new TreeMap<>(values);
        for (var name : names) changed.remove(name);
        return new Question(changed);
    }

    /// Who and where to, without what a way may take.
    Question withoutLimits() {
        return without(
                "hours-per-week", "budget", "deadline", "costing", "mode", "language", "work-legs", "at-once", "start");
    }

    /// @param name that may have several values
    Question less(String name, String value) {
        var changed = new TreeMap<>(values);
        changed.put(
                name, all(name).stream().filter(other -> !other.equals(value)).toList());
        return new Question(changed);
    }

    /// `/route?skills=…`
    String at(String path) {
        return values.isEmpty() ? path : path + "?" + query();
    }

    String query() {
        return values.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    /// @throws UserException if a number is none
    AskedLimits limits() {
        return new AskedLimits(
                "",
                number("hours-per-week").orElseThrow(),
                number("budget"),
                one("start"),
                one("deadline"),
                listed("language"),
                meant("mode"),
                all("without"),
                listed("place"),
                number("at-once").map(Double::intValue),
                !text("work-legs").equals("no"));
    }

    /// What is meant; empty if nothing is said and nothing is usual.
    /// @throws UserException if it is no number
    Optional<Double> number(String name) {
        return Optional.of(meant(name)).filter(text -> !text.isEmpty()).map(text -> {
            if (!text.matches("[0-9]{1,9}([.][0-9]{1,4})?"))
                throw new UserException("%s is '%s'.".formatted(name, text), "Write a number, as in 8 or 7.5.");
            return Double.parseDouble(text);
        });
    }

    private List<String> listed(String name) {
        var said = has(name) ? all(name) : List.of(meant(name));
        return said.stream()
                .flatMap(some -> Arrays.stream(some.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /// Commas and colons stay, so that people can read it.
    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("%2C", ",")
                .replace("%3A", ":");
    }
}
