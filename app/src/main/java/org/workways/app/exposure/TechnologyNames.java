package org.workways.app.exposure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workways.concept.Trigrams;
import org.workways.concept.UserException;
import org.workways.exposure.Technology;
import org.workways.files.atlas.Atlas;

/// Finds the technology of the atlas that somebody means: by its id or a name, else by words that only one of them has,
/// else by a name that is much like it.
final class TechnologyNames {
    private static final int NEAREST = 3;

    /// Names that share fewer of their three-letter pieces are of other things.
    private static final double LIKE = 0.45;

    private final List<Technology> technologies;

    TechnologyNames(Atlas atlas) {
        this.technologies = List.copyOf(atlas.technologies());
    }

    /// @throws UserException if there is none, or more than one
    Technology meant(String text) {
        var called = matching(technology -> names(technology).anyMatch(plain(text)::equals));
        if (!called.isEmpty()) return only(text, called);
        var wanted = words(text);
        var holding = matching(
                technology -> names(technology).anyMatch(name -> words(name).containsAll(wanted)));
        if (!wanted.isEmpty() && holding.size() == 1) return holding.getFirst();
        var near = nearest(text);
        if (holding.isEmpty() && likeness(text, near.getFirst()) >= LIKE) return near.getFirst();
        if (!wanted.isEmpty() && holding.size() > 1) return only(text, holding);
        throw new UserException(
                "No technology of the atlas is called '%s'.".formatted(text),
                "Nearest are %s. All of them: workways show --kind technology.".formatted(listed(near)));
    }

    private interface Test {
        boolean of(Technology technology);
    }

    private List<Technology> matching(Test meant) {
        return technologies.stream().filter(meant::of).toList();
    }

    private static Technology only(String text, List<Technology> found) {
        if (found.size() == 1) return found.getFirst();
        throw new UserException(
                "'%s' means %d technologies: %s.".formatted(text, found.size(), listed(found)),
                "Give the id of one of them.");
    }

    private List<Technology> nearest(String text) {
        return technologies.stream()
                .sorted(Comparator.comparingDouble((Technology technology) -> -likeness(text, technology))
                        .thenComparing(Technology::id))
                .limit(NEAREST)
                .toList();
    }

    private static double likeness(String text, Technology technology) {
        var wanted = Trigrams.of(plain(text));
        return names(technology)
                .mapToDouble(name -> wanted.similarity(Trigrams.of(name)))
                .max()
                .orElse(0);
    }

    private static String listed(List<Technology> technologies) {
        return technologies.stream()
                .map(technology ->
                        "%s (%s)".formatted(technology.label(), technology.id().code()))
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> names(Technology technology) {
        return Stream.concat(
                        Stream.of(technology.id().code(), technology.id().toString()),
                        technology.labels().all())
                .map(TechnologyNames::plain);
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " ");
    }

    /// One or many of a thing are the same.
    private static Set<String> words(String text) {
        return Stream.of(plain(text).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toSet());
    }
}
