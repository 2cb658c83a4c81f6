package org.workways.demand;

import java.time.LocalDate;
import java.util.List;
import org.workways.concept.Provenance;

/// Where counts of adverts come from, and how they were made.
/// @param sources    collections of adverts
/// @param first      day of the oldest advert
/// @param last       day of the newest
/// @param adverts    that were read, repeats among them
/// @param repeats    of these, that repeat another and do not count
/// @param rule       what a repeat is, in words, with its version
/// @param recogniser and its version
/// @param silent     adverts that count and in which no skill was found
/// @param skills     mentions of skills, each once an advert
/// @param unmatched  places that look like a skill and match none
/// @param employers  known ones
public record CountedFrom(
        List<Provenance> sources,
        LocalDate first,
        LocalDate last,
        long adverts,
        long repeats,
        String rule,
        String recogniser,
        long silent,
        long skills,
        long unmatched,
        long employers) {
    public CountedFrom {
        sources = List.copyOf(sources);
    }

    /// The same counts, with other words for where they come from.
    public CountedFrom from(List<Provenance> others) {
        return new CountedFrom(
                others, first, last, adverts, repeats, rule, recogniser, silent, skills, unmatched, employers);
    }

    /// Of all adverts, 0 to 1.
    public double repeatRate() {
        return adverts == 0 ? 0 : (double) repeats / adverts;
    }

    /// Places that look like a skill and match none, among all that look like one; 0 to 1.
    public double unmatchedShare() {
        return skills + unmatched == 0 ? 0 : (double) unmatched / (skills + unmatched);
    }

    /// Adverts in which no skill was found, among those that count; 0 to 1.
    public double silentShare() {
        long counted = adverts - repeats;
        return counted == 0 ? 0 : (double) silent / counted;
    }
}
