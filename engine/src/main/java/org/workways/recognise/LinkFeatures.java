package org.workways.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a sentence has to do with each skill that it might speak of, in numbers.
///
/// Source of the recipe: measured on the public gold sets, see `docs/recognise.md`.
final class LinkFeatures {
    enum Feature {
        SENTENCE_LABEL(0),
        SENTENCE_NAME(1),
        SENTENCE_CENTROID(2),
        WINDOW_LABEL(3),
        WINDOW_CENTROID(4),
        WINDOW_NAME(5),
        TERMS_LABEL(6),
        TERMS_NAME(7),
        TERMS_TEXT(8),
        EXACT_LABEL(9),
        EXACT_NAME(10),
        EXACT_LENGTH(11),
        OCCUPATIONS_ESSENTIAL(12),
        OCCUPATIONS_OPTIONAL(13),
        TRANSVERSAL(14),
        LABEL_LENGTH(15),
        /// What the tier before said; 0 in the first.
        EARLIER(16);

        /// Its place in an array of values.
        final int at;

        Feature(int at) {
            this.at = at;
        }
    }

    static final int COUNT = Feature.values().length;
    /// How wide the funnel is: more of any bring no more than chance on the sets that the weights are fitted to.
    private static final int COARSE = 800;

    private static final int COARSE_BY_TERMS = 200;
    private static final int BY_SENTENCE = 50;
    private static final int BY_WINDOW = 80;
    private static final int BY_TERMS = 30;

    private final LinkIndex index;
    private final LinkTexts texts;

    LinkFeatures(LinkIndex index) {
        this.index = index;
        this.texts = index.texts();
    }

    /// A skill that the sentence may speak of.
    /// @param skill  its position in the index
    /// @param raw    by feature, as measured
    /// @param values by feature, each with mean 0 and deviation 1 over the candidates of the sentence
    record Candidate(int skill, double[] raw, double[] values) {
        double measured(Feature feature) {
            return raw[feature.at];
        }
    }

    /// A skill to be looked at, and what the tier before said of it.
    record Proposed(int skill, double score) {}

    /// What the words of a sentence say of all skills, whatever the encoder.
    /// @param inTexts by skill
    record Read(Map<Integer, Exact> exact, NameTerms.Query inNames, float[] inTexts) {}

    /// @param length of the name in words
    record Exact(boolean isLabel, int length) {}

    Read read(List<Words.Word> words) {
        var terms = words.stream().map(Words.Word::stem).toList();
        return new Read(exact(words), texts.byName.query(terms), texts.byText.scores(terms));
    }

    /// Those that look likeliest of all skills.
    List<Candidate> of(Read read, float[] sentence, Windows windows) {
        return described(read, windows, chosen(read, sentence, windows));
    }

    /// Those that another tier proposes, by position in the index.
    List<Candidate> of(Read read, Windows windows, Collection<Proposed> proposed) {
        return described(read, windows, proposed);
    }

    private List<Candidate> described(Read read, Windows windows, Collection<Proposed> proposed) {
        var skills = proposed.stream().mapToInt(Proposed::skill).toArray();
        var nearCentres = index.centres().near(windows, skills);
        var nearNames = index.names().near(windows, names(skills));
        var candidates = new ArrayList<Candidate>(skills.length);
        int name = 0;
        for (var one : proposed) {
            int at = candidates.size();
            int skill = one.skill();
            var raw = new double[COUNT];
            raw[Feature.EARLIER.at] = one.score();
            raw[Feature.TERMS_TEXT.at] = read.inTexts()[skill];
            describe(skill, raw);
            byName(skill, read, nearNames, name, raw);
            name += texts.nameFrom[skill + 1] - texts.nameFrom[skill];
            var hit = read.exact().get(skill);
            if (hit != null) {
                raw[(hit.isLabel() ? Feature.EXACT_LABEL : Feature.EXACT_NAME).at] = 1;
                raw[Feature.EXACT_LENGTH.at] = hit.length();
            }
            raw[Feature.WINDOW_CENTROID.at] = nearCentres.runs()[at];
            raw[Feature.SENTENCE_CENTROID.at] = nearCentres.whole()[at];
            candidates.add(new Candidate(skill, raw, raw.clone()));
        }
        standardise(candidates);
        return candidates;
    }

    /// The rows of the names of these skills, one after the other.
    private int[] names(int[] skills) {
        int count = 0;
        for (int skill : skills) count += texts.nameFrom[skill + 1] - texts.nameFrom[skill];
        var names = new int[count];
        int at = 0;
        for (int skill : skills)
            for (int name = texts.nameFrom[skill]; name < texts.nameFrom[skill + 1]; name++) names[at++] = name;
        return names;
    }

    /// What is known of a skill whatever the sentence.
    private void describe(int skill, double[] raw) {
        raw[Feature.OCCUPATIONS_ESSENTIAL.at] = texts.essential[skill];
        raw[Feature.OCCUPATIONS_OPTIONAL.at] = texts.optional[skill];
        raw[Feature.TRANSVERSAL.at] = texts.transversal[skill];
        raw[Feature.LABEL_LENGTH.at] = texts.labelLength[skill];
    }

    /// @param from where the names of the skill begin in `near`, its label first
    private void byName(int skill, Read read, Vectors.Near near, int from, double[] raw) {
        int count = texts.nameFrom[skill + 1] - texts.nameFrom[skill];
        float bySentence = -1;
        float byRun = -1;
        for (int at = from; at < from + count; at++) {
            bySentence = Math.max(bySentence, near.whole()[at]);
            byRun = Math.max(byRun, near.runs()[at]);
        }
        raw[Feature.SENTENCE_LABEL.at] = near.whole()[from];
        raw[Feature.WINDOW_LABEL.at] = near.runs()[from];
        raw[Feature.TERMS_LABEL.at] = read.inNames().score(texts.nameFrom[skill]);
        raw[Feature.SENTENCE_NAME.at] = bySentence;
        raw[Feature.WINDOW_NAME.at] = byRun;
        raw[Feature.TERMS_NAME.at] = read.inNames().best(skill);
    }

    /// A funnel: all skills by the leading dimensions of their centres and by the words of their texts, then some
    /// hundreds by their windows.
    private Collection<Proposed> chosen(Read read, float[] sentence, Windows windows) {
        var coarse = new BitSet(texts.size());
        read.exact().keySet().forEach(coarse::set);
        add(index.scan().near(sentence), COARSE, coarse);
        add(read.inTexts(), COARSE_BY_TERMS, coarse);
        var skills = coarse.stream().toArray();
        var byName = read.inNames().best(skills, BY_TERMS);
        var byText = new float[skills.length];
        var near = index.centres().near(windows, skills);
        for (int i = 0; i < skills.length; i++) byText[i] = read.inTexts()[skills[i]];
        var chosen = new BitSet(skills.length);
        add(near.whole(), BY_SENTENCE, chosen);
        add(near.runs(), BY_WINDOW, chosen);
        add(byText, BY_TERMS, chosen);
        add(byName, BY_TERMS, chosen);
        for (int skill : read.exact().keySet()) chosen.set(Arrays.binarySearch(skills, skill));
        return chosen.stream().mapToObj(i -> new Proposed(skills[i], 0)).toList();
    }

    private static void add(float[] scores, int most, BitSet chosen) {
        for (int place : Top.of(scores, most)) chosen.set(place);
    }

    private Map<Integer, Exact> exact(List<Words.Word> words) {
        var exact = new HashMap<Integer, Exact>();
        for (var hit : texts.labels.find(words))
            for (var entry : hit.entries()) {
                int skill = texts.positions.getOrDefault(entry.concept(), -1);
                var found = new Exact(entry.kind() == LabelIndex.Kind.PREFERRED, hit.length());
                exact.merge(skill, found, (one, other) -> one.length() >= other.length() ? one : other);
            }
        return exact;
    }

    private static void standardise(List<Candidate> candidates) {
        for (int f = 0; f < COUNT; f++) {
            double sum = 0;
            for (var candidate : candidates) sum += candidate.raw()[f];
            double mean = sum / candidates.size();
            double squares = 0;
            for (var candidate : candidates)
                squares += (candidate.raw()[f] - mean) * (candidate.raw()[f] - mean);
            double deviation = Math.sqrt(squares / candidates.size());
            for (var candidate : candidates)
                candidate.values()[f] = deviation < 1e-9 ? 0 : (candidate.raw()[f] - mean) / deviation;
        }
    }

    static float dot(float[] one, float[] other) {
        float a = 0, b = 0, c = 0, d = 0;
        int even = one.length & -4;
        for (int i = 0; i < even; i += 4) {
            a += one[i] * other[i];
            b += one[i + 1] * other[i + 1];
            c += one[i + 2] * other[i + 2];
            d += one[i + 3] * other[i + 3];
        }
        for (int i = even; i < one.length; i++) a += one[i] * other[i];
        return (a + b) + (c + d);
    }
}
