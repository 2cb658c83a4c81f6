package org.workways.recognise;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.workways.recognise.Words.Word;

/// What stands in an advert and asks for nothing: how to apply, what the employer is, and the bare
/// names of roles.
final class Asides {
    private static final Pattern APPLYING =
            Pattern.compile("(?i)\\b(?:link to (?:your|a)|links? to|send (?:us|me|an?|your)|e-?mail"
                    + " (?:us|me|a|your)|apply (?:at|here|online|directly)|your"
                    + " (?:github|gitlab|portfolio|résumé|resume)|(?:cv|resume|résumé|cover letter) to)\\b");

    private static final Pattern EMPLOYER =
            Pattern.compile("(?i)\\b(?:is|are|we're|we’re) (?:an?|the) [^.]{0,90}?\\b(?:company|"
                    + "startup|start-up|consultancy|agency|firm|studio|provider|marketplace|non-?profit|leader)\\b"
                    + "|\\bwe(?:'re| are|’re) building an? [^.]{0,60}?\\b(?:platform|product|service|marketplace)\\b"
                    + "|\\b(?:whose|our) mission is\\b");

    /// Fields that, before the name of a role, only say which role it is: a front-end engineer, an iOS developer.
    private static final Set<String> FIELDS = Set.of(
            "front-end",
            "frontend",
            "front end",
            "back-end",
            "backend",
            "back end",
            "ios",
            "android",
            "devops",
            "mobile",
            "web",
            "data science",
            "software engineering",
            "machine learning",
            "full-stack",
            "security",
            "cloud");

    private static final Set<String> ROLES = Set.of(
            "engineer",
            "developer",
            "programmer",
            "architect",
            "scientist",
            "specialist",
            "role",
            "position",
            "lead",
            "team",
            "opening",
            "job",
            "intern",
            "manager",
            "consultant",
            "analyst");

    private Asides() {}

    /// Whether the sentence as a whole asks for nothing.
    static boolean isAside(String sentence) {
        return APPLYING.matcher(sentence).find() || EMPLOYER.matcher(sentence).find();
    }

    /// Whether the words from `from` to `to` name a role by its field.
    static boolean isAside(String sentence, List<Word> words, int from, int to) {
        int start = words.get(from).start();
        int end = words.get(to - 1).end();
        var written = sentence.substring(start, end).toLowerCase(java.util.Locale.ROOT);
        return FIELDS.contains(written) && to < words.size() && isRole(words.get(to));
    }

    private static boolean isRole(Word word) {
        var text = word.text().toLowerCase(java.util.Locale.ROOT);
        return ROLES.contains(text) || (text.endsWith("s") && ROLES.contains(text.substring(0, text.length() - 1)));
    }
}
