package org.workways.recognise;

import java.util.List;
import org.workways.concept.ConceptId;

/// Skills that are near to texts in meaning, whatever their words.
public interface CandidateIndex {
    /// Knows no candidate.
    CandidateIndex NONE =
            (texts, most) -> texts.stream().map(text -> List.<Candidate>of()).toList();

    /// @param similarity cosine, at most 1
    record Candidate(ConceptId skill, double similarity) {}

    /// @return for each text, in the same order, at most `most` candidates, nearest first; ties by id
    List<List<Candidate>> nearest(List<String> texts, int most);
}
