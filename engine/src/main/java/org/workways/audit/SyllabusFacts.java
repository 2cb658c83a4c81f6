package org.workways.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.workways.recognise.Document;

/// What a syllabus says of its module in figures and names: code, title, term, credits, what must come before.
public final class SyllabusFacts {
    private static final int MOST_TERMS = 20;
    private static final Pattern NEEDS_BELOW = Pattern.compile(
            "^[\\s#*|-]*(?:pre-?requisites?|requirements|voraussetzungen|requisitos|prérequis)[\\s:*]*$",
            Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 40; // lines, in which a syllabus says what it is of

    private static final Pattern CODE = Pattern.compile("\\b([A-Z]{2,5}[- ]?[0-9]{2,4}[A-Z]?)\\b");
    private static final Pattern TERM = Pattern.compile(
            "(?:semester|term|semestre|trimester)\\s*(?:[:|]|no\\.?|nr\\.?)?\\s*([0-9]{1,2})\\b(?!\\s*(?:h|hours|weeks))"
                + "|\\b([0-9]{1,2})(?:st|nd|rd|th|\\.|º|er|e)?\\s*(?:semester|term|semestre)",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> ORDINALS = List.of(
            "first|erste[ns]",
            "second|zweite[ns]",
            "third|dritte[ns]",
            "fourth|vierte[ns]",
            "fifth|fünfte[ns]",
            "sixth|sechste[ns]",
            "seventh|siebte[ns]",
            "eighth|achte[ns]");
    private static final String NUMBER = "([0-9]{1,3}(?:[.,][0-9])?)";
    private static final Pattern ECTS = Pattern.compile(
            NUMBER + "[ \\t]*(?:ects|credit points|leistungspunkte|lp\\b|cp\\b|créditos ects|crédits ects)"
                    + "|(?:ects|leistungspunkte|credit points)(?:[ -]?credits?| points?| \\([^)]*\\))?\\s*[:|]?\\s*"
                    + NUMBER,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern US = Pattern.compile(
            NUMBER
                    + "[ \\t]*(?:credit hours|semester hours|units|credits)\\b|(?:credit"
                    + " hours|credits|units)\\s*[:|]\\s*"
                    + NUMBER,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile(
            "^[\\s#*|-]*(?:module title|course title|title|module name|course name|module|course|modulname|modultitel|"
                    + "modul|titel|kurs|asignatura|título|intitulé|cours)\\s*(?:[:|]|\\s{3,}|\\t)\\s*(.+)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEEDS = Pattern.compile(
            "^[\\s#*|-]*(?:pre-?requisites?(?: modules?)?|required modules?|requires|entry requirements|builds on|"
                    + "voraussetzung(?:en)?|teilnahmevoraussetzungen|requisitos(?: previos)?|prérequis)"
                    + "\\s*(?:[:|]|\\*|\\s{3,}|\\t)+\\s*(.+)$",
            Pattern.CASE_INSENSITIVE);

    private SyllabusFacts() {}

    /// @param document whose name stands for the code or the title where the text has none
    public static Syllabus read(Document document) {
        var head = document.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(HEAD)
                .toList();
        var name = document.name()
                .substring(document.name().replace('\\', '/').lastIndexOf('/') + 1)
                .replaceFirst("\\.[A-Za-z]{2,5}$", "");
        var code = code(head).or(() -> first(CODE, name.toUpperCase(Locale.ROOT).replace('_', '-')));
        return new Syllabus(
                joined(code.orElse(name)),
                title(head, name, code.orElse("")),
                term(String.join("\n", head)),
                credits(String.join("\n", head)),
                needs(document.text().lines().toList()),
                document);
    }

    private static Optional<String> code(List<String> head) {
        return head.stream()
                .filter(line -> NEEDS.matcher(line).find() == false)
                .flatMap(line -> first(CODE, line).stream())
                .filter(code -> !code.startsWith("ECTS") && !code.startsWith("ISO") && !code.startsWith("IEC"))
                .findFirst();
    }

    /// After a label, else the first line, without the code.
    private static String title(List<String> head, String name, String code) {
        var line = head.stream()
                .map(LABEL::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .map(title -> without(title, code))
                .filter(title -> title.length() > 2)
                .findFirst()
                .or(() -> head.stream()
                        .map(first -> without(first, code))
                        .filter(first -> first.length() > 2)
                        .findFirst())
                .orElse(name);
        return line.length() > 100 ? line.substring(0, 100).strip() : line;
    }

    private static String without(String line, String code) {
        var rest = line.replaceAll("^[#*\\s|-]+", "");
        if (!code.isEmpty()) rest = rest.replace(code, "");
        return rest.replaceAll("\\(\\s*\\)", "")
                .replaceAll(
                        "(?i)^(?:module description|course"
                                + " description|module|course|syllabus|modul|kurs)?[\\s:|,.–—-]+",
                        "")
                .replaceAll("[\\s:|,(–—*#-]+$", "")
                .strip();
    }

    private static OptionalInt term(String head) {
        var found = TERM.matcher(head);
        while (found.find()) {
            int term = Integer.parseInt(group(found));
            if (term >= 1 && term <= MOST_TERMS) return OptionalInt.of(term);
        }
        for (int term = 1; term <= ORDINALS.size(); term++) {
            var ordinal = Pattern.compile(
                    "\\b(?:%s) (?:semester|term)".formatted(ORDINALS.get(term - 1)), Pattern.CASE_INSENSITIVE);
            if (ordinal.matcher(head).find()) return OptionalInt.of(term);
        }
        return OptionalInt.empty();
    }

    private static Optional<Credits> credits(String head) {
        return amount(ECTS, head)
                .map(amount -> new Credits(amount, Credits.Kind.ECTS))
                .or(() -> amount(US, head).map(amount -> new Credits(amount, Credits.Kind.US)));
    }

    private static Optional<Double> amount(Pattern pattern, String head) {
        return pattern.matcher(head)
                .results()
                .map(found -> Optional.ofNullable(found.group(1)).orElse(found.group(2)))
                .map(number -> Double.parseDouble(number.replace(',', '.')))
                .filter(amount -> amount > 0 && amount <= 60)
                .findFirst();
    }

    /// Modules, parted by commas, semicolons or *and*; nothing where it says `none`.
    private static List<String> needs(List<String> lines) {
        var needs = new ArrayList<String>();
        for (int at = 0; at < lines.size(); at++) {
            var found = NEEDS.matcher(lines.get(at));
            if (found.find()) needs.addAll(named(found.group(1)));
            else if (NEEDS_BELOW.matcher(lines.get(at)).matches()) needs.addAll(below(lines, at + 1));
        }
        return needs.stream().distinct().toList();
    }

    /// Where the label stands alone, modules stand in the lines after it, each with its code.
    private static List<String> below(List<String> lines, int from) {
        return lines.stream()
                .skip(from)
                .dropWhile(String::isBlank)
                .takeWhile(line -> !line.isBlank())
                .flatMap(line -> first(CODE, line).map(SyllabusFacts::joined).stream())
                .toList();
    }

    private static List<String> named(String modules) {
        var list = modules.split("\\|")[0].replaceAll("\\b([A-Z]{2,5}[- ]?[0-9]{2,4}[A-Z]?)\\s*\\([^)]*\\)", "$1");
        return Arrays.stream(list.split("\\s*(?:,|;|\\band\\b|\\bund\\b|\\by\\b|\\bet\\b|\\s/\\s)\\s*"))
                .map(need -> first(CODE, need)
                        .map(SyllabusFacts::joined)
                        .orElse(need.replaceAll("[.()*]+", " ").strip()))
                .filter(need -> !need.isEmpty() && !need.matches("(?i)(none|keine|ninguno|aucun)\\b.*|-|–|n/a|no"))
                .toList();
    }

    /// `ACA 101` and `ACA101` are `ACA-101`.
    private static String joined(String code) {
        return code.replaceFirst("^([A-Z]+) ?-?([0-9])", "$1-$2");
    }

    private static Optional<String> first(Pattern pattern, String line) {
        var found = pattern.matcher(line);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /// The group that took part.
    private static String group(Matcher found) {
        for (int group = 1; group <= found.groupCount(); group++)
            if (found.group(group) != null) return found.group(group);
        throw new IllegalStateException("One of the groups takes part.");
    }
}
