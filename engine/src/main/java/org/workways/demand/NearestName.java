package org.workways.demand;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.workways.concept.ConceptId;
import org.workways.taxonomy.Occupation;

/// Which occupation is called most like something, by the words they share.
final class NearestName {
    private final Map<String, Owner> owners = new TreeMap<>();

    private record Owner(ConceptId id, String label, Set<String> words) {}

    NearestName(Collection<Occupation> occupations) {
        for (var job : occupations)
            job.labels().all().forEach(name -> owners.putIfAbsent(name, new Owner(job.id(), job.label(), words(name))));
    }

    /// @return distance 1 minus Dice's coefficient of the words; empty if no name shares any
    Optional<NewOccupation.Nearest> of(String name) {
        var words = words(name);
        Optional<NewOccupation.Nearest> best = Optional.empty();
        for (var owner : owners.values()) {
            double distance = distance(words, owner.words());
            if (distance < best.map(NewOccupation.Nearest::distance).orElse(1.0))
                best = Optional.of(new NewOccupation.Nearest(owner.id(), owner.label(), distance));
        }
        return best;
    }

    private static double distance(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return 1 - 2.0 * both.size() / Math.max(1, one.size() + other.size());
    }

    private static Set<String> words(String name) {
        return new HashSet<>(List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}+#]+")));
    }
}
