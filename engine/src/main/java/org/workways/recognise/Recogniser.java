package org.workways.recognise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.workways.concept.ConceptId;
import org.workways.concept.Language;
import org.workways.concept.Level;
import org.workways.recognise.LeftOut.Kind;
import org.workways.recognise.Mention.Ambiguous;
import org.workways.recognise.Mention.Matched;
import org.workways.recognise.Mention.Stance;
import org.workways.recognise.Mention.Unknown;
import org.workways.recognise.Words.Word;
import org.workways.taxonomy.Taxonomy;

/// Finds the skills a document speaks of. Labels first; only what they do not settle is looked up by meaning.
///
/// A match is never more than its sentence says: the level is what the words tell, else the foundation; denied and
/// wished-for
/// skills are marked; what looks like a skill and matches none is listed.
public final class Recogniser {
    /// From here on two texts are taken to mean the same skill. Set by reading the matches of the example CVs and
    /// advert;
    /// not measured on a gold set.
    private static final double SAME_MEANING = 0.7;

    /// The sentence models we know are of English. Asked for the atlas' 886 names with letters that English does not
    /// have, MiniLM settled 51 of them, and the nearest skill it named was right for 226.
    private static final Language MODEL_LANGUAGE = Language.ENGLISH;

    private static final double REORDERED = 0.9;
    private static final double INFLECTED = 0.97;
    private static final int LONGEST_TITLE = 14;

    private final Taxonomy taxonomy;
    private final CandidateIndex meaning;
    private final Languages languages;
    private final Optional<Linking> linking;
    private final ConcurrentMap<Language, Lexicon> lexica = new ConcurrentHashMap<>();

    /// Reads every document as English.
    /// @param meaning asked only for texts without a match by label
    public Recogniser(Taxonomy taxonomy, CandidateIndex meaning) {
        this(taxonomy, meaning, Languages.ENGLISH_ONLY);
    }

    /// @param meaning asked only for texts without a match by label
    public Recogniser(Taxonomy taxonomy, CandidateIndex meaning, Languages languages) {
        this(taxonomy, meaning, languages, Optional.empty());
    }

    private Recogniser(Taxonomy taxonomy, CandidateIndex meaning, Languages languages, Optional<Linking> linking) {
        this.taxonomy = taxonomy;
        this.meaning = meaning;
        this.languages = languages;
        this.linking = linking;
    }

    /// @param alone whether it is asked for every sentence and names settle nothing; else only where they are silent
    private record Linking(Linker linker, boolean alone) {}

    /// The same, but English sentences are left to a linker over the same taxonomy: names are only a part of what it
    /// looks at.
    public Recogniser by(Linker linker) {
        return new Recogniser(taxonomy, meaning, languages, Optional.of(new Linking(linker, true)));
    }

    /// The same, but English sentences in which no name is found are left to a linker over the same taxonomy.
    public Recogniser andThen(Linker linker) {
        return new Recogniser(taxonomy, meaning, languages, Optional.of(new Linking(linker, false)));
    }

    /// @param today where "present" ends, in `2019 – present`
    public Recognition recognise(Document document, LocalDate today) {
        var language = languages.of(document.text());
        var lexicon = lexica.computeIfAbsent(language, this::lexicon);
        var sentences = Sentences.of(document, today);
        var person = PersonalDetails.of(sentences);
        var mentions = new ArrayList<Mention>();
        var jobs = new ArrayList<HeldJob>();
        var leftOut = new ArrayList<LeftOut>();
        var unsettled = new ArrayList<Unknown>();
        boolean isAdvert = Advert.isAdvert(document, sentences);
        for (int at = 0; at < sentences.size(); at++) {
            var sentence = sentences.get(at);
            var words = person.without(sentence.text(), Words.of(sentence.text()));
            var asks = asksForNothing(sentence, words, person);
            if (asks.filter(finding -> !isAdvert || !mayAsk(finding.kind())).isPresent()) {
                leftOut.add(leftOut(sentence, words, asks.get(), lexicon));
                continue;
            }
            var job = title(sentence, words, period(sentences, at), lexicon);
            job.ifPresent(jobs::add);
            if (job.isPresent() || isEmployer(sentence, words)) continue;
            var found = found(new Place(sentence, words, language, isAdvert), lexicon);
            var empty = found.isEmpty()
                    ? asks.or(() -> tellsOfNothing(sentence, words))
                    : Optional.<Boilerplate.Finding>empty();
            empty.ifPresent(finding -> leftOut.add(leftOut(sentence, words, finding, lexicon)));
            mentions.addAll(found);
            if (empty.isEmpty()) unsettled.addAll(Unsettled.in(sentence, words, found));
        }
        mentions.addAll(language.equals(MODEL_LANGUAGE) ? byMeaning(unsettled, person) : unsettled);
        mentions.sort(Comparator.comparingInt(Mention::start).thenComparingInt(Mention::end));
        boolean cv = PersonalDetails.isCv(sentences);
        return new Recognition(
                document,
                language,
                cv,
                mentions,
                jobs,
                cv ? Credentials.education(sentences) : List.of(),
                cv ? Credentials.certificates(sentences) : List.of(),
                leftOut);
    }

    private Lexicon lexicon(Language language) {
        if (language.equals(Language.ENGLISH)) return new Lexicon(taxonomy);
        return new Lexicon(taxonomy, language, languages.stemmer(language), languages.names(language));
    }

    private static Optional<Boilerplate.Finding> asksForNothing(
            Sentence sentence, List<Word> words, PersonalDetails person) {
        if (person.isName(sentence)) return Optional.of(new Boilerplate.Finding(Kind.PERSONAL, "it is a name"));
        if (person.isAddress(sentence, words))
            return Optional.of(new Boilerplate.Finding(Kind.PERSONAL, "it is an address or a number"));
        return Boilerplate.of(sentence, words);
    }

    /// What adverts have under headings such as "About us" is often all the rest of them.
    private static boolean mayAsk(Kind kind) {
        return kind == Kind.COMPANY || kind == Kind.BENEFITS;
    }

    /// For sentences in which no skill was found.
    private static Optional<Boilerplate.Finding> tellsOfNothing(Sentence sentence, List<Word> words) {
        return Boilerplate.ofUnnamed(sentence, words)
                .or(() -> Asides.isAside(Words.plain(sentence.text()))
                        ? Optional.of(Boilerplate.ofAside(words))
                        : Optional.empty());
    }

    /// With the skills that its words name, so that nothing is lost without a trace.
    private static LeftOut leftOut(Sentence sentence, List<Word> words, Boilerplate.Finding finding, Lexicon lexicon) {
        var named = finding.kind() == Kind.PERSONAL
                ? List.<ConceptId>of()
                : lexicon.skills(sentence.text(), words).stream()
                        .map(hit -> hit.entries().getFirst().concept())
                        .distinct()
                        .sorted()
                        .toList();
        return new LeftOut(sentence, finding.kind(), finding.because(), named);
    }

    /// The occupation that a line of the experience section names, if it reads like a title: short, or with a period.
    private Optional<HeldJob> title(Sentence sentence, List<Word> words, Optional<Period> period, Lexicon lexicon) {
        boolean mayBeTitle = sentence.section() == Section.EXPERIENCE
                && words.size() <= LONGEST_TITLE
                && !sentence.text().endsWith(".");
        if (!mayBeTitle) return Optional.empty();
        return lexicon.occupations(sentence.text(), words).stream()
                .filter(hit -> startsTitle(words, hit.from()))
                .findFirst()
                .map(hit -> {
                    var id = hit.entries().getFirst().concept();
                    return new HeldJob(
                            id,
                            taxonomy.occupation(id).label(),
                            period,
                            sentence,
                            sentence.start() + words.get(hit.from()).start(),
                            sentence.start() + words.get(hit.to() - 1).end());
                });
    }

    /// A title's own period, or that of the line below it, where many CVs write it beside the employer.
    private static Optional<Period> period(List<Sentence> sentences, int title) {
        for (int at = title; at < Math.min(sentences.size(), title + 2); at++)
            if (sentences.get(at).dated()) return sentences.get(at).period();
        return Optional.empty();
    }

    /// A short dated line of the experience section names an employer, and employers' names are no skills.
    private static boolean isEmployer(Sentence sentence, List<Word> words) {
        return sentence.section() == Section.EXPERIENCE && sentence.dated() && words.size() <= LONGEST_TITLE;
    }

    /// First in the line, or after a period, a dash or a word such as "senior": not `worked with data analysts`.
    private static boolean startsTitle(List<Word> words, int from) {
        for (int at = 0; at < from; at++) {
            var word = words.get(at);
            boolean date = word.text().chars().allMatch(Character::isDigit);
            boolean rank = List.of(
                            "senior",
                            "junior",
                            "lead",
                            "assistant",
                            "trainee",
                            "apprentice",
                            "present",
                            "today",
                            "heute",
                            "to")
                    .contains(word.stem());
            if (!date
                    && !rank
                    && !words.get(at + 1).newPhrase()
                    && !Character.isUpperCase(word.text().charAt(0))) return false;
        }
        return true;
    }

    /// @param words those that are not personal
    private record Place(Sentence sentence, List<Word> words, Language language, boolean inAdvert) {}

    private List<Mention> found(Place place, Lexicon lexicon) {
        if (linking.isEmpty() || !place.language().equals(MODEL_LANGUAGE)) return byLabel(place, lexicon);
        if (linking.get().alone()) return byLinker(linking.get().linker(), place);
        var named = byLabel(place, lexicon);
        return named.isEmpty() ? byLinker(linking.get().linker(), place) : named;
    }

    private List<Mention> byLinker(Linker linker, Place place) {
        var text = Words.only(place.sentence().text(), place.words());
        return LinkedMentions.of(taxonomy, place.sentence(), place.words(), linker.link(text));
    }

    private List<Mention> byLabel(Place place, Lexicon lexicon) {
        var sentence = place.sentence();
        var words = place.words();
        var hits = lexicon.skills(sentence.text(), words);
        if (hits.isEmpty()) return List.of();
        var found = new ArrayList<Mention>();
        var titles = lexicon.occupations(sentence.text(), words);
        var said = new Said(sentence, words);
        var told = Asides.Told.in(sentence.text());
        var asked = new Asked(sentence);
        for (var hit : hits) {
            if (titles.stream().anyMatch(title -> title.holds(hit))) continue;
            if (Asides.isAside(sentence, told, words, hit.from(), hit.to())) continue;
            double score = place.inAdvert() ? asked(asked, place, hits, hit) : byName(sentence, words, hit);
            if (place.inAdvert() && score < Asked.threshold(sentence.section())) continue;
            var named = new HashSet<ConceptId>();
            hit.entries().forEach(entry -> named.add(entry.concept()));
            int start = sentence.start() + words.get(hit.from()).start();
            int end = sentence.start() + words.get(hit.to() - 1).end();
            if (named.size() > 1
                    && hit.entries().get(0).kind() == hit.entries().get(1).kind())
                found.add(new Ambiguous(
                        written(sentence, words, hit), named.stream().sorted().toList(), sentence, start, end));
            else found.add(matched(said, hit, score, start, end));
        }
        return found;
    }

    /// What a sentence says of all its skills, read once.
    private record Said(Sentence sentence, List<Word> words, StanceWords stance, LevelWords.Finding level) {
        Said(Sentence sentence, List<Word> words) {
            this(
                    sentence,
                    words,
                    new StanceWords(sentence, words),
                    LevelWords.ofRow(sentence.text()).orElseGet(() -> assumed(sentence)));
        }
    }

    private double asked(Asked asked, Place place, List<LabelIndex.Hit> names, LabelIndex.Hit hit) {
        return asked.likelihood(
                place.words(),
                names,
                hit,
                taxonomy.skill(hit.entries().getFirst().concept()));
    }

    /// Outside of adverts, where nobody has counted yet: by the kind of name, and less for words that are turned round.
    private static double byName(Sentence sentence, List<Word> words, LabelIndex.Hit hit) {
        var entry = hit.entries().getFirst();
        return entry.kind().score * (hit.reordered() ? REORDERED : isAsWritten(sentence, words, hit) ? 1 : INFLECTED);
    }

    private static boolean isAsWritten(Sentence sentence, List<Word> words, LabelIndex.Hit hit) {
        return Words.plain(written(sentence, words, hit))
                .equals(Words.plain(hit.entries().getFirst().label()));
    }

    private Matched matched(Said said, LabelIndex.Hit hit, double score, int start, int end) {
        var sentence = said.sentence();
        var words = said.words();
        var entry = hit.entries().getFirst();
        var written = written(sentence, words, hit);
        boolean same = isAsWritten(sentence, words, hit);
        var level = LevelWords.near(words, hit.from(), hit.to())
                .or(() -> OutcomeVerbs.near(words, hit.from(), hit.to()))
                .orElse(said.level());
        var kind =
                switch (entry.kind()) {
                    case PREFERRED -> "its name";
                    case ALTERNATIVE -> "another name of it";
                    case TRANSLATED -> "a name of it in an imported classification";
                    case HIDDEN -> "a product or spelling that stands for it";
                };
        var because = "'%s' is %s%s; level from %s"
                .formatted(written, kind, same ? "" : " ('" + entry.label() + "')", level.words());
        var stance = said.stance().of(hit.from(), hit.to());
        return new Matched(entry.concept(), level.level(), score, stance, because, sentence, start, end);
    }

    /// Without words for it: the foundation; what was done in a job of two years and more, one level higher.
    static LevelWords.Finding assumed(Sentence sentence) {
        boolean practised = sentence.section() == Section.EXPERIENCE && sentence.years() >= 2;
        if (practised) return new LevelWords.Finding(Level.INTERMEDIATE, "doing it for two years or more");
        return new LevelWords.Finding(Level.FOUNDATION, "the mention alone");
    }

    private List<Mention> byMeaning(List<Unknown> unsettled, PersonalDetails person) {
        if (unsettled.isEmpty()) return List.of();
        var candidates = meaning.nearest(
                unsettled.stream()
                        .map(unknown -> person.without(unknown.text()))
                        .toList(),
                1);
        var found = new ArrayList<Mention>();
        for (int i = 0; i < unsettled.size(); i++) {
            var text = unsettled.get(i);
            var near = candidates.get(i);
            boolean tooShort = text.text().indexOf(' ') < 0;
            if (near.isEmpty()) found.add(text);
            else if (tooShort || near.getFirst().similarity() < SAME_MEANING)
                found.add(new Unknown(
                        text.text(), List.of(near.getFirst().skill()), text.sentence(), text.start(), text.end()));
            else found.add(near(text, near.getFirst()));
        }
        return found;
    }

    private Matched near(Unknown text, CandidateIndex.Candidate candidate) {
        var words = Words.of(text.sentence().text());
        int last = (int) words.stream()
                .filter(word -> text.sentence().start() + word.end() <= text.end())
                .count();
        var level = assumed(text.sentence());
        var stance = last == 0 ? Stance.STATED : new StanceWords(text.sentence(), words).of(last - 1, last);
        var because = "'%s' means nearly the same as '%s' (similarity %.2f); level from %s"
                .formatted(
                        text.text(), taxonomy.skill(candidate.skill()).label(), candidate.similarity(), level.words());
        return new Matched(
                candidate.skill(),
                level.level(),
                candidate.similarity() * 0.9,
                stance,
                because,
                text.sentence(),
                text.start(),
                text.end());
    }

    private static String written(Sentence sentence, List<Word> words, LabelIndex.Hit hit) {
        return sentence.text()
                .substring(
                        words.get(hit.from()).start(), words.get(hit.to() - 1).end());
    }
}
