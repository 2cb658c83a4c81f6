package org.workways.demand;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.workways.concept.ConceptId;

/// What an advert may ask for.
public enum AskedKind {
    /// Any skill of a family: scheme `family`.
    FAMILY,
    /// A skill of a taxonomy.
    SKILL,
    /// An occupation of a taxonomy, named in a headline or a short line.
    OCCUPATION,
    /// A word in a list of skills that names none that is known.
    TERM,
    /// A role as the advert calls it.
    ROLE;

    /// In tables and addresses: `skill`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it is in no taxonomy: what people call it is all there is.
    public boolean isOpen() {
        return this == TERM || this == ROLE;
    }

    /// What the scheme of an id says; empty where it is that of a taxonomy.
    public static Optional<AskedKind> of(ConceptId id) {
        return of(id.scheme());
    }

    public static Optional<AskedKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
