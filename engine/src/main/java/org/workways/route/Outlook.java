package org.workways.route;

import java.util.BitSet;
import java.util.Collection;
import org.workways.profile.SkillProfile;
import org.workways.route.CompiledCatalogue.Destination;

/// What all goals of one person have in common, found out once. Immutable, for any number of threads.
record Outlook(WholeTask whole, Distances distances, FactLandmarks landmarks) {
    /// @param allowed the legs that the limits allow
    /// @param goals   all that will be asked for
    static Outlook of(
            CompiledCatalogue catalogue,
            SkillProfile profile,
            Limits limits,
            Costing costing,
            BitSet allowed,
            Collection<Destination> goals) {
        var person = new PersonalCatalogue(catalogue, profile, limits, costing, allowed);
        var whole = new WholeTask(person, goals);
        return new Outlook(whole, new Distances(whole.task()), new FactLandmarks(whole.task()));
    }

    PersonalCatalogue person() {
        return whole.person();
    }
}
