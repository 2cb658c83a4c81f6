package org.workways.recognise;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The title of a vacancy, made plain: without marks of gender, rank, contract and pay, short forms written out, in
/// one grammatical gender, and cut where a title goes on to say something else.
/// @param neutral all of it, in one grammatical gender and without its marks
/// @param whole   what is left of that; never blank unless the title is
/// @param parts   the titles in it, first things first: `Shop assistant / cashier (Berlin)` has two
record TitleText(String neutral, String whole, List<String> parts) {
    private static final Pattern NOISE = Pattern.compile(
            "(?iu)\\b(?:senior|snr|junior|jnr|sr|jr|trainee|interns?|internship|graduates?|apprentice(?:ship)?"
                    + "|(?:full|part)[- ]?time(?:rs?)?|permanent|temporary|temp|contract|freelancer?|remote"
                    + "|urgent(?:ly)?|hiring|immediate(?: start)?|vacanc(?:y|ies)|job|wanted|required|needed|new"
                    + "|experienced?|entry[- ]level|freshe?rs?|walk[- ]in|interview|i|ii|iii|iv|open(?:ing)?"
                    + "|positions?|multiple|several|only|based|shift|hours?|days?|weeks?|months?|salary|basic"
                    + "|allowances?|up to|per|work from home|wfh|available)\\b"
                    + "|\\b(?:rm|myr|usd|eur|gbp)\\s*[0-9.,]+k?|\\b[0-9][0-9.,]*k?(?=\\W|$)|[£$€#*!]");
    private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef]+");
    private static final Pattern ASIDE = Pattern.compile("[(\\[{][^)\\]}]*[)\\]}]?");
    private static final Pattern BREAK = Pattern.compile("\\s[-–—:@]\\s?|[-–—:]\\s|[|,/;]|\\b(?:cum|at|for)\\b");
    private static final Pattern SHORT = Pattern.compile("(?u)\\b\\w+(?:&\\w)?(?!\\w)");
    private static final int PARTS = 4;

    /// What titles shorten.
    private static final Map<String, String> LONG_FORMS = longForms("""
        mgr manager|mngr manager|mgmt management|eng engineer|engr engineer|asst assistant|assist assistant
        ass assistant|assoc associate|exec executive|tech technician|admin administrative|adm administrative
        coord coordinator|rep representative|reps representative|supv supervisor|spvr supervisor
        supt superintendent|hr human resources|qa quality assurance|qc quality control|it ict
        hgv cargo vehicle|lgv cargo vehicle|lorry truck|pr public relations|r&d research and development
        f&b food and beverage|fnb food and beverage|acct accounting|accts accounting|acc accounting
        ar accounts receivable|ap accounts payable|pa personal assistant|ceo chief executive officer
        cfo chief financial officer|cto chief technology officer|coo chief operating officer|gm general manager
        md managing director|vp vice president|ops operations|dev developer|prod production|mfg manufacturing
        maint maintenance|mech mechanical|elec electrical|elect electrical|m&e mechanical and electrical
        qs quantity surveyor|hse health and safety|ehs environmental health and safety|sw software|hw hardware
        ui user interface|ux user experience|bi business intelligence|ml machine learning
        ai artificial intelligence|dba database administrator|sysadmin system administrator
        seo search engine optimisation|crm customer relationship management|csr customer service representative
        cs customer service|bd business development|bdm business development manager
        bde business development executive|pm project manager|dept department|mkt marketing|mktg marketing
        purch purchasing|dir director|sec secretary|hvac heating ventilation air conditioning
        aircon air conditioning|telecom telecommunications|telco telecommunications|fullstack full stack
        frontend front end|backend back end|hod head of department|gp general practitioner|rn registered nurse
        cad computer-aided design|scm supply chain management|wh warehouse|whse warehouse|svc service
        cust customer|env environmental|lab laboratory|biz business|promo promotion|kam key account manager
        """);

    TitleText {
        parts = List.copyOf(parts);
    }

    static TitleText of(String title) {
        var neutral = TitleGender.neutral(Normalizer.normalize(title, Normalizer.Form.NFKC));
        var latin = OTHER_SCRIPT.matcher(neutral).replaceAll(" ");
        var text = latin.chars().anyMatch(Character::isLetter) ? latin : neutral;
        var whole = plain(text);
        var parts = new ArrayList<String>();
        for (var part : BREAK.split(ASIDE.matcher(text).replaceAll(" "))) {
            var bare = plain(part);
            if (bare.length() > 1 && !parts.contains(bare) && parts.size() < PARTS) parts.add(bare);
        }
        var all = neutral.replaceAll("\\s+", " ").strip();
        if (whole.isEmpty()) return new TitleText(all, title.strip(), List.of(title.strip()));
        boolean sameTwice = parts.size() == 1 && whole.contains("/");
        if (sameTwice) return new TitleText(parts.getFirst(), parts.getFirst(), parts);
        return new TitleText(all, whole, parts.isEmpty() ? List.of(whole) : parts);
    }

    private static String plain(String text) {
        var longer = SHORT.matcher(text).replaceAll(found -> {
            var word = found.group();
            return java.util.regex.Matcher.quoteReplacement(LONG_FORMS.getOrDefault(Words.plain(word), word));
        });
        return NOISE.matcher(longer)
                .replaceAll(" ")
                .replaceAll("\\(\\s*\\)|\\s+", " ")
                .replaceAll("^[\\s\\-–|/,.:;&]+|[\\s\\-–|/,.:;&]+$", "");
    }

    private static Map<String, String> longForms(String table) {
        var forms = new java.util.HashMap<String, String>();
        for (var pair : table.strip().split("[|\\n]")) {
            var words = pair.strip().split(" ", 2);
            forms.put(words[0], words[1]);
        }
        return Map.copyOf(forms);
    }
}
