package org.workways.demand;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    public static Optional<AskedKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
