package org.workways.demand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// English words of which names of jobs are made.
final class JobWords {
    /// What one is, with the words for it.
    private static final Map<String, String> KINDS = kinds("""
        engineer=developer=dev=programmer=coder devops=sre sysadmin=administrator=admin qa=sdet=tester dba designer
        manager scientist analyst architect recruiter director writer marketer consultant specialist technician
        instructor mentor interviewer cto vp representative researcher associate evangelist advocate producer
        animator\
        """);

    /// What needs no field: elsewhere an advert speaks of "our managers".
    private static final Set<String> ALONE = Set.of(
            "devops",
            "sysadmin",
            "qa",
            "dba",
            "scientist",
            "analyst",
            "designer",
            "architect",
            "marketer",
            "evangelist",
            "advocate",
            "interviewer",
            "mentor",
            "instructor",
            "technician",
            "researcher",
            "writer",
            "producer");

    /// In *Python, DevOps* the first is another job's field.
    private static final Set<String> OWN = Set.of("devops", "sysadmin", "qa", "dba");

    /// Fields that stand for an engineer in a list of jobs.
    private static final Set<String> BY_THEMSELVES = Set.of(
            "frontend", "backend", "fullstack", "android", "ios", "mobile", "data", "ml", "firmware", "embedded");

    /// The same for others, with the kind each stands for.
    private static final Map<String, String> TRADES = Map.of(
            "marketing", "marketer",
            "sale", "sale",
            "product", "product",
            "support", "support",
            "growth", "growth",
            "operation", "operation",
            "ux", "designer");

    private static final Map<String, String> PAIRS = Map.of(
            "front end", "frontend",
            "back end", "backend",
            "full stack", "fullstack",
            "dev ops", "devops",
            "machine learning", "ml",
            "site reliability", "sre",
            "quality assurance", "qa",
            "system administrator", "sysadmin");

    private static final Set<String> LEVELS = Set.of(
            "senior",
            "sr",
            "junior",
            "jr",
            "mid",
            "level",
            "midlevel",
            "staff",
            "principal",
            "lead",
            "entry",
            "experienced",
            "graduate");

    private static final Set<String> WHOLE = Set.of("devops", "ios", "js", "rails", "ops");

    private static final int SHORTEST_PLURAL = 4;

    private JobWords() {}

    private static Map<String, String> kinds(String names) {
        var kinds = new HashMap<String, String>();
        for (var kind : names.split("\\s+")) {
            var words = kind.split("=");
            for (var word : words) kinds.put(word, words[0]);
        }
        return Map.copyOf(kinds);
    }

    /// @return without the s of plurals, and *front end* as one word
    static List<String> stems(List<String> words) {
        var stems = new ArrayList<String>(words.size());
        for (var word : words) {
            var stem = stem(word);
            var pair = stems.isEmpty() || !isHalf(stem) ? "" : PAIRS.getOrDefault(stems.getLast() + " " + stem, "");
            if (pair.isEmpty()) stems.add(stem);
            else stems.set(stems.size() - 1, pair);
        }
        return stems;
    }

    private static boolean isHalf(String stem) {
        return switch (stem) {
            case "end", "stack", "ops", "learning", "reliability", "assurance", "administrator" -> true;
            default -> false;
        };
    }

    private static String stem(String word) {
        boolean plural =
                word.length() >= SHORTEST_PLURAL && word.endsWith("s") && !word.endsWith("ss") && !WHOLE.contains(word);
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    static boolean isNoun(String stem) {
        return KINDS.containsKey(stem);
    }

    static String kind(String noun) {
        return KINDS.getOrDefault(noun, noun);
    }

    static boolean standsAlone(String noun) {
        return ALONE.contains(kind(noun));
    }

    /// Whether it names a job without a noun where it is an item of its own: *hiring front-end, mobile, sales*.
    static boolean isJobByItself(String stem) {
        return BY_THEMSELVES.contains(stem) || TRADES.containsKey(stem);
    }

    /// @return the kind of job that the word stands for by itself, or nothing if that is an engineer's or none
    static String trade(String stem) {
        return TRADES.getOrDefault(stem, "");
    }

    static boolean isLevel(String stem) {
        return LEVELS.contains(stem);
    }

    /// As in *Engineer, Data*.
    static boolean opensField(String sign) {
        return switch (sign) {
            case ",", "(", "-", ":", "|", "/" -> true;
            default -> false;
        };
    }

    static boolean partsList(String stem) {
        return switch (stem) {
            case ",", "(", "/", "&", "+", "and", "or" -> true;
            default -> false;
        };
    }

    /// Whether what is before the sign is a field of that noun too: *UX and visual designers*, but *data, designers*.
    static boolean sharesNoun(String noun, String sign) {
        var kind = kind(noun);
        return kind.equals("engineer") || (!OWN.contains(kind) && !sign.equals(",") && !sign.equals("("));
    }
}
