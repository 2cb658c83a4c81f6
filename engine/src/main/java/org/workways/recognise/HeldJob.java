package org.workways.recognise;

import org.workways.concept.ConceptId;

/// A job that a CV lists.
/// @param years how long, 0 if the line does not say
public record HeldJob(ConceptId occupation, String label, double years, Sentence sentence, int start, int end) {}
