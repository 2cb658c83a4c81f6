package org.workways.app.page;

import java.util.List;
import java.util.Optional;
import org.workways.concept.ConceptId;
import org.workways.route.Leg;

/// Where a page leads that can be asked further; a page that stands alone leads nowhere.
public interface PlanLinks {
    PlanLinks NONE = new PlanLinks() {
        @Override
        public List<Link> step(Leg leg) {
            return List.of();
        }

        @Override
        public Optional<String> along(List<Leg> legs) {
            return Optional.empty();
        }

        @Override
        public Optional<String> concept(ConceptId id) {
            return Optional.empty();
        }
    };

    record Link(String address, String words) {}

    /// What can be asked about a step: the plan without it, the plan of somebody who knows what it teaches.
    List<Link> step(Leg leg);

    /// The plan along these legs.
    Optional<String> along(List<Leg> legs);

    /// The page of a skill or job.
    Optional<String> concept(ConceptId id);
}
