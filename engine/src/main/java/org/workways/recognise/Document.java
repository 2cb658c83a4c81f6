package org.workways.recognise;

import java.time.LocalDate;
import java.util.List;

/// A text that somebody brought. Lines end in `\n`; list items keep their own line, a wrapped paragraph may be
/// broken anywhere.
/// @param name where it came from, as the user wrote it
public record Document(String name, String text) {
    /// In the order of the text, each with the section it stands in.
    /// @param today where "present" ends, in `2019 – present`
    public List<Sentence> sentences(LocalDate today) {
        return Sentences.of(this, today);
    }
}
