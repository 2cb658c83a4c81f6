package org.workways.taxonomy;

import java.util.Locale;

/// The four families of skill that AIoT asks for, transversal skills, and all that belongs to none of them.
public enum SkillFamily {
    DATA("Data analysis"),
    ML("Machine learning and AI"),
    IOT("IoT devices and integration"),
    SECURITY("Cybersecurity and data protection"),
    TRANSVERSAL("Transversal skills"),
    /// Skills of other trades, as an imported classification brings them.
    OTHER("Other skills");

    private final String label;

    SkillFamily(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// As written in tables and JSON: `ml`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException if there is no such family
    public static SkillFamily of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
