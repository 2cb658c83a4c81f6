package org.workways.recognise;

/// A sentence or list item of a document, with the section it stands in.
/// @param text  as written, on one line
/// @param start offset of its first character in the document's text
/// @param end   offset after its last
/// @param years how long the job lasted it stands under, in years; 0 if unknown
/// @param dated whether the sentence itself names the time it lasted
public record Sentence(String text, int start, int end, Section section, double years, boolean dated) {}
