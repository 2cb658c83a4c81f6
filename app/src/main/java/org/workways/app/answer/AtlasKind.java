package org.workways.app.answer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What the atlas has concepts of.
public enum AtlasKind {
    OCCUPATION,
    SKILL,
    COURSE,
    TECHNOLOGY;

    /// As written in addresses and JSON: `skill`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AtlasKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
