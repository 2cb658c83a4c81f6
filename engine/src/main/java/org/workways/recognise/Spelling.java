package org.workways.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.workways.recognise.Words.Word;

/// How a name must be written, and what must stand beside it, so that it is the name and not an everyday word: `Excel`,
/// but not `excel in sports`; `programming in C`, but not `plan C`.
final class Spelling {
    /// Products and tools whose names are everyday words: they count only when written with a capital.
    private static final Set<String> EVERYDAY =
            Words.set("excel word outlook access teams slack rust tableau spring swift spark airflow go notion "
                    + "fusion snort chef puppet salt flux rails flask node redshift graphite cassandra angular "
                    + "android agile redux rest zoom backbone ember bootstrap hive jest ionic unity thrift "
                    + "storm express play lift meteor electron twisted pyramid boost torch grunt");

    /// Of these, the ones that also count in small letters where they stand in a list: `django, rails and puppet`.
    private static final Set<String> SMALL_TOO =
            Words.set("rails node angular android redux cassandra puppet flask backbone ember bootstrap "
                    + "redshift airflow graphite thrift jest ionic spark hive");

    /// Short names in capitals that are no words in small letters either.
    private static final Set<String> UNMISTAKABLE =
            Words.set("AWS CSS HTML SQL GCP JSON XML TDD BDD SVN ETL NLP K8s HDFS");

    /// Names that count only as an item of a list or beside a word that says so; else they are seasons and cities, or
    /// what the product does: `linux, networking and security`, but not `a security company`.
    private static final Set<String> LISTED =
            Words.set("go spring storm hive salt networking embedded express play lift meteor electron twisted "
                    + "pyramid boost security testing databases monitoring logging alerting documentation "
                    + "programming coding search mentoring visualization sysadmin pairing architecture scraping "
                    + "english");

    private static final Set<String> BESIDE_LETTERS =
            Words.set("in and or with use us programm program language languag code cod embedd know of und oder "
                    + "mit y o et ou en developer development basic advanc good expert c++ python java for "
                    + "engineer javascript js node ruby rust scala php erlang elixir haskell clojure kotlin "
                    + "like mostly mainly primarily hadoop spark kafka hibernat as includ about strong solid "
                    + "experienc expertis knowledg background skill node.js react angular mongo akka");

    /// Beside one of these, with a slash between, a letter is a language: `C/C++`.
    private static final Set<String> LANGUAGES = Words.set("c c++ c# java python go rust matlab");

    private Spelling() {}

    /// Acronyms and names of up to four capitals are words of their own right only when written so: `CAN`, `SPS`,
    /// `C`.
    static boolean needsCapitals(String label) {
        boolean capitals = label.equals(label.toUpperCase(Locale.ROOT))
                && !label.equals(label.toLowerCase(Locale.ROOT))
                && !UNMISTAKABLE.contains(label);
        return (label.length() <= 4 && capitals) || isEveryday(label) || isListed(label);
    }

    private static boolean isEveryday(String label) {
        return EVERYDAY.contains(label.toLowerCase(Locale.ROOT));
    }

    /// Whether it counts only as an item of a list or beside a word that says so.
    static boolean isListed(String label) {
        return LISTED.contains(label.toLowerCase(Locale.ROOT));
    }

    /// In the same capitals.
    static boolean isOf(String label, List<Word> span) {
        if (isEveryday(label) || isListed(label)) {
            var first = span.getFirst().text();
            boolean capital = Character.isUpperCase(first.charAt(0)) || !isEveryday(label) || SMALL_TOO.contains(first);
            return capital && Words.plain(first).equals(Words.plain(label));
        }
        var written = span.stream().map(Word::text).collect(Collectors.joining(" "));
        boolean plural = written.equals(label + "s");
        return written.equals(label)
                || plural
                || Words.of(label).getFirst().text().equals(written);
    }

    /// A single letter, or a word such as "go", that does not stand as a name does; a letter also as part of `R&D`,
    /// `C-level` or `C. Brown`, but not of `C/C++`.
    static boolean isLost(List<Word> words, int at) {
        var text = words.get(at).text();
        if (text.length() == 1 && words.get(at).joined() && !isBesideLanguage(words, at)) return true;
        return (text.length() == 1 || isListed(text) || SMALL_TOO.contains(text)) && !standsAlone(words, at);
    }

    private static boolean isBesideLanguage(List<Word> words, int at) {
        boolean before = at > 0
                && !words.get(at).newPhrase()
                && LANGUAGES.contains(words.get(at - 1).stem());
        boolean after = at + 1 < words.size()
                && !words.get(at + 1).newPhrase()
                && LANGUAGES.contains(words.get(at + 1).stem());
        return before || after;
    }

    /// A single letter is a name in a list (`C, C++`) or beside a word that says so (`programming in C`), not a mark
    /// (`Business C 2013`).
    private static boolean standsAlone(List<Word> words, int at) {
        boolean before = at == 0
                || words.get(at).newPhrase()
                || BESIDE_LETTERS.contains(words.get(at - 1).stem());
        boolean after = at + 1 == words.size()
                || words.get(at + 1).newPhrase()
                || BESIDE_LETTERS.contains(words.get(at + 1).stem());
        return before && after;
    }
}
