package org.workways.recognise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.workways.recognise.LabelIndex.Hit;
import org.workways.recognise.LabelIndex.Kind;
import org.workways.recognise.Words.Word;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.SkillFamily;

/// How likely a name in a sentence of an advert is what the advert asks for, and not its employer's product.
///
/// A logistic regression over cues of the sentence and of the name. Of 2,070 names in sentences of adverts that were
/// read one by one, the weights were fitted to the 1,871 that the rules still let through; `benchmark/run adverts-hits`
/// fits them and checks them on other adverts.
final class Asked {
    /// From here on a name counts.
    static final double LIKELY = 0.6;

    /// Under a heading such as "About us", which in adverts often has all the rest under it, a name must be likelier.
    private static final double LIKELIER = 0.65;

    /// Names beside it, and words of products, count up to so many.
    private static final int MOST = 4;

    private static final Set<String> TOOL_GROUPS = Set.of(
            "software",
            "programming-languages",
            "programming",
            "cloud",
            "databases",
            "data-platforms",
            "data-engineering",
            "software-practice",
            "it-operations",
            "deep-learning");

    private static final Set<Section> ASKING =
            Set.of(Section.REQUIRED, Section.SKILLS, Section.DUTIES, Section.NICE_TO_HAVE);

    private static final Pattern WANTED = pattern("experienced?|familiar\\w*|knowledge|skills?|expertise|proficien\\w+"
            + "|fluent|strong|solid|background|understanding|comfortable|ability|passion\\w*|expert|degree|years?|plus"
            + "|bonus|must|required?|requirements?|preferred|ideal\\w*|candidates?");
    private static final Pattern SOUGHT =
            pattern("looking|seeking|hiring|need|engineers?|developers?|devs?|programmers?"
                    + "|join|interested|want|love|enjoy");
    private static final Pattern POST = pattern("role|position|openings?|responsib\\w+|requirements?|candidates?");
    private static final Pattern OURS = pattern("our (?:\\w+ )?(?:stack|team)|our (?:engineers?|engineering|development"
            + "|codebase|backend|front|technolog\\w*)|we (?:also )?(?:use|love|work|value|follow|like|run|write"
            + "|practi\\w+)|environment|codebase");
    private static final Pattern PRODUCT = pattern("platform|products?|customers?|clients?|companies|businesses|users?"
            + "|helps?|allows?|enabl\\w+|provid\\w+|deliver\\w*|world|industry|solutions?|market\\w*|mission|startup"
            + "|founded|funded|investors?|people|powerful|app|software|services?|easy|makes?|millions?");

    /// What a line of duties or demands begins with.
    private static final Pattern DUTY = Pattern.compile("(?i)^[\\W\\d]*(?:(?:design|build|develop|work|create|implement"
            + "|maintain|manage|writ|lead|architect|improve|help|support|experience|knowledge|strong|familiarity"
            + "|proficiency|understanding|ability|expertise|solid|you|scal|collaborat|troubleshoot|contribut|deploy"
            + "|integrat|creat|analy[sz]|optimi[sz]|automat)\\w*|make|administer|own|run|be|perform|provide|ensure"
            + "|participate|assist|drive|take|set|conduct|define|test|debug|establish|join|translate)\\b");

    /// What a product is called after its technology: `machine learning company`, `API for publishers`.
    private static final Pattern THING = Pattern.compile("(?i)^[\\s-]*(?:\\w+[ -])?(?:company|platforms?|startup"
            + "|products?|solutions?|tools?|services?|industry|space|market|systems?|software|powered|data|devices?"
            + "|networks?|courses?|bootcamp|for)\\b");

    /// Each with its log-odds: positive, asked for.
    enum Cue {
        ANY(-0.62),
        OTHER_NAMES(2.63),
        WANTED(1.48),
        SOUGHT(0.85),
        POST(1.42),
        OURS(0.99),
        DUTY(1.67),
        SECTION(1.06),
        PRODUCT(-1.80),
        THING(-0.97),
        TOOL(0.84),
        MACHINE(-0.50),
        STANDS_FOR(0.70),
        PROPER_NAME(0.68),
        BARE(-0.31);

        final double weight;

        Cue(double weight) {
            this.weight = weight;
        }
    }

    /// The cues of the sentence, looked for at the first name, however many it holds.
    private final Map<Cue, Double> ofSentence = new EnumMap<>(Cue.class);

    private final List<MatchResult> products = new ArrayList<>();
    private final Sentence sentence;

    Asked(Sentence sentence) {
        this.sentence = sentence;
    }

    static double threshold(Section section) {
        return section.speaksOfSkills() ? LIKELY : LIKELIER;
    }

    /// @param names all names in the sentence, this one among them
    /// @return probability in (0, 1)
    double likelihood(List<Word> words, List<Hit> names, Hit name, Skill skill) {
        double logOdds = 0;
        for (var cue : cues(words, names, name, skill).entrySet()) logOdds += cue.getKey().weight * cue.getValue();
        return 1 / (1 + Math.exp(-logOdds));
    }

    /// @return all cues, in the order of their enumeration, each in [0, 1]
    Map<Cue, Double> cues(List<Word> words, List<Hit> names, Hit name, Skill skill) {
        if (ofSentence.isEmpty()) readSentence();
        int start = words.get(name.from()).start();
        int end = words.get(name.to() - 1).end();
        var entry = name.entries().getFirst();
        boolean tool = TOOL_GROUPS.contains(skill.group());
        var cues = new EnumMap<>(ofSentence);
        cues.put(Cue.OTHER_NAMES, upTo(names.size() - 1));
        cues.put(
                Cue.PRODUCT,
                upTo(products.stream()
                        .filter(word -> word.end() <= start || word.start() >= end)
                        .count()));
        cues.put(Cue.THING, found(THING, sentence.text().substring(end)));
        cues.put(Cue.TOOL, is(tool));
        cues.put(Cue.MACHINE, is(skill.family() == SkillFamily.IOT && !tool));
        cues.put(Cue.STANDS_FOR, is(entry.kind() == Kind.HIDDEN));
        cues.put(Cue.PROPER_NAME, is(!entry.label().equals(entry.label().toLowerCase(Locale.ROOT))));
        cues.put(Cue.BARE, is(Spelling.isListed(entry.label())));
        return cues;
    }

    private void readSentence() {
        var text = sentence.text();
        ofSentence.put(Cue.ANY, 1.0);
        ofSentence.put(Cue.WANTED, found(WANTED, text));
        ofSentence.put(Cue.SOUGHT, found(SOUGHT, text));
        ofSentence.put(Cue.POST, found(POST, text));
        ofSentence.put(Cue.OURS, found(OURS, text));
        ofSentence.put(Cue.DUTY, found(DUTY, text));
        ofSentence.put(Cue.SECTION, is(ASKING.contains(sentence.section())));
        PRODUCT.matcher(text).results().forEach(products::add);
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("(?i)\\b(?:" + words + ")\\b");
    }

    private static double found(Pattern pattern, String text) {
        return is(pattern.matcher(text).find());
    }

    private static double is(boolean cue) {
        return cue ? 1 : 0;
    }

    private static double upTo(long count) {
        return Math.min(count, MOST) / (double) MOST;
    }
}
