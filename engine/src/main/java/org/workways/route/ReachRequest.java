package org.workways.route;

import org.workways.profile.SkillProfile;

/// The question which destinations lie within so many hours.
/// @param within hours under the costing, above 0
/// @param effort most search nodes one destination may take
public record ReachRequest(SkillProfile profile, Limits limits, Costing costing, double within, int effort) {
    public ReachRequest {
        if (!(within > 0 && within <= 1e9))
            throw new IllegalArgumentException("Hours within are above 0, got " + within + ".");
        if (effort < 1) throw new IllegalArgumentException("Effort is at least one node, got " + effort + ".");
    }

    public static ReachRequest of(SkillProfile profile, Limits limits, Costing costing, double within) {
        return new ReachRequest(profile, limits, costing, within, RouteRequest.DEFAULT_EFFORT);
    }
}
