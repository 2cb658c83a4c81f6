package org.workways.recognise;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A part of a CV or an advert, known by its heading, or by a label before a sentence: `Nice to have: Python.`
public enum Section {
    HEAD(""),
    SUMMARY("what i am looking for|what i want|career goal|goals|summary|profile|about me|personal"
            + " statement|objective|uber mich|kurzprofil|profil|resumen|perfil|a propos"
            + "|profilo|profiel|sobre mim|podsumowanie|sammanfattning"),
    SKILLS("skills|technical skills|key skills|skills and tools|core competencies|competencies|competences|it"
            + " skills|tools|technologies|knowledge|what i can do|other skills|computer skills|digital"
            + " skills|kenntnisse|edv kenntnisse|fahigkeiten|habilidades|competencias"
            + "|conocimientos|competenze|vaardigheden|kompetencer|kunskaper|kompetenser|umiejetnosci"),
    EXPERIENCE("experience|work experience|professional experience|employment|employment history|work"
            + " history|career|career history|berufserfahrung|beruflicher"
            + " werdegang|berufspraxis|experiencia|experiencia laboral|experience professionnelle|parcours"
            + " professionnel|esperienza lavorativa|esperienze lavorative|werkervaring|experiencia"
            + " profesional|experiencia profissional|doswiadczenie"
            + " zawodowe|arbetslivserfarenhet|erhvervserfaring"),
    PROJECTS("projects|personal projects|own projects|hobby projects|side projects|volunteering|voluntary"
            + " work|projekte|proyectos|projets"),
    EDUCATION("education|education and training|training|qualifications|academic"
            + " background|ausbildung|schulbildung|studium|formacion|formation|estudios|formazione|istruzione|opleiding"
            + "|opleidingen|formacao|utbildning|uddannelse"),
    CERTIFICATES(
            "certificates|certifications|certificates and courses|courses|courses and certificates|licences|licenses"
                    + "|further training|zertifikate|weiterbildung|weiterbildungen|cursos|certificats"),
    OTHER("other|miscellaneous|additional information|further information|sonstiges|otros|divers"),
    LANGUAGES("languages|sprachen|sprachkenntnisse|idiomas|langues|lingue|talen|jezyki|sprak|sprog"),
    PERSONAL("personal|personal details|personal information|contact|personliche"
            + " daten|kontakt|interests|hobbies|interessen"
            + "|hobbys|references|referees|referenzen|intereses|loisirs"),
    REQUIRED("requirements|required|must have|must haves|what you bring|your profile|what we expect|you have|you"
            + " bring|what you need|required skills|minimum qualifications|ihr"
            + " profil|dein profil|das bringst du mit|das bringen sie mit|anforderungen|requisitos|profil"
            + " recherche|votre profil"),
    DUTIES("responsibilities|your tasks|tasks|duties|what you will do|the role|your role|the job|job"
            + " description|aufgaben|ihre aufgaben|deine aufgaben|funciones|tus funciones|missions|vos missions"),
    NICE_TO_HAVE(
            "nice to have|nice to haves|preferred|preferred qualifications|bonus|bonus points|a plus|desirable|good to"
                    + " have|pluses|von vorteil|wunschenswert|deseable|se valorara|requisitos deseables|atouts|un"
                    + " plus"),
    OFFERED("benefits|we offer|what we offer|perks|our offer|why us|you get|what you get|perks and benefits|wir"
            + " bieten|was wir bieten|das bieten wir|unser angebot|ofrecemos|que ofrecemos|se"
            + " ofrece|beneficios|nous offrons|ce que nous offrons|avantages"),
    ABOUT_COMPANY("about us|about the company|who we are|company|the company|our company|uber uns|wer wir sind|sobre"
            + " nosotros|quienes somos|a propos de nous|qui sommes nous"),
    DIVERSITY("equal opportunity|equal opportunities|diversity|diversity and inclusion|vielfalt|chancengleichheit"
            + "|igualdad de oportunidades|diversidad|egalite des chances|diversite"),
    LEGAL("legal|legal notice|privacy|privacy notice|data protection"
            + " notice|datenschutz|datenschutzhinweis|impressum|aviso legal|mentions legales"),
    APPLYING("how to apply|to apply|bewerbung|so bewerben sie sich|como"
            + " aplicar|como solicitar|comment postuler|pour postuler");

    private static final int LONGEST_HEADING = 40;
    private static final int LONGEST_LINE = 120;
    private static final String FILLERS = "|and|at|a|glance|the|of|my|in|overview|und|im|uberblick|y|et|";

    /// Of sections with the same heading the first.
    private static final Map<String, Section> BY_HEADING = new HashMap<>();

    private static final Set<String> HEADING_WORDS = new HashSet<>();

    static {
        for (var section : values())
            for (var heading : section.headings.split("\\|")) {
                if (!heading.isEmpty()) BY_HEADING.putIfAbsent(heading, section);
                HEADING_WORDS.addAll(List.of(heading.split(" ")));
            }
    }

    private final String headings;

    /// @param headings plain, parted by bars
    Section(String headings) {
        this.headings = headings;
    }

    /// @param line one line; case, accents, a colon and punctuation do not matter
    static Optional<Section> of(String line) {
        var stripped = line.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_LINE) return Optional.empty();
        var plain = letters(stripped);
        if (plain.isEmpty() || plain.length() > LONGEST_HEADING) return Optional.empty();
        return Optional.ofNullable(BY_HEADING.get(plain))
                .or(() -> isShouted(line) || isMadeOfHeadings(stripped, plain) ? byWord(plain) : Optional.empty());
    }

    /// Plain letters only, with single spaces between: `What we’re: 2 offers` gives `what we re offers`.
    private static String letters(String line) {
        var letters = new StringBuilder();
        boolean gap = false;
        for (char c : Words.plain(line).toCharArray()) {
            boolean isLetter = c >= 'a' && c <= 'z';
            if (isLetter && gap && !letters.isEmpty()) letters.append(' ');
            gap = !isLetter;
            if (isLetter) letters.append(c);
        }
        return letters.toString();
    }

    /// `Skills at a glance`, `Training and certificates`: nothing but words of headings, the first with a capital.
    private static boolean isMadeOfHeadings(String line, String plain) {
        return Character.isUpperCase(line.charAt(0))
                && ".!?,;".indexOf(line.charAt(line.length() - 1)) < 0
                && Arrays.stream(plain.split(" "))
                        .allMatch(word -> FILLERS.contains("|" + word + "|") || HEADING_WORDS.contains(word));
    }

    /// `EDUCATION AND COURSES`: a line in capitals is a heading if it holds the name of a section.
    private static Optional<Section> byWord(String plain) {
        return Arrays.stream(plain.split(" "))
                .flatMap(word -> Optional.ofNullable(BY_HEADING.get(word)).stream())
                .findFirst();
    }

    private static boolean isShouted(String line) {
        return line.length() >= 5
                && line.equals(line.toUpperCase(Locale.ROOT))
                && line.chars().noneMatch(Character::isDigit);
    }

    /// Whether what stands here says something about what the person can do, or the job asks for.
    boolean speaksOfSkills() {
        return switch (this) {
            case PERSONAL, OFFERED, ABOUT_COMPANY, DIVERSITY, LEGAL, APPLYING -> false;
            case HEAD,
                    SUMMARY,
                    SKILLS,
                    EXPERIENCE,
                    PROJECTS,
                    EDUCATION,
                    CERTIFICATES,
                    OTHER,
                    LANGUAGES,
                    REQUIRED,
                    DUTIES,
                    NICE_TO_HAVE -> true;
        };
    }

    /// Whether each comma-separated item names one thing.
    boolean isList() {
        return this == SKILLS || this == CERTIFICATES;
    }

    /// Whether it is a part of adverts.
    boolean isOfAdvert() {
        return compareTo(REQUIRED) >= 0;
    }

    /// Whether only CVs have it.
    boolean isOfCv() {
        return switch (this) {
            case SUMMARY, EXPERIENCE, PROJECTS, EDUCATION, CERTIFICATES, LANGUAGES, PERSONAL -> true;
            case HEAD,
                    SKILLS,
                    OTHER,
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

    /// As machines and people read it: `nice-to-have`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
