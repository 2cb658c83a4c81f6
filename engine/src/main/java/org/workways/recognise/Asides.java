package org.workways.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workways.recognise.Words.Word;

/// What stands in an advert and asks for nothing: how to apply, what the employer is, and the bare
/// names of roles.
final class Asides {
    private static final Pattern APPLYING = Pattern.compile(
            "(?i)\\b(?:link to (?:your|a)|links? to|send (?:us|me|an?|your)|e-?mail (?:us|me|your)|apply"
                    + " (?:at|here|online|directly)|your"
                    + " (?:github|gitlab|portfolio|résumé|resume)|(?:github|gitlab|bitbucket)"
                    + " (?:account|profile|link|repo|page)s?|(?:cv|resume|résumé|cover letter) to)\\b");

    private static final Pattern EMPLOYER =
            Pattern.compile("(?i)\\b(?:is|are|we're|we’re) (?:an?|the) [^.]{0,90}?\\b(?:company|"
                    + "startup|start-up|consultancy|agency|firm|studio|provider|marketplace|non-?profit|leader)\\b"
                    + "|\\bwe(?:'re| are|’re) building an? [^.]{0,60}?\\b(?:platform|product|service|marketplace)\\b"
                    + "|\\b(?:whose|our) mission is\\b");

    /// Where they begin to ask after all: `we are a start-up looking for Python developers`.
    private static final Pattern ASKING =
            Pattern.compile("(?i)\\b(?:looking (?:for|to (?:hire|add))|hiring|experienced?"
                    + "|familiar|knowledge|expertise|proficien\\w+|skills?|stack|you know|tech)\\b");

    private static final Pattern HIRING =
            Pattern.compile("(?i)\\b(?:hiring|looking for|seeking|openings? (?:in|for)|roles? (?:in|for))\\b");

    /// Between hiring and a field: the field is what somebody shall know or do, and not what he is.
    private static final Pattern ASKED =
            Pattern.compile("(?i)\\b(?:with|in|to|who|experienced?|on|for|familiar|focus\\w*"
                    + "|working|build\\w*|using|that|us|our|your|you)\\b|[.!?]");

    /// What applicants are asked to show, and not to know.
    private static final Set<String> SHOWN = Set.of("github", "gitlab", "bitbucket");

    private static final Pattern PLACE = Pattern.compile("(?i)\\bon $");

    /// Fields that, beside the name of a role, only say which role it is: a front-end engineer, an iOS developer.
    private static final Set<String> FIELDS = Set.of(
            "front-end",
            "frontend",
            "front end",
            "back-end",
            "backend",
            "back end",
            "front-end development",
            "back-end development",
            "backend development",
            "server side",
            "server-side",
            "ios",
            "android",
            "devops",
            "dev ops",
            "dev-ops",
            "qa automation",
            "software test",
            "software testing",
            "application security",
            "web application",
            "web app",
            "ios app",
            "ios application",
            "android app",
            "android application",
            "natural language processing",
            "nlp",
            "ml",
            "api",
            "user support",
            "mobile",
            "web",
            "web development",
            "mobile app",
            "mobile application",
            "mobile development",
            "data science",
            "data engineering",
            "software engineering",
            "software development",
            "machine learning",
            "computer vision",
            "deep learning",
            "full-stack",
            "security",
            "cloud",
            "project",
            "firmware",
            "embedded",
            "embedded software",
            "embedded systems",
            "technical support",
            "customer support",
            "product management",
            "project management",
            "business intelligence",
            "bi",
            "mobile web",
            "testing",
            "search",
            "sysadmin",
            "architecture",
            "visualization",
            "infrastructure security",
            "software security",
            "security research",
            "test automation");

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
            "analyst",
            "dev",
            "researcher",
            "expert",
            "guru",
            "ninja",
            "internship",
            "head",
            "director",
            "vp",
            "people",
            "folk",
            "guy",
            "hacker",
            "contractor",
            "champ",
            "tester");

    /// What may stand between a role and a field that follows it.
    private static final Set<String> FIELD_WORDS = Stream.concat(
                    FIELDS.stream().flatMap(field -> Stream.of(field.split("[ -]"))),
                    Stream.of("of", "and", "or", "full", "stack", "fullstack", "data", "design", "infra"))
            .collect(Collectors.toUnmodifiableSet());

    /// What ends the way from a field to its role: `frontend, with developers who`.
    private static final Set<String> STOPS = Set.of(
            "is",
            "are",
            "to",
            "for",
            "with",
            "in",
            "on",
            "at",
            "by",
            "from",
            "using",
            "who",
            "that",
            "which",
            "we",
            "you",
            "our",
            "your",
            "experience",
            "skills",
            "knowledge",
            "work",
            "working",
            "built",
            "build",
            "as",
            "has",
            "have",
            "will",
            "be",
            "technologies",
            "code",
            "development",
            "like");

    /// After a name: it is the employer's.
    private static final Set<String> FIRMS =
            Set.of("inc", "ltd", "llc", "gmbh", "corp", "corporation", "capital", "ventures");

    /// In a line of at least this many cells parted by bars, the first names the employer.
    private static final int CELLS = 3;

    private static final Pattern BAR = Pattern.compile("\\|");

    private static final int REACH = 6;

    private static final int NOWHERE = -1;

    private Asides() {}

    /// Where a sentence begins to say how to apply, and what the employer is: looked for once, however many names it
    /// holds.
    record Told(int applying, int employer) {
        static Told in(String sentence) {
            return new Told(first(APPLYING, sentence), first(EMPLOYER, sentence));
        }

        private static int first(Pattern pattern, String sentence) {
            var found = pattern.matcher(sentence);
            return found.find() ? found.start() : NOWHERE;
        }
    }

    /// Whether the sentence as a whole says how to apply or what the employer is.
    static boolean isAside(String sentence) {
        return APPLYING.matcher(sentence).find() || EMPLOYER.matcher(sentence).find();
    }

    /// Whether the words from `from` to `to` tell how to apply, name the employer at the head of an advert, or name a
    /// role by its field.
    static boolean isAside(Sentence place, Told told, List<Word> words, int from, int to) {
        var sentence = place.text();
        int start = words.get(from).start();
        int end = words.get(to - 1).end();
        if (isTold(sentence, told, start, end)) return true;
        boolean isHead =
                place.section() == Section.HEAD && BAR.splitAsStream(sentence).count() >= CELLS;
        if (isHead && end <= sentence.indexOf('|')) return true;
        if (to < words.size() && FIRMS.contains(plain(words.get(to)))) return true;
        var written = sentence.substring(start, end).toLowerCase(Locale.ROOT);
        if (isField(written))
            return isHead || isBeforeRole(words, to) || isAfterRole(words, from) || isHired(sentence, start);
        int space = written.lastIndexOf(' ');
        return space > 0 && isField(written.substring(0, space)) && isRole(words.get(to - 1));
    }

    /// How to apply, or what the employer is.
    private static boolean isTold(String sentence, Told told, int start, int end) {
        boolean applies = told.applying() != NOWHERE;
        boolean isShown = SHOWN.contains(sentence.substring(start, end).toLowerCase(Locale.ROOT));
        if (isShown
                && (applies
                        || PLACE.matcher(sentence.substring(Math.max(0, start - 3), start))
                                .find())) return true;
        if (applies && told.applying() < end && !isAsked(sentence, told.applying(), start)) return true;
        return told.employer() != NOWHERE && !isAsked(sentence, told.employer(), start);
    }

    private static boolean isAsked(String sentence, int from, int to) {
        return from < to && ASKING.matcher(sentence.substring(from, to)).find();
    }

    /// `Backend engineers`, `iOS, Android and web developers`.
    private static boolean isBeforeRole(List<Word> words, int to) {
        for (int at = to; at < Math.min(words.size(), to + REACH); at++) {
            if (isRole(words.get(at))) return at == to || !words.get(at).newPhrase();
            if (STOPS.contains(plain(words.get(at)))) return false;
        }
        return false;
    }

    /// `Senior Engineer, Backend`, `engineers (frontend, backend)`, `Head of Data Science`.
    private static boolean isAfterRole(List<Word> words, int from) {
        boolean parted = words.get(from).newPhrase();
        for (int at = from - 1; at >= Math.max(0, from - REACH); at--) {
            if (isRole(words.get(at)))
                return parted
                        || words.get(at + 1).newPhrase()
                        || plain(words.get(at + 1)).equals("of");
            if (!FIELD_WORDS.contains(plain(words.get(at)))) return false;
            parted |= words.get(at).newPhrase();
        }
        return false;
    }

    /// `Also hiring: DevOps`, `looking for back-end generalists`.
    private static boolean isHired(String sentence, int start) {
        var hiring = HIRING.matcher(sentence.substring(0, start));
        return hiring.find()
                && !ASKED.matcher(sentence.substring(hiring.end(), start)).find();
    }

    private static boolean isField(String written) {
        return FIELDS.contains(written)
                || (written.endsWith("s") && FIELDS.contains(written.substring(0, written.length() - 1)));
    }

    private static boolean isRole(Word word) {
        var text = plain(word);
        return ROLES.contains(text) || (text.endsWith("s") && ROLES.contains(text.substring(0, text.length() - 1)));
    }

    private static String plain(Word word) {
        return word.text().toLowerCase(Locale.ROOT);
    }
}
