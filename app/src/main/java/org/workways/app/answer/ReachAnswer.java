package org.workways.app.answer;

import java.util.List;
import org.workways.concept.Provenance;
import org.workways.route.Reach;
import org.workways.route.RouteRequest;
import org.workways.taxonomy.Taxonomy;

/// What somebody can reach.
/// @param request profile, limits and costing; its goal means nothing here
/// @param within  hours under the costing
/// @param reached every destination of the atlas
public record ReachAnswer(
        Person person,
        RouteRequest request,
        double within,
        List<Reach> reached,
        Taxonomy taxonomy,
        List<Provenance> data) {}
