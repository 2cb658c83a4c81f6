package org.workways.files.correction;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.workways.concept.ConceptId;
import org.workways.concept.Labels;
import org.workways.files.NearNames;

/// Concepts by whatever somebody who fills in a table calls them: the id, with or without its scheme, before any name.
final class NamedConcepts {
    private final Map<String, ConceptId> byId = new HashMap<>();
    private final Map<String, ConceptId> byName = new HashMap<>();

    /// Of two with the same name, the first has it.
    void add(ConceptId id, Labels labels) {
        byId.put(plain(id.toString()), id);
        byId.put(plain(id.code()), id);
        Stream.concat(Stream.of(labels.preferred()), labels.alternatives().stream())
                .forEach(name -> byName.putIfAbsent(plain(name), id));
    }

    Optional<ConceptId> find(String text) {
        var key = plain(text);
        return Optional.ofNullable(byId.get(key)).or(() -> Optional.ofNullable(byName.get(key)));
    }

    /// Why a row was left out.
    /// @param kind of concept, in one word
    String unknown(String kind, String text) {
        var near = Stream.of(byName, byId)
                .flatMap(names -> NearNames.of(text, names.keySet(), 1).stream())
                .findFirst();
        var hint = near.map(name -> " (did you mean '" + name + "'?)").orElse("");
        return "no " + kind + " has this id or name" + hint + ", so the row was left out";
    }

    static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
