package org.workways.app.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.workways.concept.UserException;
import org.workways.files.NearNames;
import org.workways.learning.Catalogue;
import org.workways.learning.LearningOpportunity;

/// The providers that `--without` names.
final class UnwantedProviders {
    private static final int OFFERED = 3;

    private final TreeSet<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    UnwantedProviders(Catalogue catalogue) {
        catalogue.opportunities().stream().map(LearningOpportunity::provider).forEach(known::add);
    }

    /// @throws UserException if one of them gives no course
    SortedSet<String> of(Collection<String> names) {
        for (var name : names) if (!known.contains(name.strip())) throw unknown(name.strip());
        var unwanted = new TreeSet<String>();
        names.forEach(name -> unwanted.add(name.strip()));
        return unwanted;
    }

    private UserException unknown(String name) {
        var like = name.isEmpty() ? List.<String>of() : like(name);
        return new UserException(
                "No provider of the atlas is called '%s'.".formatted(name),
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
