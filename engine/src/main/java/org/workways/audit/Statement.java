package org.workways.audit;

import java.util.List;
import java.util.Optional;
import org.workways.concept.Level;
import org.workways.recognise.Bloom;
import org.workways.recognise.Sentence;

/// A sentence of a syllabus, and what it is there for.
/// @param verbs what learners do, and where in the sentence it says so; in the order of the sentence
public record Statement(Sentence sentence, Part part, List<Verb> verbs) {
    /// @param at offset in the sentence's text
    public record Verb(Bloom process, int at) {}

    public Statement {
        verbs = List.copyOf(verbs);
    }

    public boolean isOutcome() {
        return part == Part.OUTCOME;
    }

    /// What learners do with what stands at this place: the nearest verb before it; else, as where German has it last,
    /// the next one after.
    public Optional<Bloom> verb(int at) {
        return verbs.stream()
                .filter(verb -> verb.at() < at)
                .reduce((one, other) -> other)
                .or(() -> verbs.stream().findFirst())
                .map(Verb::process);
    }

    /// Of what stands at this place: what the verb says; of an outcome without a verb of ours the foundation.
    public Level level(int at) {
        return verb(at).map(Bloom::level).orElse(Level.FOUNDATION);
    }
}
