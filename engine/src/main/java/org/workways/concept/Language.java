package org.workways.concept;

import java.util.Locale;

/// A language that people write in.
/// @param code two or three lower-case letters of ISO 639, as in `de`
public record Language(String code) implements Comparable<Language> {
    public static final Language ENGLISH = new Language("en");

    public Language {
        if (!isCode(code))
            throw new IllegalArgumentException("A language has two or three lower-case letters, got '" + code + "'.");
    }

    /// Whether a language may have this code.
    public static boolean isCode(String word) {
        boolean sized = word.length() == 2 || word.length() == 3;
        return sized && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /// As users read it: `German`.
    public String name() {
        return Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
    }

    @Override
    public int compareTo(Language that) {
        return code.compareTo(that.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
