package org.workways.files.advert;

import java.util.Locale;
import java.util.Optional;

/// What is wanted of an advert.
public enum AdvertField {
    ID,
    POSTED,
    TITLE,
    EMPLOYER,
    PLACE,
    COUNTRY,
    TEXT,
    SOURCE;

    /// As a mapping names it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<AdvertField> of(String word) {
        for (var field : values()) if (field.word().equals(word)) return Optional.of(field);
        return Optional.empty();
    }
}
