package org.workways.recognise;

/// Brings the inflected forms of a word to one, which need not be a word. The same word always gives the same form.
public interface Stemmer {
    /// Knows no inflection.
    Stemmer NONE = word -> word;

    /// @param word letters only, in lower case, composed, with their accents
    /// @return not empty
    String stem(String word);
}
