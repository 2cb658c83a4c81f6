package org.workways.taxonomy;

import org.workways.concept.ConceptId;

/// One thing that people in an occupation do, in the words of its source.
/// @param core whether the source counts it among the core tasks
public record Task(ConceptId occupation, String id, String statement, boolean core) {}
