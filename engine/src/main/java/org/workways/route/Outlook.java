package org.workways.route;

import java.util.Collection;
import org.workways.profile.SkillProfile;
import org.workways.route.CompiledCatalogue.Destination;

/// What all goals of one person have in common, found out once. Immutable, for any number of threads.
record Outlook(WholeTask whole, Distances distances, FactLandmarks landmarks) {
    /// @param goals all that will be asked for
    static Outlook of(
            CompiledCatalogue catalogue,
            SkillProfile profile,
            Limits limits,
            Costing costing,
            Collection<Destination> goals) {
        var person = PersonalCatalogue.of(catalogue, profile, limits, costing);
        var whole = new WholeTask(person, goals);
        return new Outlook(whole, new Distances(whole.task()), new FactLandmarks(whole.task()));
    }

    PersonalCatalogue person() {
        return whole.person();
    }
}
