package org.workways.app.answer;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.workways.concept.UserException;
import org.workways.files.NearNames;
import org.workways.learning.Catalogue;

/// Providers, courses and jobs that a plan must do without.
final class Unwanted {
    private static final int OFFERED = 3;

    private final TreeSet<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final SortedSet<String> legs = new TreeSet<>();

    Unwanted(Catalogue catalogue) {
        for (var course : catalogue.opportunities()) {
            known.add(course.provider());
            legs.add(course.id().toString());
        }
        catalogue.steppingStones().forEach(job -> legs.add(job.occupation().toString()));
    }

    /// @param names providers, or ids of courses and jobs, with their scheme or without
    /// @throws UserException if there is none of that name
    SortedSet<String> of(Collection<String> names) {
        var unwanted = new TreeSet<String>();
        for (var name : names) unwanted.add(meant(name.strip()));
        return unwanted;
    }

    private String meant(String name) {
        if (known.contains(name)) return name;
        var id = name.contains(":") ? name : "atlas:" + name;
        if (legs.contains(id)) return id;
        throw unknown(name);
    }

    private UserException unknown(String name) {
        var like = name.isEmpty() ? List.<String>of() : like(name);
        return new UserException(
                "No provider, course or job of the atlas is called '%s'.".formatted(name),
                like.isEmpty()
                        ? "Providers stand beside the courses of a plan."
                        : "Did you mean '" + String.join("', '", like) + "'?");
    }

    /// Names that contain the given one, else names with a word like it, else names like it as a whole.
    private List<String> like(String name) {
        var wanted = name.toLowerCase(Locale.ROOT);
        var containing = known.stream()
                .filter(any -> any.toLowerCase(Locale.ROOT).contains(wanted))
                .limit(OFFERED)
                .toList();
        if (!containing.isEmpty()) return containing;
        var whole = NearNames.of(name, known, OFFERED);
        return whole.isEmpty() ? withWordLike(name) : whole;
    }

    private List<String> withWordLike(String name) {
        var byWord = new TreeMap<String, SortedSet<String>>();
        for (var any : known)
            for (var word : any.split("[^\\p{L}\\p{N}]+"))
                byWord.computeIfAbsent(word, unseen -> new TreeSet<>()).add(any);
        return NearNames.of(name, byWord.keySet(), OFFERED).stream()
                .flatMap(word -> byWord.getOrDefault(word, new TreeSet<>()).stream())
                .distinct()
                .limit(OFFERED)
                .toList();
    }
}
