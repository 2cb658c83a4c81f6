package org.workways.recognise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
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

    private static final double REORDERED = 0.9;
    private static final double INFLECTED = 0.97;
    private static final int LONGEST_TITLE = 14;

    private final Taxonomy taxonomy;
    private final CandidateIndex meaning;
    private final LabelIndex skills = new LabelIndex();
    private final LabelIndex occupations = new LabelIndex();

    /// @param meaning asked only for texts without a match by label
    public Recogniser(Taxonomy taxonomy, CandidateIndex meaning) {
        this.taxonomy = taxonomy;
        this.meaning = meaning;
        taxonomy.skills().forEach(skill -> skills.add(skill.id(), skill.labels()));
        taxonomy.occupations().forEach(occupation -> occupations.add(occupation.id(), occupation.labels()));
    }

    /// @param today where "present" ends, in `2019 – present`
    public Recognition recognise(Document document, LocalDate today) {
        var mentions = new ArrayList<Mention>();
        var jobs = new ArrayList<HeldJob>();
        var unsettled = new ArrayList<Unknown>();
        var sentences = Sentences.of(document, today);
        boolean isAdvert = Advert.isAdvert(document, sentences);
        for (int at = 0; at < sentences.size(); at++) {
            var sentence = sentences.get(at);
            if (!sentence.section().speaksOfSkills() && !isAdvert) continue;
            var words = Words.of(sentence.text());
            var job = title(sentence, words, years(sentences, at));
            job.ifPresent(jobs::add);
            if (job.isPresent() || isEmployer(sentence, words)) continue;
            var found = byLabel(sentence, words, isAdvert);
            mentions.addAll(found);
            if (sentence.section().speaksOfSkills()) unsettled.addAll(Unsettled.in(sentence, words, found));
        }
        mentions.addAll(byMeaning(unsettled));
        mentions.sort(Comparator.comparingInt(Mention::start).thenComparingInt(Mention::end));
        return new Recognition(document, mentions, jobs);
    }

    /// The occupation that a line of the experience section names, if it reads like a title: short, or with a period.
    private Optional<HeldJob> title(Sentence sentence, List<Word> words, double years) {
        boolean mayBeTitle = sentence.section() == Section.EXPERIENCE
                && words.size() <= LONGEST_TITLE
                && !sentence.text().endsWith(".");
        if (!mayBeTitle) return Optional.empty();
        return occupations.find(words).stream()
                .filter(hit -> startsTitle(words, hit.from()))
                .findFirst()
                .map(hit -> {
                    var id = hit.entries().getFirst().concept();
                    return new HeldJob(
                            id,
                            taxonomy.occupation(id).label(),
                            years,
                            sentence,
                            sentence.start() + words.get(hit.from()).start(),
                            sentence.start() + words.get(hit.to() - 1).end());
                });
    }

    /// A title's own period, or that of the line below it, where many CVs write it beside the employer.
    private static double years(List<Sentence> sentences, int title) {
        for (int at = title; at < Math.min(sentences.size(), title + 2); at++)
            if (sentences.get(at).dated()) return sentences.get(at).years();
        return 0;
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

    private List<Mention> byLabel(Sentence sentence, List<Word> words, boolean isAdvert) {
        var found = new ArrayList<Mention>();
        var titles = occupations.find(words);
        var names = skills.find(words);
        for (var hit : names) {
            if (titles.stream().anyMatch(title -> title.holds(hit))) continue;
            if (Asides.isAside(sentence, words, hit.from(), hit.to())) continue;
            double score = isAdvert ? asked(sentence, words, names, hit) : byName(sentence, words, hit);
            if (isAdvert && score < Asked.threshold(sentence.section())) continue;
            var named = new HashSet<ConceptId>();
            hit.entries().forEach(entry -> named.add(entry.concept()));
            int start = sentence.start() + words.get(hit.from()).start();
            int end = sentence.start() + words.get(hit.to() - 1).end();
            if (named.size() > 1
                    && hit.entries().get(0).kind() == hit.entries().get(1).kind())
                found.add(new Ambiguous(
                        written(sentence, words, hit), named.stream().sorted().toList(), sentence, start, end));
            else found.add(matched(sentence, words, hit, score, start, end));
        }
        return found;
    }

    private double asked(Sentence sentence, List<Word> words, List<LabelIndex.Hit> names, LabelIndex.Hit hit) {
        return Asked.likelihood(
                sentence,
                words,
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

    private Matched matched(Sentence sentence, List<Word> words, LabelIndex.Hit hit, double score, int start, int end) {
        var entry = hit.entries().getFirst();
        var written = written(sentence, words, hit);
        boolean same = isAsWritten(sentence, words, hit);
        var level = LevelWords.near(words, hit.from(), hit.to())
                .or(() -> LevelWords.ofRow(sentence.text()))
                .orElseGet(() -> assumed(sentence));
        var kind =
                switch (entry.kind()) {
                    case PREFERRED -> "its name";
                    case ALTERNATIVE -> "another name of it";
                    case HIDDEN -> "a product or spelling that stands for it";
                };
        var because = "'%s' is %s%s; level from %s"
                .formatted(written, kind, same ? "" : " ('" + entry.label() + "')", level.words());
        var stance = StanceWords.of(sentence, words, hit.from(), hit.to());
        return new Matched(entry.concept(), level.level(), score, stance, because, sentence, start, end);
    }

    /// Without words for it: the foundation; what was done in a job of two years and more, one level higher.
    private static LevelWords.Finding assumed(Sentence sentence) {
        boolean practised = sentence.section() == Section.EXPERIENCE && sentence.years() >= 2;
        if (practised) return new LevelWords.Finding(Level.INTERMEDIATE, "doing it for two years or more");
        return new LevelWords.Finding(Level.FOUNDATION, "the mention alone");
    }

    private List<Mention> byMeaning(List<Unknown> unsettled) {
        if (unsettled.isEmpty()) return List.of();
        var candidates = meaning.nearest(unsettled.stream().map(Unknown::text).toList(), 1);
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
        var level = assumed(text.sentence());
        var stance = words.isEmpty()
                ? Stance.STATED
                : StanceWords.of(text.sentence(), words, words.size() - 1, words.size());
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
