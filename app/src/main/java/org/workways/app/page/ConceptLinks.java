package org.workways.app.page;

import java.util.Optional;
import org.workways.concept.ConceptId;

/// Where the name of a concept leads.
@FunctionalInterface
public interface ConceptLinks {
    /// Of a page that stands alone.
    ConceptLinks NONE = id -> Optional.empty();

    Optional<String> to(ConceptId id);
}
