package org.workways.app.page;

import java.util.List;
import java.util.Optional;
import org.workways.concept.ConceptId;
import org.workways.route.Leg;

/// Where a page leads that can be asked further; a page that stands alone leads nowhere.
public interface PlanLinks {
    PlanLinks NONE = new PlanLinks() {};

    record Link(String address, String words) {}

    /// What can be asked about a step: the plan without it, the plan of somebody who knows what it teaches.
    default List<Link> step(Leg leg) {
        return List.of();
    }

    /// The plan along these legs.
    default Optional<String> along(List<Leg> legs) {
        return Optional.empty();
    }

    /// Where more is told of a job: its plan, or its page.
    default Optional<String> concept(ConceptId id) {
        return Optional.empty();
    }
}
