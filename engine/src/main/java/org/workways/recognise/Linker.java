package org.workways.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.workways.concept.ConceptId;
import org.workways.taxonomy.Taxonomy;

/// Ranks the skills of a taxonomy by how likely a sentence speaks of them, whether it names them or not. A second tier
/// with a better and slower encoder may rank anew what a first one put first.
public final class Linker {
    /// Of the probability that it asks for, what the first tier must give some skill, for the second to be asked.
    private static final double DOUBT = 0.25;

    private final LinkIndex index;
    private final LinkFeatures features;
    private final WordEncoder encoder;
    private final Optional<First> first;
    private final Optional<SpanTagger> tagger;
    private final LinkTraining trained;

    /// The tier before, and how many of its skills are ranked anew.
    private record First(Linker linker, int most) {}

    private Linker(
            LinkIndex index,
            LinkFeatures features,
            WordEncoder encoder,
            Optional<First> first,
            Optional<SpanTagger> tagger,
            LinkTraining trained) {
        this.index = index;
        this.features = features;
        this.encoder = encoder;
        this.first = first;
        this.tagger = tagger;
        this.trained = trained;
    }

    /// Counts nothing yet, and is never sure.
    /// @param names vectors of `texts(taxonomy)`, in that order, from the same model as the encoder's
    public static Linker of(Taxonomy taxonomy, Vectors names, WordEncoder encoder) {
        var index = LinkIndex.of(new LinkTexts(taxonomy), names, encoder);
        return new Linker(
                index, new LinkFeatures(index), encoder, Optional.empty(), Optional.empty(), LinkTraining.NONE);
    }

    /// A second tier over the same taxonomy.
    /// @param most  how many of the first's skills it ranks anew
    /// @param names as for the first tier, from this encoder's model
    public static Linker after(Linker first, int most, Vectors names, WordEncoder encoder) {
        var index = LinkIndex.of(first.index.texts(), names, encoder);
        return new Linker(
                index,
                new LinkFeatures(index),
                encoder,
                Optional.of(new First(first, most)),
                Optional.empty(),
                LinkTraining.NONE);
    }

    /// The texts whose vectors a linker needs.
    public static List<String> texts(Taxonomy taxonomy) {
        return LinkIndex.names(taxonomy);
    }

    /// The same second tier over another first.
    public Linker after(Linker other) {
        return new Linker(index, features, encoder, first.map(tier -> new First(other, tier.most())), tagger, trained);
    }

    /// The same linker with other weights.
    public Linker with(LinkWeights weights) {
        return with(trained.with(weights));
    }

    /// The same linker, trained otherwise.
    public Linker with(LinkTraining training) {
        return new Linker(index, features, encoder, first, tagger, training);
    }

    /// The same linker, told by a tagger of the same encoder's vectors which words speak of skills.
    public Linker with(SpanTagger spans) {
        return new Linker(index, features, encoder, first, Optional.of(spans), trained);
    }

    /// The tier before this one.
    public Optional<Linker> before() {
        return first.map(First::linker);
    }

    public LinkTraining training() {
        return trained;
    }

    /// A skill that the sentence may speak of.
    /// @param score       higher is likelier; comparable within one sentence
    /// @param probability that the sentence speaks of it, by the linker's decision
    /// @param from  offset in the sentence of the words nearest to it
    /// @param to    after them
    public record Linked(ConceptId skill, double score, double probability, int from, int to) {}

    /// A sentence with what its candidates look like, so that many weights can be tried on it.
    public static final class Seen {
        private final List<Words.Word> words;
        private final Windows windows;
        private final List<LinkFeatures.Candidate> candidates;
        private final float[] vector;
        private final Optional<SpanTagger.Tagged> tagged;

        private Seen(
                List<Words.Word> words,
                Windows windows,
                List<LinkFeatures.Candidate> candidates,
                float[] vector,
                Optional<SpanTagger.Tagged> tagged) {
            this.words = words;
            this.windows = windows;
            this.candidates = candidates;
            this.vector = vector;
            this.tagged = tagged;
        }
    }

    /// A sentence and the skills that it speaks of.
    /// @param wrong skills that it does not speak of; absent if that is true of all others
    public record Labelled(Seen seen, Set<ConceptId> skills, Optional<Set<ConceptId>> wrong) {
        /// Of all skills it speaks of these.
        public Labelled(Seen seen, Set<ConceptId> skills) {
            this(seen, skills, Optional.empty());
        }

        boolean tellsOf(ConceptId skill) {
            return skills.contains(skill)
                    || wrong.map(some -> some.contains(skill)).orElse(true);
        }
    }

    /// The skills that the sentence is taken to speak of, the likeliest first. Easy sentences never reach the second
    /// tier: those unlike any that speaks of skills, and those in which the first finds nothing by far.
    public List<Linked> link(String sentence) {
        var words = Words.of(sentence);
        var start = first.map(First::linker).orElse(this);
        var quick = EncodedWords.of(sentence, words, start.encoder);
        if (start.isHopeless(quick)) return List.of();
        var read = start.features.read(words);
        var seen = start.see(quick, read);
        return first.isEmpty() ? found(seen) : link(quick, read, seen);
    }

    /// @param before what the first tier made of it
    private List<Linked> link(EncodedWords quick, LinkFeatures.Read read, Seen before) {
        var tier = first.orElseThrow();
        if (!tier.linker().doubts(before)) return List.of();
        var encoded = EncodedWords.of(quick.sentence, quick.words, encoder);
        var tagged = tagged(encoded);
        if (tagged.filter(spans -> spans.probability() < trained.skip()).isPresent()) return List.of();
        return found(see(encoded, read, proposed(tier, before), tagged));
    }

    /// Whether it is not sure enough that there is nothing.
    private boolean doubts(Seen seen) {
        double likely = DOUBT * trained.least();
        return rank(seen, LinkDecision.FIRST).stream().anyMatch(linked -> linked.probability() >= likely);
    }

    private Optional<SpanTagger.Tagged> tagged(EncodedWords seen) {
        return tagger.map(spans -> spans.tag(SpanTagger.see(seen)));
    }

    /// Whether the sentence as a whole is so unlike those that speak of skills that none need be looked for.
    private boolean isHopeless(EncodedWords seen) {
        return trained.gate().probability(seen.encoded.sentence()) < trained.skip();
    }

    /// The skills that the sentence is taken to speak of, by this tier.
    public List<Linked> found(Seen seen) {
        if (speaks(seen) < trained.skip()) return List.of();
        return rank(seen, LinkDecision.FIRST).stream()
                .filter(linked -> linked.probability() >= trained.least())
                .toList();
    }

    /// All skills in question, whether the sentence is taken to speak of them or not: at most `most`, the likeliest
    /// first; ties by id.
    public List<Linked> ranked(String sentence, int most) {
        return rank(see(sentence), most);
    }

    public Seen see(String sentence) {
        var words = Words.of(sentence);
        return see(EncodedWords.of(sentence, words, encoder), features.read(words));
    }

    private Seen see(EncodedWords seen, LinkFeatures.Read read) {
        if (first.isPresent()) {
            var before = first.get().linker();
            var quick = EncodedWords.of(seen.sentence, seen.words, before.encoder);
            return see(seen, read, proposed(first.get(), before.see(quick, read)), tagged(seen));
        }
        var windows = seen.windows();
        var candidates = features.of(read, seen.encoded.sentence(), windows);
        return new Seen(seen.words, windows, candidates, seen.encoded.sentence(), tagged(seen));
    }

    private Seen see(
            EncodedWords seen,
            LinkFeatures.Read read,
            List<LinkFeatures.Proposed> proposed,
            Optional<SpanTagger.Tagged> tagged) {
        var windows = seen.windows();
        var candidates = features.of(read, windows, proposed);
        return new Seen(seen.words, windows, candidates, seen.encoded.sentence(), tagged);
    }

    private static List<LinkFeatures.Proposed> proposed(First first, Seen seen) {
        return first.linker().best(seen, first.most()).stream()
                .map(scored -> new LinkFeatures.Proposed(scored.candidate().skill(), scored.score()))
                .toList();
    }

    public List<Linked> rank(Seen seen, int most) {
        return placed(seen, most).stream().map(placed -> linked(seen, placed)).toList();
    }

    /// A candidate among the others.
    /// @param run    the words nearest to it
    /// @param rivals how many likelier ones share one of them
    /// @param lead   over the next
    private record Placed(Scored scored, int place, Windows.Run run, int rivals, double lead) {}

    private List<Placed> placed(Seen seen, int most) {
        var best = best(seen, most + 1);
        var placed = new ArrayList<Placed>();
        for (int place = 0; place < Math.min(most, best.size()); place++) {
            var scored = best.get(place);
            var run = seen.windows.run(index.centres(), scored.candidate().skill());
            int rivals = (int) placed.stream()
                    .filter(other -> other.run().from() < run.to()
                            && run.from() < other.run().to())
                    .count();
            double next = place + 1 < best.size() ? best.get(place + 1).score() : scored.score();
            placed.add(new Placed(scored, place, run, rivals, scored.score() - next));
        }
        return placed;
    }

    private record Scored(LinkFeatures.Candidate candidate, double score) {}

    private List<Scored> best(Seen seen, int most) {
        return seen.candidates.stream()
                .map(candidate -> new Scored(candidate, trained.weights().score(candidate.values())))
                .sorted(Comparator.comparingDouble((Scored scored) -> -scored.score())
                        .thenComparing(
                                scored -> index.texts().id(scored.candidate().skill())))
                .limit(most)
                .toList();
    }

    /// Whether the first few of each sentence are right, fitted to sentences whose skills are known, also to those
    /// without any.
    LinkDecision decide(List<Labelled> examples, double ridge, LinkDecision before) {
        return LinkDecision.fit(samples(examples), ridge, before);
    }

    /// What makes the probabilities come true for these sentences.
    PlattScaling scaling(List<Labelled> examples) {
        return trained.decision().scaling(samples(examples));
    }

    private List<LinkDecision.Sample> samples(List<Labelled> examples) {
        var samples = new ArrayList<LinkDecision.Sample>();
        for (var example : examples)
            for (var placed : placed(example.seen(), LinkDecision.FIRST)) {
                var skill = index.texts().id(placed.scored().candidate().skill());
                if (example.tellsOf(skill))
                    samples.add(new LinkDecision.Sample(
                            decisive(example.seen(), placed), example.skills().contains(skill)));
            }
        return samples;
    }

    LinkThresholds.Judged judged(Labelled example) {
        var finds = rank(example.seen(), LinkDecision.FIRST).stream()
                .filter(linked -> example.tellsOf(linked.skill()))
                .map(linked -> new LinkThresholds.Find(
                        linked.probability(), example.skills().contains(linked.skill())))
                .toList();
        return new LinkThresholds.Judged(
                speaks(example.seen()), finds, example.skills().size());
    }

    /// Weights fitted to sentences whose skills are known.
    /// @param without names of features that get no weight
    LinkWeights fit(List<Labelled> examples, double ridge, LinkWeights before, Set<String> without) {
        var used = new boolean[LinkFeatures.COUNT];
        for (var feature : LinkFeatures.Feature.values())
            used[feature.at] =
                    !without.contains(feature.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return LinkFit.fit(
                examples.stream()
                        .map(example -> new LinkFit.Example(
                                example.seen().candidates,
                                example.skills().stream()
                                        .map(skill -> index.texts().positions.getOrDefault(skill, -1))
                                        .collect(Collectors.toSet())))
                        .toList(),
                ridge,
                before,
                used);
    }

    private Linked linked(Seen seen, Placed placed) {
        var run = placed.run();
        int from = run.to() == 0 ? 0 : seen.words.get(run.from()).start();
        int to = run.to() == 0 ? 0 : seen.words.get(run.to() - 1).end();
        return new Linked(
                index.texts().id(placed.scored().candidate().skill()),
                placed.scored().score(),
                trained.decision().probability(decisive(seen, placed)),
                from,
                to);
    }

    private double[] decisive(Seen seen, Placed placed) {
        var scored = placed.scored();
        return LinkDecision.features(
                scored.candidate(),
                scored.score(),
                placed.place(),
                logit(speaks(seen)),
                tagged(seen, placed.run()),
                placed.rivals(),
                placed.lead());
    }

    /// How likely the sentence speaks of skills at all.
    private double speaks(Seen seen) {
        return seen.tagged.map(SpanTagger.Tagged::probability).orElseGet(() -> trained.gate()
                .probability(seen.vector));
    }

    private static double logit(double probability) {
        double held = Math.clamp(probability, 1e-3, 1 - 1e-3);
        return Math.log(held / (1 - held));
    }

    /// The share of the words nearest to a skill that the tagger marks.
    private static double tagged(Seen seen, Windows.Run run) {
        if (seen.tagged.isEmpty() || run.to() == 0) return 0;
        long marked = seen.words.subList(run.from(), run.to()).stream()
                .filter(word -> seen.tagged.get().spans().stream()
                        .anyMatch(span -> span.from() <= word.start() && word.end() <= span.to()))
                .count();
        return (double) marked / (run.to() - run.from());
    }
}
