package org.workways.demand;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Words with a capital that stand where a name is expected and are none: "contact Us", "ask for
/// Python".
final class NoNames {
    private static final Set<String> WORDS = Set.copyOf(words("""
        us me you him her them our my your the this that these those it we they i if for in on at by with via and or
        to from as is are be not no please here there all any each every more other when where what who how why then
        a an of about directly today now anytime asap via
        hr human resources info information center centre centers details person persons form page email mail phone
        tel telephone fax mobile support sales customers customer clients client team teams talent recruiting
        recruitment recruiter recruiters careers jobs job hiring manager managers management lens lenses tracing
        department office service services desk help lead leads director head senior junior chief officer engineer
        engineers developer developers designer designers engineering product marketing operations founder founders
        partner partners people staff employees members users stakeholders vendors suppliers experience bachelor
        master degree linkedin twitter github facebook google amazon microsoft apple skype slack whatsapp telegram
        website site url http https subject name names number numbers date location address
        screen dev send feel resume call interested company companies box treasury technology tech would see apply very
        startup security platform software foundation object storage onsite full part key focus open looking great
        python java javascript clojure elixir haskell typescript ruby rails react angular vue docker kubernetes linux windows excel word
        powerpoint outlook scala kotlin swift rust golang node django flask spring hadoop spark kafka oracle
        salesforce jira git jenkins terraform ansible android tableau sap azure
        english german french spanish italian dutch portuguese polish russian chinese japanese english-speaking
        monday tuesday wednesday thursday friday saturday sunday january february march april june july august
        september october november december
        kunden lieferanten patienten menschen firma unternehmen personalabteilung personal universität hochschule
        bewerbung bewerbungen lebenslauf unterlagen fragen rückfragen frau herr herrn telefon telefonisch per über
        unter bei mit und oder für ihre ihr sie wir uns bitte ihren ihrer dem der die das den des im am zum zur von
        kollegen kolleginnen mitarbeiter mitarbeitende stadt land bund institut zentrale standort adresse daten
        internet homepage aufnahme abteilung leitung leiter leiterin team referat sachgebiet gerne gern
        nous notre vous votre le la les un une des service ressources humaines recrutement téléphone courriel par
        nosotros nuestro nuestra el los las recursos humanos teléfono correo por con
        north south east west america europe asia germany france spain london berlin york san francisco city
        """));
    /// How German nouns end that are no names.
    private static final Set<String> NOUN_ENDS =
            Set.of("ung", "ungen", "heit", "keit", "schaft", "abteilung", "amt", "büro", "stelle", "wesen", "daten");

    private NoNames() {}

    static boolean has(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (WORDS.contains(lower)) return true;
        for (var end : NOUN_ENDS) if (lower.length() > end.length() + 1 && lower.endsWith(end)) return true;
        return false;
    }

    private static Set<String> words(String text) {
        var words = new TreeSet<String>();
        for (var word : text.split("\\s+")) if (!word.isEmpty()) words.add(word);
        return words;
    }
}
