package org.workways.demand;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.workways.concept.ConceptId;
import org.workways.taxonomy.Occupation;

/// Which roles a taxonomy knows. A name explains the roles that hold it: *java software engineer*
/// is a *software engineer*. A name of one word, such as *designer*, explains nothing but itself.
public final class KnownRoles {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}+#]*");

    private final Map<String, Owner> owners = new HashMap<>();

    /// @param isPreferred of the occupation
    private record Owner(ConceptId job, boolean isPreferred) {}

    /// @param name        that explains the role
    /// @param isPreferred whether it is what the taxonomy itself calls the occupation
    public record Explained(ConceptId job, String name, boolean isPreferred) {}

    public KnownRoles(Collection<Occupation> known) {
        for (var job : known)
            job.labels()
                    .all()
                    .forEach(name -> owners.merge(
                            plain(name),
                            new Owner(job.id(), name.equals(job.label())),
                            (one, other) -> one.isPreferred() || !other.isPreferred() ? one : other));
    }

    /// By the longest name that the role holds; of equally long ones by the last, which says what
    /// one is.
    public Optional<Explained> of(ConceptId role) {
        var words = plain(role.code()).split(" ");
        for (int length = words.length; length >= Math.min(2, words.length); length--)
            for (int from = words.length - length; from >= 0; from--) {
                var name = String.join(" ", Arrays.asList(words).subList(from, from + length));
                var owner = owners.get(name);
                if (owner != null) return Optional.of(new Explained(owner.job(), name, owner.isPreferred()));
            }
        return Optional.empty();
    }

    private static String plain(String name) {
        return WORD.matcher(name.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining(" "));
    }
}
