package org.workways.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.workways.recognise.Words.Word;

/// Education and certificates, as a CV writes them; in English, German, Spanish and French.
final class Credentials {
    private static final Phrases DEGREES = new Phrases("bachelor of science|bachelor of engineering|bachelor of arts"
            + "|master of science|master of engineering|master of arts|bachelor|bachelors|bachelor s|master|masters"
            + "|master s|bsc|b sc|b.sc|msc|m sc|m.sc|ba|b.a|ma|m.a|beng|b.eng|meng|m.eng|mba|phd|ph d|doctorate|doctor"
            + "|diploma|higher national diploma|hnd|hnc|btec|nvq|gnvq|foundation degree|associate degree"
            + "|associate s degree|degree|apprenticeship|apprentice|vocational training|a levels|a level|gcse|gcses"
            + "|high school|diplom|dipl|staatsexamen|ausbildung|lehre|berufsausbildung|umschulung|meister"
            + "|meisterbrief|gesellenbrief|facharbeiter|abitur|fachabitur|mittlere reife|hauptschulabschluss"
            + "|realschulabschluss|licenciatura|licenciado|licenciada|grado|grado en|grado superior|grado medio|ciclo"
            + " formativo|formacion profesional|bachillerato|tecnico superior|ingenieria|doctorado|licence"
            + " professionnelle|licence en|licence de|bts|dut|cap|bac|baccalaureat|bac pro|diplome|doctorat|maitrise");

    private static final Phrases CERTIFYING = new Phrases("certificate|certificates|certification|certified|licence"
            + "|license|licensed|permit|accredited|zertifikat|zertifiziert|zertifizierung|schein"
            + "|fuhrerschein|bescheinigung|certificado|certificada|certificacion|certificat|certification"
            + "|certifie|certifiee|habilitation|permis");

    private static final Phrases UNFINISHED =
            new Phrases("stopped|no certificate|without certificate|kein zertifikat|ohne zertifikat|sin certificado"
                    + "|sans certificat|dropped out|not finished|unfinished|incomplete"
                    + "|not completed|did not finish|abandoned|ongoing|in progress|expected|planned|abgebrochen"
                    + "|nicht abgeschlossen|laufend|geplant|voraussichtlich|sin terminar|en curso|inacabado|en cours"
                    + "|interrompu|inacheve|prevu");

    private static final Phrases FIELD = new Phrases("in|of|im|der|en|de|zum|zur|als|fur|as");
    /// After a degree, and no field of it.
    private static final Set<String> ABOUT = Words.set("incl including with from by and inkl incluyendo con avec");

    private static final Pattern DATES = Pattern.compile(
            "^(?:[(\\s|,;:–—/.-]++|\\b(?:19|20)\\d\\d\\b|\\b\\d{1,2}[./-]|\\b\\d\\d\\b|\\b(?:to|now)\\b|\\bbis\\b|\\bpresent\\b|\\bheute\\b)++");
    private static final Pattern MONTH = Pattern.compile("\\p{L}{3,9}\\.? (?:19|20)\\d\\d");
    private static final String PARTS = ",;|(–—";

    private Credentials() {}

    static List<Education> education(List<Sentence> sentences) {
        var found = new ArrayList<Education>();
        for (var sentence : sentences)
            if (sentence.section() == Section.EDUCATION) education(sentence).ifPresent(found::add);
        return found;
    }

    /// A line with a degree, or at least with a year and a name.
    private static Optional<Education> education(Sentence sentence) {
        var words = Words.of(sentence.text());
        var year = Periods.lastYear(sentence.text());
        var degrees = degrees(words);
        if (degrees.isEmpty() && (year.isEmpty() || isCertificate(words))) return Optional.empty();
        if (degrees.isEmpty())
            return Optional.of(first(sentence.text()))
                    .filter(course -> !course.isEmpty())
                    .map(course -> new Education("", course, year, sentence));
        var first = degrees.getFirst();
        int last = first.to();
        for (var degree : degrees) if (degree.from() == last) last = degree.to();
        return Optional.of(new Education(
                written(sentence, words, first.from(), last), field(sentence, words, last), year, sentence));
    }

    /// Short ones need a capital: a `MA` is a degree, `ma` is French for my.
    private static List<Phrases.Place> degrees(List<Word> words) {
        return DEGREES.find(words).stream()
                .filter(place -> place.to() - place.from() > 1
                        || words.get(place.from()).text().length() > 3
                        || Character.isUpperCase(words.get(place.from()).text().charAt(0)))
                .toList();
    }

    /// The rest of the phrase after `in`, `of`, or after the degree itself: `BSc Computer Science, …`.
    private static String field(Sentence sentence, List<Word> words, int start) {
        int from = start;
        while (from < words.size() && FIELD.isIn(words.subList(from, from + 1))) from++;
        int to = from;
        while (to < words.size()
                && (to == start || !words.get(to).newPhrase())
                && !words.get(to).text().chars().allMatch(Character::isDigit)
                && !words.get(to).plain().equals("at")) to++;
        if (from < words.size() && ABOUT.contains(words.get(from).plain())) return "";
        boolean apart =
                from < words.size() && from == start && words.get(from).newPhrase() && colon(sentence, words, from);
        return to > from && (!words.get(from).newPhrase() || apart) ? written(sentence, words, from, to) : "";
    }

    private static boolean colon(Sentence sentence, List<Word> words, int at) {
        return at > 0
                && sentence.text()
                        .substring(words.get(at - 1).end(), words.get(at).start())
                        .contains(":");
    }

    static List<Certificate> certificates(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> certificates(sentence).stream())
                .toList();
    }

    private static List<Certificate> certificates(Sentence sentence) {
        var words = Words.of(sentence.text());
        if (!isOfCertificates(sentence, words) || UNFINISHED.isIn(words)) return List.of();
        var year = Periods.lastYear(sentence.text());
        return names(sentence.text()).stream()
                .map(name -> new Certificate(name, year, sentence))
                .toList();
    }

    private static boolean isOfCertificates(Sentence sentence, List<Word> words) {
        if (sentence.section() == Section.CERTIFICATES) return isCertificate(words) || isTitled(sentence.text(), words);
        boolean mayName = sentence.section() == Section.EDUCATION || sentence.section() == Section.OTHER;
        return mayName && isCertificate(words) && degrees(words).isEmpty();
    }

    private static boolean isCertificate(List<Word> words) {
        return CERTIFYING.isIn(words);
    }

    /// A name and no sentence: dated, or short or mostly in capitals and without a full stop.
    private static boolean isTitled(String text, List<Word> words) {
        if (Periods.lastYear(text).isPresent()) return true;
        long capitals = words.stream()
                .filter(word -> Character.isUpperCase(word.text().charAt(0)))
                .count();
        return !text.endsWith(".") && (words.size() <= 3 || 2 * capitals >= words.size());
    }

    /// Items that each start with a capital, else the line as one: `CCNA, Security+`, but `Excel course, 2 days`.
    private static List<String> names(String text) {
        var undated = DATES.matcher(text).replaceFirst("");
        var parts = Arrays.stream(undated.split("[,;]"))
                .filter(part -> !MONTH.matcher(part.strip()).matches())
                .map(Credentials::name)
                .filter(part -> !part.isEmpty())
                .toList();
        boolean several =
                parts.size() > 1 && parts.stream().allMatch(part -> Character.isUpperCase(part.codePointAt(0)));
        if (several) return parts;
        return parts.stream().limit(1).collect(Collectors.toList());
    }

    private static String first(String text) {
        return names(text).stream().findFirst().orElse("");
    }

    /// Up to a bracket, a dash or a gap, without dates round it.
    private static String name(String part) {
        int end = 0;
        while (end < part.length() && PARTS.indexOf(part.charAt(end)) < 0 && !part.startsWith("   ", end)) end++;
        var name =
                DATES.matcher(part.substring(0, end).strip()).replaceFirst("").strip();
        return name.chars().anyMatch(Character::isLetter)
                ? name.replaceFirst("[\\s:.–-]+(?:(?:19|20)\\d\\d)?$", "")
                : "";
    }

    private static String written(Sentence sentence, List<Word> words, int from, int to) {
        return sentence.text()
                .substring(words.get(from).start(), words.get(to - 1).end());
    }

    /// Whether the sentence names something that was finished and that a paper shows: a degree, a certificate.
    static boolean isCredential(Sentence sentence, List<Word> words) {
        if (UNFINISHED.isIn(words)) return false;
        return switch (sentence.section()) {
            case CERTIFICATES -> isOfCertificates(sentence, words);
            case EDUCATION -> !degrees(words).isEmpty() || isCertificate(words);
            case OTHER -> isCertificate(words);
            case HEAD,
                    SUMMARY,
                    SKILLS,
                    EXPERIENCE,
                    PROJECTS,
                    LANGUAGES,
                    PERSONAL,
                    REQUIRED,
                    DUTIES,
                    NICE_TO_HAVE,
                    OFFERED,
                    ABOUT_COMPANY,
                    DIVERSITY,
                    LEGAL,
                    APPLYING -> false;
        };
    }
}
