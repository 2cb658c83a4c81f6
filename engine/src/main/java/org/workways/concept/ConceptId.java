package org.workways.concept;

/// The name of a concept in its scheme, as in `atlas:mqtt`, `esco:6ce5f7e3-a534-4aa2-ab23-255408ddb53a` or
/// `onet:15-1252.00`. Neither part is empty or holds white space; the scheme holds no colon. Ordered by scheme, then
/// code.
public record ConceptId(String scheme, String code) implements Comparable<ConceptId> {
    public ConceptId {
        if (!isWord(scheme) || scheme.indexOf(':') >= 0)
            throw new IllegalArgumentException("A scheme is one word without a colon, got '" + scheme + "'.");
        if (!isWord(code)) throw new IllegalArgumentException("A code is one word, got '" + code + "'.");
    }

    public static ConceptId atlas(String code) {
        return new ConceptId("atlas", code);
    }

    /// Reads `scheme:code`.
    /// @throws IllegalArgumentException if there is no colon or a part is empty
    public static ConceptId parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) throw new IllegalArgumentException("An id is scheme:code, got '" + text + "'.");
        return new ConceptId(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public int compareTo(ConceptId that) {
        int byScheme = scheme.compareTo(that.scheme);
        return byScheme != 0 ? byScheme : code.compareTo(that.code);
    }

    @Override
    public String toString() {
        return scheme + ":" + code;
    }

    private static boolean isWord(String text) {
        return !text.isEmpty() && text.chars().noneMatch(Character::isWhitespace);
    }
}
