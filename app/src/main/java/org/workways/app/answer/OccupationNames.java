package org.workways.app.answer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.workways.concept.ConceptId;
import org.workways.concept.Trigrams;
import org.workways.taxonomy.Link;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Taxonomy;

/// Finds the occupations of the atlas that somebody means. Case, hyphens and the width of gaps do not matter.
final class OccupationNames {
    private static final Set<Link.Match> SAME = Set.of(Link.Match.EXACT, Link.Match.CLOSE);

    private final Taxonomy atlas;

    OccupationNames(Taxonomy atlas) {
        this.atlas = atlas;
    }

    /// Those with that id, else that name, else that id in a scheme where they mean the same.
    List<Occupation> meant(String text) {
        var byId = Goals.id(text.contains(":") ? text : "atlas:" + text.strip()).flatMap(atlas::findOccupation);
        if (byId.isPresent()) return List.of(byId.get());
        var byName = matching(occupation -> isCalled(occupation, text));
        return byName.isEmpty() ? linked(text, link -> SAME.contains(link.match())) : byName;
    }

    /// Those that are only near to the occupation with that id of another scheme.
    List<Occupation> near(String id) {
        return linked(id, link -> !SAME.contains(link.match()));
    }

    /// The ones most like the text, of these and more.
    List<Occupation> nearest(String text, Collection<Occupation> more, int most) {
        var wanted = Trigrams.of(plain(text.replaceFirst("^atlas:", "")));
        return Stream.concat(atlas.occupations().stream(), more.stream())
                .sorted(Comparator.comparingDouble((Occupation occupation) -> -likeness(wanted, occupation))
                        .thenComparing(Occupation::id))
                .limit(most)
                .toList();
    }

    /// Of several with a name, the one whose preferred name it is, if that is only one; else all.
    static List<Occupation> preferring(String text, List<Occupation> found) {
        var preferred = found.stream()
                .filter(occupation -> plain(occupation.label()).equals(plain(text)))
                .toList();
        return preferred.size() == 1 ? preferred : found;
    }

    private List<Occupation> linked(String id, Predicate<Link> how) {
        return Goals.id(id)
                .map(target -> matching(occupation -> isLinked(occupation, target, how)))
                .orElse(List.of());
    }

    private List<Occupation> matching(Predicate<Occupation> meant) {
        return atlas.occupations().stream().filter(meant).toList();
    }

    private static boolean isCalled(Occupation occupation, String text) {
        var wanted = plain(text);
        return occupation.labels().all().anyMatch(label -> plain(label).equals(wanted));
    }

    private static boolean isLinked(Occupation occupation, ConceptId target, Predicate<Link> how) {
        return occupation.links().stream().anyMatch(link -> link.target().equals(target) && how.test(link));
    }

    private static double likeness(Trigrams wanted, Occupation occupation) {
        return occupation
                .labels()
                .all()
                .mapToDouble(label -> wanted.similarity(Trigrams.of(plain(label))))
                .max()
                .orElse(0);
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " ");
    }
}
