package org.workways.taxonomy;

import java.util.List;
import java.util.TreeSet;
import org.workways.concept.ConceptId;

/// One thing that people in an occupation do, in the words of its source.
/// @param core       whether the source counts it among the core tasks
/// @param activities ids of the source's detailed work activities that it is an example of, sorted
public record Task(ConceptId occupation, String id, String statement, boolean core, List<String> activities) {
    public Task {
        activities = List.copyOf(new TreeSet<>(activities));
    }

    public Task(ConceptId occupation, String id, String statement, boolean core) {
        this(occupation, id, statement, core, List.of());
    }
}
