package org.workways.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.workways.concept.ConceptId;
import org.workways.taxonomy.Taxonomy;

/// Ranks the skills of a taxonomy by how likely a sentence speaks of them, whether it names them or not.
public final class Linker {
    private final LinkIndex index;
    private final LinkFeatures features;
    private final WordEncoder encoder;
    private final LinkWeights weights;

    private Linker(LinkIndex index, WordEncoder encoder, LinkWeights weights) {
        this.index = index;
        this.features = new LinkFeatures(index);
        this.encoder = encoder;
        this.weights = weights;
    }

    /// @param names vectors of `texts(taxonomy)`, in that order, from the same model as the encoder's
    public static Linker of(Taxonomy taxonomy, Vectors names, WordEncoder encoder, LinkWeights weights) {
        return new Linker(new LinkIndex(taxonomy, names, encoder.dimensions()), encoder, weights);
    }

    /// The texts whose vectors a linker needs.
    public static List<String> texts(Taxonomy taxonomy) {
        return LinkIndex.texts(taxonomy);
    }

    /// The same linker with other weights.
    public Linker with(LinkWeights others) {
        return new Linker(index, encoder, others);
    }

    /// A skill that the sentence may speak of.
    /// @param score higher is likelier; comparable within one sentence
    /// @param from  offset in the sentence of the words nearest to it
    /// @param to    after them
    public record Linked(ConceptId skill, double score, int from, int to) {}

    /// A sentence with what its candidates look like, so that many weights can be tried on it.
    public record Seen(List<Words.Word> words, List<LinkFeatures.Candidate> candidates) {}

    /// A sentence and the skills that it speaks of.
    public record Labelled(Seen seen, Set<ConceptId> skills) {}

    /// At most `most`, the likeliest first; ties by id.
    public List<Linked> link(String sentence, int most) {
        return rank(see(sentence), most);
    }

    public Seen see(String sentence) {
        var words = Words.of(sentence);
        var parts = new ArrayList<String>();
        var wordParts = new ArrayList<Integer>();
        int at = 0;
        for (var word : words) {
            if (word.start() > at) parts.add(sentence.substring(at, word.start()));
            wordParts.add(parts.size());
            parts.add(sentence.substring(word.start(), word.end()));
            at = word.end();
        }
        if (at < sentence.length()) parts.add(sentence.substring(at));
        return new Seen(words, features.of(words, encoder.encode(parts), wordParts));
    }

    public List<Linked> rank(Seen seen, int most) {
        return seen.candidates().stream()
                .map(candidate -> linked(candidate, seen.words()))
                .sorted(Comparator.comparingDouble((Linked linked) -> -linked.score())
                        .thenComparing(Linked::skill))
                .limit(most)
                .toList();
    }

    /// Weights fitted to sentences whose skills are known.
    public LinkWeights fit(List<Labelled> examples, double ridge, Set<String> without) {
        var used = new boolean[LinkFeatures.COUNT];
        for (var feature : LinkFeatures.Feature.values())
            used[feature.ordinal()] = !without.contains(
                    feature.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        return LinkFit.fit(
                examples.stream()
                        .map(example -> new LinkFit.Example(
                                example.seen().candidates(),
                                example.skills().stream()
                                        .map(skill -> index.positions.getOrDefault(skill, -1))
                                        .collect(Collectors.toSet())))
                        .toList(),
                ridge,
                used);
    }

    private Linked linked(LinkFeatures.Candidate candidate, List<Words.Word> words) {
        int from = words.isEmpty() ? 0 : words.get(candidate.from()).start();
        int to = words.isEmpty() ? 0 : words.get(candidate.to() - 1).end();
        return new Linked(index.skills.get(candidate.skill()).id(), weights.score(candidate.values()), from, to);
    }
}
