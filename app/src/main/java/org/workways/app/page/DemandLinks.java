package org.workways.app.page;

import java.util.Optional;
import org.workways.concept.ConceptId;

/// Where the name of something that is asked for leads.
@FunctionalInterface
public interface DemandLinks {
    /// Of a page that stands alone.
    DemandLinks NONE = id -> Optional.empty();

    Optional<String> to(ConceptId id);
}
