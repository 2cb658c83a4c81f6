package org.workways.app.answer;

import java.util.List;
import org.workways.concept.Provenance;
import org.workways.route.ReachRequest;
import org.workways.route.Reached;
import org.workways.taxonomy.Taxonomy;

/// What somebody can reach.
/// @param reached every destination of the atlas
public record ReachAnswer(
        Person person, ReachRequest request, Reached reached, Taxonomy taxonomy, List<Provenance> data) {}
