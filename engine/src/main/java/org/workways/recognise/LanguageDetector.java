package org.workways.recognise;

import org.workways.concept.Language;

/// Tells which language a text is in. The same text always gives the same language.
public interface LanguageDetector {
    /// The language that most of the text is in; English where it is too short to tell.
    Language languageOf(String text);
}
