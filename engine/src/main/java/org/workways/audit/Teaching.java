package org.workways.audit;

import java.util.Optional;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.recognise.Bloom;

/// A place in a syllabus that speaks of a skill.
/// @param module of which it is
/// @param level  to which it is taught, if it is an outcome; else the foundation
/// @param verb   what learners do with it, if it is an outcome that says so
/// @param start  offset in the sentence of the words in question
/// @param end    offset after them
/// @param score  0 to 1, how sure the match is
public record Teaching(
        Syllabus module,
        ConceptId skill,
        Level level,
        Optional<Bloom> verb,
        Statement statement,
        int start,
        int end,
        double score) {
    public Part part() {
        return statement.part();
    }
}
