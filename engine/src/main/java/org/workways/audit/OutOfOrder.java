package org.workways.audit;

import java.util.Optional;
import org.workways.concept.ConceptId;

/// Something is needed before it is taught.
public sealed interface OutOfOrder {
    Syllabus module();

    /// It requires a module of the same term or a later one.
    record Later(Syllabus module, Syllabus needed) implements OutOfOrder {}

    /// It requires a module that the programme does not have.
    /// @param needed as written
    record Unknown(Syllabus module, String needed) implements OutOfOrder {}

    /// It expects a skill that no module teaches in an earlier term.
    /// @param taught the first module that teaches it, in the same term or later; empty if none does
    record Skill(Syllabus module, ConceptId skill, Teaching asked, Optional<Syllabus> taught) implements OutOfOrder {}
}
