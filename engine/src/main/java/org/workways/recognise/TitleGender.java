package org.workways.recognise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Titles in one grammatical gender, so that the form that an employer or a person chose changes no answer: marks as
/// in `(m/w/d)` go, and feminine forms of English, German, Spanish and French become the masculine ones, which the
/// taxonomies hold most.
final class TitleGender {
    private static final Pattern MARK =
            Pattern.compile("(?iu)\\(\\s*(?:(?:[mwfdxhiva]|div|gn|all genders)\\s*[/|,*]?\\s*)+\\)|\\ball genders\\b"
                    + "|\\b[mwfh]\\s*/\\s*[mwfdh](?:\\s*/\\s*[dxi])?\\b");
    /// `Techniker/-in`, `Techniker*in`, `Techniker:innen`, `TechnikerIn`, `ingeniero/a`, `technicien(ne)`.
    private static final Pattern TAIL = Pattern.compile(
            "(?u)(?<=\\p{L}{3})(?:(?:/-?|[*:_]|\\(-?)(?:in|innen|a|as|os/as|ne|nne|ienne|euse|trice|e|ère)\\)?(?!\\p{L})|(?<=[a-z])In(?:nen)?(?!\\p{L}))");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /// Whole words, and ends of compounds: `Bankkauffrau`, `policewoman`.
    private static final Map<String, String> PAIRS = pairs("""
        waitress waiter|actress actor|stewardess steward|hostess host|headmistress headmaster
        landlady landlord|masseuse masseur|manageress manager|conductress conductor|proprietress proprietor
        abbess abbot|heroine hero|usherette usher|authoress author|huntress hunter|sculptress sculptor
        técnica técnico|tecnica tecnico|mecánica mecánico|mecanica mecanico|electrónica electrónico
        médica médico|química químico|informática informático|arquitecta arquitecto|abogada abogado
        encargada encargado|empleada empleado|chargée chargé|employée employé|adjointe adjoint
        cajera cajero|operaria operario|secretaria secretario|moza mozo|jefa jefe|perita perito|delegada delegado
        administrativa administrativo|dependienta dependiente|fotovoltaica fotovoltaico
        cheffe chef|hôtesse hôte|déléguée délégué|experte expert|intendante intendant|référente référent
        administratif administrative|commerciale commercial|industrielle industriel|médicale médical
        biomédicale biomédical|éolienne éolien|décisionnelle décisionnel|postale postal
        digitale digitaler|landwirtschaftliche landwirtschaftlicher|medizinische medizinischer
        agente agent|agentin agent|consultante consultant|assistante assistant|apprentie apprenti|avocate avocat
        """);

    /// @param tail of the feminine form, looked at first because it is quick
    private record Ending(String tail, Pattern from, String to) {}

    private static final List<Ending> ENDINGS = List.of(
            ending("(\\p{L}{3,})", "women", "$1men"),
            ending("(\\p{L}{3,})", "woman", "$1man"),
            ending("(\\p{L}*(?:kauf|fach))", "frau", "$1mann"),
            ending("(\\p{L}*(?:kauf|fach))", "leute", "$1mann"),
            ending("(\\p{L}{3,}(?:er|eur|or|ist|yst|ekt|ent|ant|är|wart|wirt|lot))", "in", "$1"),
            ending("(\\p{L}{3,}(?:er|eur|or|ist|yst|ekt|ent|ant|är|wart|wirt|lot))", "innen", "$1"),
            ending("(\\p{L}{2,}(?:ot|og))", "in", "$1e"),
            ending("(\\p{L}*(?:beauftragt|verantwortlich|angestellt))", "e", "$1er"),
            ending("(\\p{L}*(?:beauftragt|verantwortlich|angestellt))", "en", "$1er"),
            ending("(\\p{L}{4,}i)", "enne", "$1en"),
            ending("(\\p{L}{3,}e)", "use", "$1ur"),
            ending("(\\p{L}{3,}t)", "rice", "$1eur"),
            ending("(\\p{L}{4,}eur)", "e", "$1"),
            ending("(\\p{L}{3,}(?:i|ll))", "ère", "$1er"),
            ending("(\\p{L}*[áéíóú]\\p{L}{0,3}ic)", "a", "$1o"),
            ending("(\\p{L}{4,}er)", "a", "$1o"),
            ending("(\\p{L}{3,}[dts]or)", "a", "$1"));

    /// What the rules would take for a feminine form.
    private static final java.util.Set<String> EXCEPTIONS =
            java.util.Set.of("glycerin", "mandarin", "chartreuse", "matrice", "chimera", "riviera", "pandora");

    private TitleGender() {}

    static String neutral(String title) {
        var bare = TAIL.matcher(MARK.matcher(title).replaceAll(" ")).replaceAll("");
        return WORD.matcher(bare).replaceAll(found -> Matcher.quoteReplacement(masculine(found.group())));
    }

    private static String masculine(String word) {
        var lower = word.toLowerCase(java.util.Locale.ROOT);
        if (EXCEPTIONS.contains(lower)) return word;
        var pair = PAIRS.get(lower);
        if (pair != null) return inCaseOf(word, pair);
        for (var ending : ENDINGS) {
            if (!lower.endsWith(ending.tail())) continue;
            var found = ending.from().matcher(lower);
            if (found.matches()) return inCaseOf(word, found.replaceFirst(ending.to()));
        }
        return word;
    }

    private static String inCaseOf(String word, String lower) {
        if (word.equals(word.toUpperCase(java.util.Locale.ROOT))) return lower.toUpperCase(java.util.Locale.ROOT);
        return Character.isUpperCase(word.charAt(0))
                ? Character.toUpperCase(lower.charAt(0)) + lower.substring(1)
                : lower;
    }

    private static Ending ending(String stem, String tail, String to) {
        return new Ending(tail, Pattern.compile(stem + tail), to);
    }

    private static Map<String, String> pairs(String table) {
        var pairs = new HashMap<String, String>();
        for (var pair : table.strip().split("[|\\n]")) {
            var words = pair.strip().split(" ");
            pairs.put(words[0], words[1]);
        }
        return Map.copyOf(pairs);
    }
}
