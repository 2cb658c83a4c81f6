package org.workways.audit;

import java.util.List;
import org.workways.concept.ConceptId;

/// The smallest change to a programme that closes its gaps, under limits.
/// @param changes in the order of terms, new modules last
/// @param open    gaps that the limits leave
/// @param cost    what was made small: modules touched and added, see `ProposalLimits`
/// @param atLeast no proposal under these limits costs less; equal to the cost if it is proven to be the smallest
public record Proposal(List<Change> changes, List<ConceptId> open, double cost, double atLeast) {
    public Proposal {
        changes = List.copyOf(changes);
        open = List.copyOf(open);
    }

    /// Of a learner, of all that is added.
    public double hours() {
        return changes.stream().mapToDouble(Change::hours).sum();
    }

    public boolean isProven() {
        return cost - atLeast < 1e-9;
    }
}
