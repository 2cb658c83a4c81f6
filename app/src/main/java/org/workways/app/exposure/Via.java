package org.workways.app.exposure;

import java.util.Optional;
import org.workways.concept.ConceptId;
import org.workways.concept.Provenance;
import org.workways.taxonomy.Link;

/// How an occupation comes to the occupations of O\*NET whose tasks are looked at.
public sealed interface Via {
    /// It is one of O\*NET, or the atlas says which it is.
    record Direct() implements Via {}

    /// @param match how these occupations of O\*NET lie to it
    /// @param esco  the occupation of ESCO by which the atlas' comes there; empty for one of ESCO itself
    record Crosswalk(Link.Match match, Optional<ConceptId> esco, Provenance from) implements Via {}

    /// Only the crosswalk could say which they are, and it is not imported.
    record NotImported() implements Via {}

    /// The crosswalk has none for it.
    record NotLinked(Provenance from) implements Via {}

    /// The crosswalk, where it was asked.
    default Optional<Provenance> data() {
        return switch (this) {
            case Crosswalk found -> Optional.of(found.from());
            case NotLinked none -> Optional.of(none.from());
            case Direct _, NotImported _ -> Optional.empty();
        };
    }

    /// What the crosswalk says of the match, for those that came by it.
    default Optional<Crosswalk> crosswalk() {
        return this instanceof Crosswalk found ? Optional.of(found) : Optional.empty();
    }
}
