package org.workways.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.workways.concept.ConceptId;
import org.workways.taxonomy.Taxonomy;

/// Ranks the skills of a taxonomy by how likely a sentence speaks of them, whether it names them or not.
public final class Linker {
    private final LinkIndex index;
    private final LinkFeatures features;
    private final WordEncoder encoder;
    private final LinkWeights weights;
    private final LinkDecision decision;

    private Linker(LinkIndex index, WordEncoder encoder, LinkWeights weights, LinkDecision decision) {
        this.index = index;
        this.features = new LinkFeatures(index);
        this.encoder = encoder;
        this.weights = weights;
        this.decision = decision;
    }

    /// @param names vectors of `texts(taxonomy)`, in that order, from the same model as the encoder's
    public static Linker of(Taxonomy taxonomy, Vectors names, WordEncoder encoder, LinkWeights weights) {
        return new Linker(new LinkIndex(taxonomy, names, encoder.dimensions()), encoder, weights, LinkDecision.never());
    }

    /// The texts whose vectors a linker needs.
    public static List<String> texts(Taxonomy taxonomy) {
        return LinkIndex.texts(taxonomy);
    }

    /// The same linker with other weights.
    public Linker with(LinkWeights others) {
        return new Linker(index, encoder, others, decision);
    }

    /// The same linker with another decision.
    public Linker with(LinkDecision other) {
        return new Linker(index, encoder, weights, other);
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
        private final List<LinkFeatures.Candidate> candidates;
        private final float[] vector;

        private Seen(List<Words.Word> words, List<LinkFeatures.Candidate> candidates, float[] vector) {
            this.words = words;
            this.candidates = candidates;
            this.vector = vector;
        }

        /// Of the sentence as a whole.
        public float[] vector() {
            return vector.clone();
        }
    }

    /// A sentence and the skills that it speaks of.
    public record Labelled(Seen seen, Set<ConceptId> skills) {}

    /// At most `most`, the likeliest first; ties by id.
    public List<Linked> link(String sentence, int most) {
        return rank(see(sentence), most);
    }

    public Seen see(String sentence) {
        return see(EncodedWords.of(sentence, encoder));
    }

    Seen see(EncodedWords seen) {
        return new Seen(seen.words, features.of(seen.words, seen.encoded, seen.parts), seen.encoded.sentence());
    }

    public List<Linked> rank(Seen seen, int most) {
        var ranked = ranked(seen, most);
        return IntStream.range(0, ranked.size())
                .mapToObj(place -> linked(ranked.get(place), place, seen.words))
                .toList();
    }

    private List<LinkFeatures.Candidate> ranked(Seen seen, int most) {
        return seen.candidates.stream()
                .sorted(Comparator.comparingDouble(
                                (LinkFeatures.Candidate candidate) -> -weights.score(candidate.values()))
                        .thenComparing(
                                candidate -> index.skills.get(candidate.skill()).id()))
                .limit(most)
                .toList();
    }

    /// Whether the first few of each sentence are right, fitted to sentences whose skills are known, also to those
    /// without any.
    public LinkDecision decide(List<Labelled> examples, double ridge) {
        var samples = new ArrayList<LinkDecision.Sample>();
        for (var example : examples) {
            var ranked = ranked(example.seen(), LinkDecision.FIRST);
            for (int place = 0; place < ranked.size(); place++)
                samples.add(new LinkDecision.Sample(
                        LinkDecision.features(
                                ranked.get(place),
                                weights.score(ranked.get(place).values()),
                                place),
                        example.skills()
                                .contains(index.skills
                                        .get(ranked.get(place).skill())
                                        .id())));
        }
        return LinkDecision.fit(samples, ridge);
    }

    /// Weights fitted to sentences whose skills are known.
    public LinkWeights fit(List<Labelled> examples, double ridge, Set<String> without) {
        var used = new boolean[LinkFeatures.COUNT];
        for (var feature : LinkFeatures.Feature.values())
            used[feature.at] = !without.contains(
                    feature.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        return LinkFit.fit(
                examples.stream()
                        .map(example -> new LinkFit.Example(
                                example.seen().candidates,
                                example.skills().stream()
                                        .map(skill -> index.positions.getOrDefault(skill, -1))
                                        .collect(Collectors.toSet())))
                        .toList(),
                ridge,
                used);
    }

    private Linked linked(LinkFeatures.Candidate candidate, int place, List<Words.Word> words) {
        double score = weights.score(candidate.values());
        int from = words.isEmpty() ? 0 : words.get(candidate.from()).start();
        int to = words.isEmpty() ? 0 : words.get(candidate.to() - 1).end();
        return new Linked(
                index.skills.get(candidate.skill()).id(),
                score,
                decision.probability(LinkDecision.features(candidate, score, place)),
                from,
                to);
    }
}
