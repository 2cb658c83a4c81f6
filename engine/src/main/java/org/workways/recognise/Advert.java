package org.workways.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whether a document is an advert of a job. Adverts speak of the employer's product and of whom else they look for, in
/// the same words as of what they ask for; CVs and syllabi do not.
final class Advert {
    private static final Pattern HIRING = Pattern.compile("(?i)\\b(?:hiring|looking for|seeking|full[-"
            + " ]time|on-?site|salary|join (?:us|our)|candidates?|applicants?|your (?:cv|resume|résumé)|open"
            + " positions?|job description|vacancy|we offer|apply"
            + " (?:at|here|online|now|directly)|relocation|equity|remote)\\b");

    /// So many different words of hiring make an advert.
    private static final int FEWEST = 2;

    /// Only who hires says so.
    private static final Pattern EMPLOYER = Pattern.compile("(?i)\\b(?:is|are|we're|we’re|also|currently|now) (?:hiring"
            + "|looking (?:for|to hire)|seeking)\\b|\\bjoin our team\\b|\\bwe (?:need|want) (?:an?|someone|people)\\b");

    private static final Set<Section> OF_CVS = Set.of(Section.EXPERIENCE, Section.EDUCATION, Section.CERTIFICATES);

    private Advert() {}

    static boolean isAdvert(Document document, List<Sentence> sentences) {
        if (sentences.stream().anyMatch(sentence -> OF_CVS.contains(sentence.section()))) return false;
        if (EMPLOYER.matcher(document.text()).find()) return true;
        return HIRING.matcher(document.text())
                        .results()
                        .map(word -> word.group().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet())
                        .size()
                >= FEWEST;
    }
}
