package org.workways.recognise;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A part of a CV or an advert, known by its heading.
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
            + " profil|anforderungen|requisitos|profil recherche"),
    DUTIES("responsibilities|your tasks|tasks|duties|what you will do|the role|your role|the job|job"
            + " description|aufgaben|ihre aufgaben|funciones|missions"),
    NICE_TO_HAVE(
            "nice to have|nice to haves|preferred|preferred qualifications|bonus|bonus points|a plus|desirable|good to"
                    + " have|von vorteil|wunschenswert|deseable|atouts"),
    OFFERED("benefits|we offer|what we offer|perks|our offer|wir bieten|ofrecemos|nous offrons|why us"),
    ABOUT_COMPANY(
            "about us|about the company|who we are|company|the company|our company|equal opportunity|diversity|how to"
                    + " apply|uber uns|sobre nosotros|a propos de nous");

    private static final String FILLERS = "|and|at|a|glance|the|of|my|in|overview|und|im|uberblick|y|et|";

    /// Between bars, so that a look-up is a search for `|heading|`.
    private final String headings;

    Section(String headings) {
        this.headings = "|" + headings + "|";
    }

    /// @param line one line; case, accents, a colon and punctuation do not matter
    static Optional<Section> of(String line) {
        var plain = Words.plain(line)
                .replaceAll("[^a-z ]+", " ")
                .replaceAll(" +", " ")
                .strip();
        if (plain.isEmpty() || plain.length() > 40) return Optional.empty();
        return Arrays.stream(values())
                .filter(section -> section.headings.contains("|" + plain + "|"))
                .findFirst()
                .or(() -> isShouted(line) || isMadeOfHeadings(line, plain) ? byWord(plain) : Optional.empty());
    }

    /// `Skills at a glance`, `Training and certificates`: nothing but words of headings, the first with a capital.
    private static boolean isMadeOfHeadings(String line, String plain) {
        return Character.isUpperCase(line.strip().charAt(0))
                && ".!?,;"
                                .indexOf(line.stripTrailing()
                                        .charAt(line.stripTrailing().length() - 1))
                        < 0
                && Arrays.stream(plain.split(" "))
                        .allMatch(word -> FILLERS.contains("|" + word + "|") || isHeadingWord(word));
    }

    private static boolean isHeadingWord(String word) {
        return Arrays.stream(values())
                .anyMatch(section -> (" " + section.headings.replace('|', ' ') + " ").contains(" " + word + " "));
    }

    /// `EDUCATION AND COURSES`: a line in capitals is a heading if it holds the name of a section.
    private static Optional<Section> byWord(String plain) {
        return Arrays.stream(plain.split(" "))
                .flatMap(word -> Arrays.stream(values()).filter(section -> section.headings.contains("|" + word + "|")))
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
            case PERSONAL, OFFERED, ABOUT_COMPANY -> false;
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
}
