package org.workways.demand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.workways.concept.ConceptId;
import org.workways.recognise.Mention;
import org.workways.recognise.Recognition;
import org.workways.recognise.Sentence;

/// Words that stand in a list of skills and name none that is known: in "Python, Redux and Kafka" the middle one, if
/// only the others are in the taxonomy. Such a word is a candidate for a skill that the taxonomy does not have yet.
///
/// Only what is written like a name counts (a capital, a digit or a sign in it), at most three words long and next to
/// a known skill of the same list, or one item away from it.
final class ListedTerms {
    static final String SCHEME = "term";

    private static final int MOST_WORDS = 3;
    private static final int LONGEST = 32;
    private static final int FEWEST_ITEMS = 3;
    private static final int REACH = 2;
    private static final Pattern DIVIDER = Pattern.compile("[,;|•·()\\[\\]/&]|\\s[-–—]\\s|(?<=\\s)(?:and|or)(?=\\s)");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}.][\\p{L}\\p{N}.+#' -]*");
    private static final Pattern ADDRESS = Pattern.compile("(?i).*\\.(?:com|co|io|org|gl|ly|se|is|me|ai|us)\\b.*");
    private static final Pattern WRITTEN_LIKE_A_NAME = Pattern.compile("\\p{Lu}|\\p{N}|[+#]|\\p{L}\\.\\p{L}");

    /// Words that are in no name of a skill, wherever they stand.
    private static final Set<String> NO_NAME = Set.of(
            "a",
            "an",
            "the",
            "of",
            "in",
            "on",
            "for",
            "with",
            "to",
            "our",
            "your",
            "we",
            "you",
            "us",
            "is",
            "are",
            "be",
            "at",
            "by",
            "as",
            "if",
            "it",
            "this",
            "that",
            "etc",
            "etc.",
            "e.g.",
            "e.g",
            "i.e.",
            "i.e",
            "remote",
            "onsite",
            "intern",
            "interns",
            "full-time",
            "visa",
            "email",
            "bonus",
            "plus",
            "including",
            "using",
            "more",
            "other",
            "similar",
            "experience",
            "knowledge",
            "skills",
            "years",
            "strong",
            "good",
            "great",
            "senior",
            "junior",
            "developer",
            "developers",
            "engineer",
            "engineers",
            "scientist",
            "scientists",
            "fulltime",
            "ideally",
            "currently",
            "develop",
            "you'll",
            "we're",
            "we'll",
            "i",
            "my");

    private ListedTerms() {}

    /// @param from offset of what is looked at: headlines list places beside skills
    /// @return ids of the scheme `term`, in lower case with hyphens for blanks
    static SortedSet<ConceptId> in(Recognition recognition, int from) {
        var terms = new TreeSet<ConceptId>();
        var taken = new ArrayList<Mention>(recognition.matched());
        taken.addAll(recognition.ambiguous());
        recognition.matched().stream()
                .map(Mention::sentence)
                .filter(sentence -> sentence.start() >= from)
                .distinct()
                .forEach(sentence -> collect(recognition.document().text(), sentence, of(sentence, taken), terms));
        return terms;
    }

    private record Item(int start, int end, boolean isKnown) {}

    private static List<Mention> of(Sentence sentence, Collection<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.sentence().equals(sentence))
                .toList();
    }

    private static void collect(String text, Sentence sentence, List<Mention> mentions, SortedSet<ConceptId> terms) {
        var items = items(text, sentence, mentions);
        if (items.size() < FEWEST_ITEMS) return;
        for (int at = 0; at < items.size(); at++)
            if (!items.get(at).isKnown() && isNearKnown(items, at))
                term(text.substring(items.get(at).start(), items.get(at).end())).ifPresent(terms::add);
    }

    private static List<Item> items(String text, Sentence sentence, List<Mention> mentions) {
        var items = new ArrayList<Item>();
        int from = sentence.start();
        var divider = DIVIDER.matcher(text).region(sentence.start(), sentence.end());
        divider.useTransparentBounds(true);
        while (divider.find()) {
            add(items, from, divider.start(), mentions);
            from = divider.end();
        }
        add(items, from, sentence.end(), mentions);
        return items;
    }

    private static void add(List<Item> items, int start, int end, List<Mention> mentions) {
        if (end <= start) return;
        boolean isKnown = mentions.stream().anyMatch(mention -> mention.start() < end && start < mention.end());
        items.add(new Item(start, end, isKnown));
    }

    private static boolean isNearKnown(List<Item> items, int at) {
        int last = Math.min(items.size() - 1, at + REACH);
        for (int other = Math.max(0, at - REACH); other <= last; other++)
            if (items.get(other).isKnown()) return true;
        return false;
    }

    private static Optional<ConceptId> term(String item) {
        var name = item.strip().replaceFirst("[.:!?]+$", "").strip();
        if (name.length() < 2 || name.length() > LONGEST || !NAME.matcher(name).matches()) return Optional.empty();
        if (ADDRESS.matcher(name).matches()) return Optional.empty();
        if (!WRITTEN_LIKE_A_NAME.matcher(name).find() || name.chars().noneMatch(Character::isLetter))
            return Optional.empty();
        var words = List.of(name.toLowerCase(Locale.ROOT).split("\\s+"));
        if (words.size() > MOST_WORDS || words.stream().anyMatch(NO_NAME::contains)) return Optional.empty();
        return Optional.of(new ConceptId(SCHEME, String.join("-", words)));
    }
}
