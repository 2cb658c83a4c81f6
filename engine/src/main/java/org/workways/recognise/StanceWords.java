package org.workways.recognise;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.workways.recognise.Mention.Stance;
import org.workways.recognise.Words.Word;

/// Whether a sentence states a skill, denies it, wishes for it, or calls it nice to have; in English, German, Spanish
/// and French.
///
/// What is said of one clause does not reach the next: `Python required, SQL a plus`. A clause ends at a full stop, a
/// semicolon, a word such as "but", and at a comma after something that is required.
final class StanceWords {
    private static final int REACH = 6;
    /// Who says so asks for the skill, and does not wish to have it.
    private static final Pattern OTHERS =
            Pattern.compile("\\b(?:you|your|youre|youll|we|were|our|us|someone|somebody|candidates?|applicants?"
                    + "|(?:developers?|engineers?|people|person) (?:who|with|to))\\b");

    private static final Set<String> NO =
            Words.set("no not without never lack cannot nor neither kein keine keinen keiner keinem keinerlei "
                    + "ohne nicht nie weder sin nunca ningun ninguna tampoco sans pas aucun aucune jamais");
    /// `not only Python`, `not limited to`, `no matter which`.
    private static final Set<String> TAKEN_BACK =
            Words.set("only just limited matter problem stranger afraid nur solo solamente seulement uniquement "
                    + "later least");

    private static final Set<String> VERBS_WITH_NOT =
            Words.set("don doesn didn haven hasn hadn isn aren wasn can couldn needn");
    private static final Set<String> ANSWERED_NO =
            Words.set("no none nein keine nada ninguno ninguna non aucun aucune");
    private static final Set<String> BUT =
            Words.set("but however though although except aber jedoch sondern pero sino mais cependant");
    private static final Set<String> DEMANDS =
            Words.set("required must mandatory essential necessary needed need strong years require "
                    + "erforderlich notwendig zwingend muss imprescindible requerido obligatorio exige requis "
                    + "indispensable obligatoire");

    private static final Phrases WISHES = new Phrases("to learn|interested in|i want|i would like|i d like|i wish"
            + "|i hope|i plan|i am looking for|i m looking for|i look for|my aim|aim is|my goal|goal is|to become"
            + "|mochte|ich will|interessiert an|mein ziel|quiero|me gustaria|mi objetivo|interesado en"
            + "|interesada en|je souhaite|je voudrais|mon objectif|id like|im looking for");

    private static final Phrases NICE = new Phrases("nice to have|a plus|a big plus|a huge plus|an advantage"
            + "|advantageous|a bonus|bonus|preferred|preferably|ideally|desirable|beneficial|good to have"
            + "|von vorteil|wunschenswert|idealerweise"
            + "|ein plus|gerne gesehen|deseable|se valora|se valorara"
            + "|valorable|un plus|no imprescindible|un atout|serait un plus|est un plus|appreciee|appreciees"
            + "|souhaitee|souhaite|idealement");

    private static final Phrases NOT_NEEDED = new Phrases("not required|not needed|not necessary|not a must"
            + "|not essential|not mandatory|not be required|not be needed|no need|isn t required|isn t needed"
            + "|isn t necessary|aren t required|aren t needed|aren t necessary|unnecessary|don t need|do not need"
            + "|does not require|doesn t require|isnt required|is optional|nicht erforderlich|nicht notwendig"
            + "|nicht notig|nicht zwingend|nicht vorausgesetzt|kein muss|keine voraussetzung|no se requiere"
            + "|no se requieren|no es necesario|no es necesaria|no son necesarios|no son necesarias|no hace falta"
            + "|no requerido|no requerida|no necesario|no necesaria|no es imprescindible|pas necessaire"
            + "|pas necessaires|pas requis|pas requise|pas requises|pas obligatoire|pas exige|pas exigee|pas besoin"
            + "|non requis|non requise|non obligatoire|n est requis|n est requise");

    private final Sentence sentence;
    private final List<Word> words;
    private final int[] clause;
    private final List<Phrases.Place> wishes;
    private final List<Phrases.Place> nice;
    private final List<Phrases.Place> notNeeded;
    private final List<Phrases.Place> welcome;

    /// @param words of the sentence
    StanceWords(Sentence sentence, List<Word> words) {
        this.sentence = sentence;
        this.words = words;
        this.clause = clauses(sentence.text(), words);
        this.wishes = isOffer(sentence.text()) ? List.of() : WISHES.find(words);
        this.nice = NICE.find(words);
        var needless = NOT_NEEDED.find(words);
        this.notNeeded = needless.stream().filter(place -> !isWelcome(place)).toList();
        this.welcome = needless.stream().filter(this::isWelcome).toList();
    }

    /// What is said of the words `from` to `to`.
    Stance of(int from, int to) {
        if (wishes.stream().anyMatch(wish -> wish.from() <= from)) return Stance.WISHED;
        if (sentence.section() == Section.NICE_TO_HAVE || isInClause(nice, from) || isInClause(welcome, from))
            return Stance.NICE_TO_HAVE;
        if (isInClause(notNeeded, from) || isDenied(from) || isAnsweredNo(to)) return Stance.NEGATED;
        return Stance.STATED;
    }

    private boolean isInClause(List<Phrases.Place> places, int from) {
        return places.stream().anyMatch(place -> clause[place.from()] == clause[from]);
    }

    /// `Not required, but a plus`.
    private boolean isWelcome(Phrases.Place needless) {
        int but = needless.to();
        return but < words.size()
                && BUT.contains(words.get(but).plain())
                && nice.stream().anyMatch(place -> place.from() > but && place.from() <= but + 3);
    }

    private static boolean isOffer(String sentence) {
        return OTHERS.matcher(Words.plain(sentence).replace("'", "").replace("’", ""))
                .find();
    }

    /// The number of the clause each word stands in.
    private static int[] clauses(String text, List<Word> words) {
        var clause = new int[words.size()];
        boolean demands = false;
        for (int at = 1; at < words.size(); at++) {
            demands |= DEMANDS.contains(words.get(at - 1).plain());
            var gap = text.substring(words.get(at - 1).end(), words.get(at).start());
            boolean stops = gap.chars().anyMatch(c -> ";.!?".indexOf(c) >= 0)
                    || (demands && gap.indexOf(',') >= 0)
                    || BUT.contains(words.get(at).plain());
            if (stops) demands = false;
            clause[at] = clause[at - 1] + (stops ? 1 : 0);
        }
        return clause;
    }

    /// A "no" reaches over "or" and "and" to the next comma or "but": `no PLC or SCADA experience`.
    private boolean isDenied(int from) {
        for (int at = from - 1; at >= Math.max(0, from - REACH); at--) {
            if (words.get(at + 1).newPhrase() || BUT.contains(words.get(at).plain())) return false;
            if (isNo(at)) return !TAKEN_BACK.contains(words.get(at + 1).plain());
        }
        return false;
    }

    /// Also the `don't` of `I don't know Python`.
    private boolean isNo(int at) {
        var word = words.get(at).plain();
        boolean shortened = word.equals("t")
                && at > 0
                && words.get(at).joined()
                && VERBS_WITH_NOT.contains(words.get(at - 1).plain());
        return shortened || NO.contains(word);
    }

    /// `SQL: no`, `SQL   none yet`: a table of skills with the answer beside.
    private boolean isAnsweredNo(int to) {
        if (to >= words.size() || !ANSWERED_NO.contains(words.get(to).plain())) return false;
        return to + 1 >= words.size()
                || words.get(to + 1).newPhrase()
                || words.get(to + 1).plain().equals("yet");
    }
}
