package org.workways.recognise;

import java.util.Optional;

/// A sentence or list item of a document, with the section it stands in.
/// @param text   as written, on one line, at most `Sentences.LONGEST` characters
/// @param start  offset of its first character in the document's text
/// @param end    offset after its last
/// @param period of the job or project it stands under
/// @param dated  whether the sentence itself names that period
public record Sentence(String text, int start, int end, Section section, Optional<Period> period, boolean dated) {
    /// How long the job or project lasted, 0 if unknown.
    public double years() {
        return period.map(Period::years).orElse(0.0);
    }
}
