package org.workways.concept;

/// Something in a file that was not taken over as it stands. Each kind is a small record that explains itself; an
/// issue never stops an import.
public interface ImportIssue {
    /// Where, what and what was done instead, in one or two sentences.
    String message();
}
