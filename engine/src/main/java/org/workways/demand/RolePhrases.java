package org.workways.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.workways.concept.ConceptId;

/// Roles as adverts name them, whether or not an occupation is called so: the words before *engineer*, *analyst* and
/// the like in the headline and in short lines, without those of rank. A role that nobody had and many have later is a
/// candidate for a new occupation.
final class RolePhrases {
    static final String SCHEME = "role";

    private static final int MOST_BEFORE = 3;

    private static final Set<String> NOUNS = Set.of(
            "engineer",
            "developer",
            "scientist",
            "analyst",
            "architect",
            "designer",
            "manager",
            "technician",
            "specialist",
            "consultant",
            "officer",
            "administrator",
            "operator",
            "director",
            "researcher",
            "programmer",
            "installer",
            "mechanic",
            "electrician",
            "planner",
            "coordinator",
            "advisor",
            "evangelist",
            "advocate");

    /// Of rank, terms and places, and what joins roles.
    private static final Set<String> STOP = Set.of(
            "senior",
            "sr",
            "junior",
            "jr",
            "lead",
            "staff",
            "principal",
            "head",
            "chief",
            "mid",
            "level",
            "mid-level",
            "entry",
            "experienced",
            "remote",
            "onsite",
            "on-site",
            "full-time",
            "part-time",
            "fulltime",
            "multiple",
            "and",
            "or",
            "a",
            "an",
            "the",
            "of",
            "for",
            "our",
            "we",
            "hiring",
            "is",
            "are",
            "seeking",
            "looking",
            "need",
            "to",
            "as",
            "in",
            "at",
            "with",
            "first",
            "several",
            "various",
            "great",
            "good",
            "talented",
            "passionate",
            "associate",
            "vp",
            "your",
            "you",
            "other",
            "more",
            "new",
            "founding",
            "ft",
            "contract",
            "freelance",
            "intern",
            "san",
            "francisco",
            "york",
            "london",
            "berlin",
            "boston",
            "nyc",
            "sf",
            "ny",
            "ca",
            "usa",
            "us",
            "uk");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}+#.&'-]*|[|,;:()\\[\\]/•·–—@]");

    private RolePhrases() {}

    /// @return ids of the scheme `role`, in lower case with hyphens for blanks; with a word before the noun
    static SortedSet<ConceptId> in(JobAdvert advert) {
        var roles = new TreeSet<ConceptId>();
        Headline.lines(advert).forEach(line -> collect(line, roles));
        return roles;
    }

    private static void collect(String line, SortedSet<ConceptId> roles) {
        var before = new ArrayList<String>();
        var words = WORD.matcher(line.toLowerCase(Locale.ROOT));
        while (words.find()) {
            var word = words.group().replaceFirst("[.'-]+$", "");
            var noun = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            if (NOUNS.contains(noun)) {
                if (!before.isEmpty()) roles.add(new ConceptId(SCHEME, joined(before, noun)));
                before.clear();
            } else if (word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0)) || STOP.contains(word))
                before.clear();
            else before.add(word);
        }
    }

    private static String joined(List<String> before, String noun) {
        var last = before.subList(Math.max(0, before.size() - MOST_BEFORE), before.size());
        return String.join("-", last) + "-" + noun;
    }
}
