package org.workways.audit;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.workways.recognise.Bloom;
import org.workways.recognise.Document;
import org.workways.recognise.Sentence;

/// Cuts a syllabus into sentences and says of each what it is there for. A heading is good until the next; outcomes are
/// also known by their form, wherever they stand: `Students will be able to design …`.
public final class Statements {
    private static final int LONGEST_LABEL = 45;
    private static final int LABEL_WORDS = 4;
    private static final int SHORT = 32;
    private static final int WRAPPED = 60; // a line this long may go on in the next
    private static final int WIDEST = 120; // no paper is wider: longer lines end where the writer ended them
    private static final Pattern NO_HEADING = Pattern.compile("^(An?|The|Ein|Eine|Un|Une|Una) |\\d");
    private static final Pattern GAP = Pattern.compile("\\s{3,}|\\t");
    private static final Pattern LABEL_END = Pattern.compile(":|\\s\\|\\s|\\s{3,}|\\t");
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");
    private static final Pattern LEARNERS = Pattern.compile("\\b(students?|learners?|participants?|graduates?|you|"
            + "studierenden?|teilnehmenden?|lernenden?|absolvent(inn)?en|estudiantes?|alumn[oa]s?|etudiante?s?|"
            + "(up)?on (successful )?completion|after (successful )?complet(ing|ion)|by the end of|nach abschluss|"
            + "al finalizar|a l issue)\\b");
    private static final Pattern ABLE = Pattern.compile("\\b(able to|can|know how to|capable of|konnen|"
            + "kann|in der lage|capa(z|ces) de|podran?|capables? de|peu(t|vent)|sauront?)\\b");
    private static final Pattern WILL = Pattern.compile("\\b(will|should|werden|sollen)\\b.*\\b(learn|know|understand|"
            + "gain|acquire|develop|become familiar|be familiar|lernen|kennen|verstehen|erwerben)");
    /// As a table numbers its outcomes: `LO3 | use SQL queries`.
    private static final Pattern NUMBERED = Pattern.compile("[\\s|*-]*(i?lo|clo|slo|ra|lz)[ .-]?[0-9]{1,2}\\b");
    private static final Pattern THEY =
            Pattern.compile("[\\s-]*(they|students|graduates|sie|die studierenden|ellos|ils|elles)\\b");
    private static final Pattern EXAM = Pattern.compile(
            "\\b(exam|examination|exams|midterm|quiz|quizzes|graded|" + "klausur|mundliche prufung|examen)\\b");

    private final String text;
    private final TreeMap<Integer, Part> parts = new TreeMap<>();

    private Statements(Document document) {
        this.text = document.text();
    }

    public static List<Statement> of(Document document) {
        var statements = new Statements(document);
        statements.headings();
        var all = new ArrayList<Statement>();
        for (var sentence : document.sentences(LocalDate.EPOCH))
            statements.statement(sentence, all).ifPresent(all::add);
        return all;
    }

    /// Of what a syllabus has headings or labels, also where nothing stands below them.
    static Set<Part> announced(Document document) {
        var statements = new Statements(document);
        statements.headings();
        return Set.copyOf(statements.parts.values());
    }

    /// Where each part begins: headings, which are good until the next, and labels before a sentence, which are good
    /// for what is wrapped from their line.
    private void headings() {
        var heading = Part.OTHER;
        boolean isLabelled = false;
        int at = 0;
        var lines = text.split("\n", -1);
        for (int number = 0; number < lines.length; number++) {
            var line = lines[number];
            var found = promises(line)
                    ? Optional.of(Part.OUTCOME)
                    : isHeading(line) ? Part.of(bare(line)) : Optional.<Part>empty();
            if (found.isEmpty() && ends(heading, lines, number)) found = Optional.of(Part.OTHER);
            var label = label(line);
            if (found.isPresent()) {
                heading = found.get();
                parts.put(at, heading);
                isLabelled = false;
            } else if (label.isPresent()) {
                parts.put(at, label.get());
                isLabelled = isWrapped(line);
                if (!isLabelled) parts.put(at + line.length(), heading);
            } else if (isLabelled && !isWrapped(line)) {
                parts.put(at + line.length(), heading);
                isLabelled = false;
            }
            at += line.length() + 1;
        }
    }

    /// `By the end of this course, you should be able to:` is a heading of what follows.
    private static boolean promises(String line) {
        var plain = plain(line.strip());
        boolean goesOn =
                plain.endsWith(":") || plain.endsWith("...") || line.strip().startsWith("#");
        return goesOn && LEARNERS.matcher(plain).find() && ABLE.matcher(plain).find();
    }

    /// A heading that says nothing to us ends a part, too: a few words that stand alone between longer lines. Not one
    /// of contents, which may be a list of such lines.
    private static boolean ends(Part heading, String[] lines, int at) {
        var plain = plain(lines[at]);
        if (heading == Part.CONTENT
                || !isShort(lines[at])
                || LEARNERS.matcher(plain).find()) return false;
        if (!verbs(plain).isEmpty()) return false;
        return (at == 0 || !isShort(lines[at - 1])) && (at + 1 == lines.length || !isShort(lines[at + 1]));
    }

    private static boolean isShort(String line) {
        return isHeading(line)
                && line.strip().length() <= SHORT
                && !line.strip().endsWith(":");
    }

    /// Short, by itself, and no sentence.
    private static boolean isHeading(String line) {
        var bare = bare(line);
        if (bare.isEmpty() || line.contains(" | ") || line.strip().startsWith("- ")) return false;
        if (isLabelled(bare) || NO_HEADING.matcher(bare).find()) return false;
        boolean isMarked = line.startsWith("#") || line.strip().endsWith(":");
        boolean isSentence = ".,;!?".indexOf(line.strip().charAt(line.strip().length() - 1)) >= 0;
        return isMarked
                || (!isSentence
                        && Character.isUpperCase(bare.codePointAt(0))
                        && !GAP.matcher(bare).find());
    }

    private static boolean isWrapped(String line) {
        return line.length() >= WRAPPED
                && line.length() <= WIDEST
                && !line.strip().endsWith(".");
    }

    /// Without the marks of headings and lists; a number counts as one if a point or a bracket follows.
    private static String bare(String line) {
        return line.strip()
                .replaceAll("^[#*\\-•\\s]*(?:\\d+(?:\\.\\d+)*[.)]\\s+)?[#*\\s]*", "")
                .replaceAll("[:*#=\\s]+$", "");
    }

    /// What stands before a colon, a bar or a gap.
    private static Optional<Part> label(String line) {
        var bare = bare(line);
        var end = LABEL_END.matcher(bare);
        if (line.strip().startsWith("- ") || !isLabelled(bare) || !end.find()) return Optional.empty();
        return Part.of(bare.substring(0, end.start()));
    }

    private static boolean isLabelled(String bare) {
        var end = LABEL_END.matcher(bare);
        return end.find()
                && end.start() > 0
                && end.start() <= LONGEST_LABEL
                && !bare.substring(end.end()).isBlank()
                && bare.substring(0, end.start()).split(" ").length <= LABEL_WORDS;
    }

    /// @param before the statements up to it
    private Optional<Statement> statement(Sentence sentence, List<Statement> before) {
        boolean isHeading = isHeading(sentence.text())
                && !sentence.text().contains(": ")
                && Part.of(bare(sentence.text())).isPresent();
        if (isHeading) return Optional.empty();
        var at = parts.floorEntry(sentence.start());
        var stands = at == null ? Part.OTHER : at.getValue();
        var plain = plain(sentence.text());
        var part = goesOn(sentence, plain, before) ? Part.OUTCOME : part(stands, plain);
        return Optional.of(new Statement(sentence, part, part == Part.OUTCOME ? verbs(plain) : List.of()));
    }

    /// `They know …`, after an outcome in the same paragraph.
    private boolean goesOn(Sentence sentence, String plain, List<Statement> before) {
        if (before.isEmpty()
                || !before.getLast().isOutcome()
                || !THEY.matcher(plain).lookingAt()) return false;
        int from = before.getLast().sentence().end();
        return from <= sentence.start()
                && !text.substring(from, sentence.start()).contains("\n\n");
    }

    private static Part part(Part stands, String plain) {
        if (NUMBERED.matcher(plain).lookingAt()) return Part.OUTCOME;
        boolean isAble = ABLE.matcher(plain).find() || WILL.matcher(plain).find();
        if (stands != Part.PREREQUISITE && isAble && LEARNERS.matcher(plain).find()) return Part.OUTCOME;
        if (stands == Part.OTHER && EXAM.matcher(plain).find()) return Part.ASSESSMENT;
        return stands;
    }

    private static List<Statement.Verb> verbs(String plain) {
        var verbs = new ArrayList<Statement.Verb>();
        var words = WORD.matcher(plain);
        while (words.find()) {
            int at = words.start();
            verb(words.group()).ifPresent(process -> verbs.add(new Statement.Verb(process, at)));
        }
        return verbs;
    }

    /// Also `designs` and `designing`, as where a table says what one does.
    private static Optional<Bloom> verb(String word) {
        return Bloom.ofVerb(word)
                .or(() -> word.endsWith("s") ? Bloom.ofVerb(word.substring(0, word.length() - 1)) : Optional.empty())
                .or(() -> word.endsWith("ing")
                        ? Bloom.ofVerb(word.substring(0, word.length() - 3))
                                .or(() -> Bloom.ofVerb(word.substring(0, word.length() - 3) + "e"))
                        : Optional.empty());
    }

    /// In lower case and without accents; as long as the sentence, so that places stay.
    private static String plain(String sentence) {
        var plain = new StringBuilder();
        for (int at = 0; at < sentence.length(); at++) {
            var letter = Normalizer.normalize(sentence.substring(at, at + 1), Normalizer.Form.NFD);
            plain.append(letter.isEmpty() ? ' ' : letter.charAt(0));
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
