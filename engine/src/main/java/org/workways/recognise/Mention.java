package org.workways.recognise;

import java.util.List;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;

/// A place in a document that speaks of a skill, or seems to.
public sealed interface Mention {
    Sentence sentence();

    /// Offset in the document's text of the first character of the words in question.
    int start();

    /// Offset after their last.
    int end();

    /// One skill is meant.
    /// @param level   what the words say, or the least that may be assumed
    /// @param score   0 to 1, how sure the match is
    /// @param because the rule, in words
    record Matched(
            ConceptId skill,
            Level level,
            double score,
            Stance stance,
            String because,
            Sentence sentence,
            int start,
            int end)
            implements Mention {}

    /// The words are a name of several skills.
    /// @param candidates at least two, sorted
    record Ambiguous(String text, List<ConceptId> candidates, Sentence sentence, int start, int end)
            implements Mention {}

    /// Looks like a skill and matches none.
    /// @param nearest the skill that comes nearest in meaning, not near enough; empty if none was looked for
    record Unknown(String text, List<ConceptId> nearest, Sentence sentence, int start, int end) implements Mention {}

    /// How the text stands to the skill.
    enum Stance {
        /// The person has it, the advert asks for it.
        STATED,
        /// The advert would like it.
        NICE_TO_HAVE,
        /// "No PLC experience", "not required".
        NEGATED,
        /// "I would like to learn Python."
        WISHED
    }
}
