package org.workways.recognise;

/// What a tier of a linker has learnt.
/// @param weights  of the ranker
/// @param decision whether what it ranks high is right
/// @param gate     whether a sentence speaks of skills at all
/// @param skip     sentences to which the gate gives a lower probability are not looked at
/// @param least    the probability from which on a skill counts as found
public record LinkTraining(LinkWeights weights, LinkDecision decision, SkillSentences gate, double skip, double least) {
    /// Has learnt nothing and is never sure.
    static final LinkTraining NONE =
            new LinkTraining(LinkWeights.none(), LinkDecision.never(), SkillSentences.any(), 0, 1);

    public LinkTraining with(LinkWeights others) {
        return new LinkTraining(others, decision, gate, skip, least);
    }

    public LinkTraining with(LinkDecision other) {
        return new LinkTraining(weights, other, gate, skip, least);
    }

    public LinkTraining with(SkillSentences other) {
        return new LinkTraining(weights, decision, other, skip, least);
    }

    /// @param skip  as in the record
    /// @param least as in the record
    public LinkTraining with(double skip, double least) {
        return new LinkTraining(weights, decision, gate, skip, least);
    }

    /// This tier finds the same and tells other probabilities. As a first tier it does not ask the second about quite
    /// the same sentences: what it asks by is a share of `least`, and that is not scaled as `least` is.
    LinkTraining scaled(PlattScaling scaling) {
        return new LinkTraining(weights, decision.scaled(scaling), gate, skip, scaling.scaled(least));
    }
}
