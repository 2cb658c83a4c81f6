package org.workways.recognise;

import java.util.List;
import java.util.Optional;
import org.workways.recognise.LeftOut.Kind;
import org.workways.recognise.Words.Word;

/// Tells, sentence by sentence, what speaks of no skill: by the section it stands in, or by words in English, German,
/// Spanish or French.
///
/// Some words settle it (`we offer`); others only where the sentence names no skill (`competitive salary`), since
/// adverts put both on one line.
final class Boilerplate {
    /// In words; longer sentences are several that nobody parted, and speak of more than one thing.
    private static final int LONGEST = 60;

    private static final Phrases DIVERSITY = new Phrases("equal opportunity|equal opportunities|equal employment"
            + "|regardless of race|regardless of gender|regardless of age|regardless of sex|regardless of religion"
            + "|regardless of origin|regardless of ethnicity|regardless of background|regardless of your"
            + "|without regard to race|without regard to age|without regard to gender|without regard to sex"
            + "|discriminate on the basis|discrimination|all qualified applicants|value diversity|celebrate diversity"
            + "|embrace diversity|welcome diversity|committed to diversity|diverse backgrounds|reasonable accommodation"
            + "|reasonable accommodations|reasonable adjustments|underrepresented groups|sexual orientation"
            + "|unabhangig von geschlecht|unabhangig von alter|unabhangig von herkunft|unabhangig von nationalitat"
            + "|unabhangig von ihrem|unabhangig von deinem|unabhangig von ethnischer|chancengleichheit|schwerbehinderte"
            + "|schwerbehinderter|schwerbehinderung|bei gleicher eignung|igualdad de oportunidades"
            + "|independientemente de su|independientemente del|sin distincion de|sin discriminacion|orientacion sexual"
            + "|egalite des chances|sans distinction de|sans distinction d|situation de handicap|orientation sexuelle"
            + "|sans discrimination");

    private static final Phrases LEGAL =
            new Phrases("consent to the processing|agree to the processing|processing of my personal data|processing"
                    + " of your personal data|your personal data|my personal data|ihre personenbezogenen daten|deine"
                    + " personenbezogenen daten|verarbeitung meiner daten|tratamiento de sus datos|tratamiento de mis"
                    + " datos|sus datos personales|vos donnees personnelles|mes donnees personnelles");

    private static final Phrases SMALL_PRINT = new Phrases("background check|background checks|e verify"
            + "|privacy policy|privacy notice|no agencies|no recruiters|no third party|recruitment agencies"
            + "|terms and conditions|datenschutzerklarung|datenschutzhinweise|politica de privacidad"
            + "|politique de confidentialite");

    private static final Phrases APPLYING =
            new Phrases("to apply|please apply|apply at|apply here|apply online|apply directly|email us|e mail"
                + " us|email me|e mail me|send me|send us|email your|links to|link to your|resume to|cv to|apply"
                + " now|apply today|apply by|apply via|apply through|send your cv|send your resume|send a cv|send an"
                + " email|please send|your application|cover letter|reference number|closing date|application"
                + " deadline|bewerben sie sich|bewirb dich|ihre bewerbung|deine"
                + " bewerbung|bewerbungsunterlagen|envianos tu|envia tu cv|enviar cv|enviar curriculum|tu"
                + " candidatura|su candidatura|envoyez votre|envoyer votre cv|votre candidature|lettre de"
                + " motivation|pour postuler");

    private static final Phrases OFFERING = new Phrases("we offer|we also offer|we can offer|in return we|in return you"
            + "|benefits include|perks include|our benefits|our perks|you will receive|you ll receive|wir bieten"
            + "|wir bieten ihnen|wir bieten dir|dich erwartet|sie erwartet|freuen sie sich auf|freu dich auf|ofrecemos"
            + "|te ofrecemos|le ofrecemos|se ofrece|nous offrons|nous vous offrons|nous te proposons"
            + "|nous vous proposons");

    private static final Phrases BENEFITS = new Phrases("days of holiday|days holiday|days of vacation|days vacation"
            + "|vacation days|paid time off|paid vacation|unlimited vacation|unlimited pto|holiday allowance"
            + "|health insurance|medical insurance|health care|dental|401k|401 k|stock options|equity package"
            + "|competitive salary|competitive salaries|competitive compensation|salary range|free lunch|free lunches"
            + "|catered lunch|catered lunches|free snacks|gym membership|parental leave|maternity leave|pension scheme"
            + "|pension plan|company car|relocation assistance|relocation package|visa sponsorship|flexible hours"
            + "|flexible working hours|job ticket|jobticket|urlaubstage|tage urlaub|betriebliche altersvorsorge"
            + "|flexible arbeitszeiten|obstkorb|firmenwagen|seguro medico|dias de vacaciones|horario flexible"
            + "|salario competitivo|tickets restaurant|mutuelle|jours de conges|horaires flexibles");

    private static final Phrases COMPANY = new Phrases("our mission|our vision|our values|our culture|our customers"
            + "|our clients|our founders|founded in|was founded|we were founded|backed by|we raised|we have raised"
            + "|funded by|series a|series b|well funded|y combinator|wir sind ein|wir sind eine|wir sind der"
            + "|gegrundet|marktfuhrer|unser unternehmen|somos una|somos un|nuestra mision|nuestra empresa|fundada en"
            + "|nous sommes une|nous sommes un|notre mission|notre entreprise|fondee en");

    private static final Phrases PERSONAL = new Phrases("date of birth|place of birth|born|nationality|citizenship"
            + "|marital status|married|single|gender|sex|age|religion|photo|name|address|phone|telephone|tel|mobile"
            + "|e mail|email|city|geburtsdatum|geburtsort|geboren|staatsangehorigkeit|nationalitat|familienstand"
            + "|verheiratet|ledig|geschlecht|alter|anschrift|adresse|wohnort|telefon|handy|mobil"
            + "|fecha de nacimiento|lugar de nacimiento|nacionalidad|estado civil|casado|casada|soltero|soltera|sexo"
            + "|edad|nombre|direccion|telefono|movil|date de naissance|lieu de naissance|nationalite"
            + "|situation de famille|situation familiale|marie|mariee|celibataire|sexe|nom|portable|linkedin|github"
            + "|references available|referees available");

    private static final Phrases YEARS = new Phrases("years|year|yrs|jahre|jahren|anos|ans");

    private Boilerplate() {}

    /// @param because for people
    record Finding(Kind kind, String because) {}

    /// What settles it.
    static Optional<Finding> of(Sentence sentence, List<Word> words) {
        var section = sentence.section();
        if (!section.speaksOfSkills()) return Optional.of(ofSection(section, sentence, words));
        if (words.size() <= LONGEST && LEGAL.isIn(words)) return told(Kind.LEGAL, sentence, words, LEGAL);
        if (section == Section.HEAD && isPersonal(words)) return told(Kind.PERSONAL, sentence, words, PERSONAL);
        if (!mayBeAdvert(section)) return Optional.empty();
        if (words.size() <= LONGEST && DIVERSITY.isIn(words)) return told(Kind.DIVERSITY, sentence, words, DIVERSITY);
        return OFFERING.startsWith(words) ? told(Kind.BENEFITS, sentence, words, OFFERING) : Optional.empty();
    }

    /// What the heading says, unless the words know better: an advert's last lines often stand under its benefits.
    private static Finding ofSection(Section section, Sentence sentence, List<Word> words) {
        if (section != Section.PERSONAL && DIVERSITY.isIn(words))
            return told(Kind.DIVERSITY, sentence, words, DIVERSITY).orElseThrow();
        if (section.isOfAdvert() && APPLYING.isIn(words))
            return told(Kind.APPLYING, sentence, words, APPLYING).orElseThrow();
        return new Finding(kind(section), "it stands under '" + section.code() + "'");
    }

    /// What settles it where the sentence names no skill.
    static Optional<Finding> ofUnnamed(Sentence sentence, List<Word> words) {
        if (!mayBeAdvert(sentence.section())) return Optional.empty();
        if (DIVERSITY.isIn(words)) return told(Kind.DIVERSITY, sentence, words, DIVERSITY);
        if (SMALL_PRINT.isIn(words)) return told(Kind.LEGAL, sentence, words, SMALL_PRINT);
        if (APPLYING.isIn(words)) return told(Kind.APPLYING, sentence, words, APPLYING);
        if (BENEFITS.isIn(words)) return told(Kind.BENEFITS, sentence, words, BENEFITS);
        return COMPANY.isIn(words) ? told(Kind.COMPANY, sentence, words, COMPANY) : Optional.empty();
    }

    /// What `Asides` settled: it speaks of the employer or of applying.
    static Finding ofAside(List<Word> words) {
        boolean applying = APPLYING.isIn(words);
        return applying
                ? new Finding(Kind.APPLYING, "it says how to apply")
                : new Finding(Kind.COMPANY, "it says what the employer is, or where to apply");
    }

    private static Kind kind(Section section) {
        return switch (section) {
            case OFFERED -> Kind.BENEFITS;
            case ABOUT_COMPANY -> Kind.COMPANY;
            case DIVERSITY -> Kind.DIVERSITY;
            case LEGAL -> Kind.LEGAL;
            case APPLYING -> Kind.APPLYING;
            case PERSONAL,
                    HEAD,
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
                    NICE_TO_HAVE -> Kind.PERSONAL;
        };
    }

    /// `Nationality: German`, `Born 1 May 1980`: the label comes first; `Mobile developer` is none.
    private static boolean isPersonal(List<Word> words) {
        var places = PERSONAL.find(words);
        if (places.isEmpty() || places.getFirst().from() > 0) return false;
        int after = places.getFirst().to();
        boolean alone = after >= words.size() || words.get(after).newPhrase();
        boolean numbered =
                after < words.size() && words.get(after).text().chars().anyMatch(Character::isDigit);
        return (alone || numbered) && !YEARS.isIn(words);
    }

    private static boolean mayBeAdvert(Section section) {
        return !section.isOfCv() && section != Section.SKILLS;
    }

    private static Optional<Finding> told(Kind kind, Sentence sentence, List<Word> words, Phrases phrases) {
        var place = phrases.find(words).getFirst();
        var written = sentence.text()
                .substring(
                        words.get(place.from()).start(),
                        words.get(place.to() - 1).end());
        return Optional.of(new Finding(kind, "it says '" + written + "'"));
    }
}
