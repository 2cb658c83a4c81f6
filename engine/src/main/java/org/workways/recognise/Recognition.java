package org.workways.recognise;

import java.util.List;
import org.workways.concept.Language;

/// What a document speaks of, in the order of the text.
/// @param language that the document was read in
/// @param cv       whether it is about somebody: it has sections of CVs and none of adverts
/// @param jobs     jobs that a CV lists, known occupations only
/// @param leftOut  sentences that speak of no skill, and why
public record Recognition(
        Document document,
        Language language,
        boolean cv,
        List<Mention> mentions,
        List<HeldJob> jobs,
        List<Education> education,
        List<Certificate> certificates,
        List<LeftOut> leftOut) {
    public Recognition {
        mentions = List.copyOf(mentions);
        jobs = List.copyOf(jobs);
        education = List.copyOf(education);
        certificates = List.copyOf(certificates);
        leftOut = List.copyOf(leftOut);
    }

    public List<Mention.Matched> matched() {
        return mentions.stream()
                .filter(Mention.Matched.class::isInstance)
                .map(Mention.Matched.class::cast)
                .toList();
    }

    public List<Mention.Unknown> unknown() {
        return mentions.stream()
                .filter(Mention.Unknown.class::isInstance)
                .map(Mention.Unknown.class::cast)
                .toList();
    }

    public List<Mention.Ambiguous> ambiguous() {
        return mentions.stream()
                .filter(Mention.Ambiguous.class::isInstance)
                .map(Mention.Ambiguous.class::cast)
                .toList();
    }
}
