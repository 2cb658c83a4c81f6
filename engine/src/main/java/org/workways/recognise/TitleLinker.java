package org.workways.recognise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.workways.concept.ConceptId;
import org.workways.taxonomy.Taxonomy;

/// Ranks the occupations of a taxonomy by how likely the title of a vacancy names them.
///
/// Each candidate is described by general features (likeness of its names in meaning, words and letters, its
/// description and skills, how usual it looks; see `TitleFeature`), which a linear ranker weighs. *Zero-shot* means
/// that: a few weights of such features were fitted to titles with known occupations, but no title is known to mean a
/// particular occupation. Titles with their occupation that a user has may be added; then their neighbours vote.
public final class TitleLinker {
    private final TitleIndex index;
    private final Embedder embedder;
    private final KnownTitles known;
    private final TitleWeights weights;

    private TitleLinker(TitleIndex index, Embedder embedder, KnownTitles known, TitleWeights weights) {
        this.index = index;
        this.embedder = embedder;
        this.known = known;
        this.weights = weights;
    }

    /// By the names of the taxonomy alone.
    /// @param vectors of `texts(taxonomy)`, in that order
    public static TitleLinker of(Taxonomy taxonomy, Vectors vectors, Embedder embedder) {
        var index = new TitleIndex(taxonomy, vectors, embedder.dimensions());
        var nothing = new KnownTitles(List.of(), new int[0], List.of(), index.occupations.size());
        return new TitleLinker(index, embedder, nothing, TitleWeights.zeroShot());
    }

    /// A title and the occupation that somebody gave it.
    public record Title(String text, ConceptId occupation) {}

    /// @param probability of all candidates of the title together 1
    /// @param name        of the occupation, the one most like the title
    /// @param likeness    of that name, as a cosine; 1 if it is the same
    /// @param isExact     whether the title or a part of it is that name, forms of words and gender aside
    /// @param known       cosine of the known title of this occupation that is most like the title; 0 without one
    public record Ranked(
            ConceptId occupation, double probability, String name, double likeness, boolean isExact, double known) {}

    /// A title as the ranker sees it, made once for many weights.
    public static final class Seen {
        private final TitleFeatures.Seen features;

        private Seen(TitleFeatures.Seen features) {
            this.features = features;
        }
    }

    /// A title that was seen, and its occupation.
    public record Labelled(Seen seen, ConceptId occupation) {}

    /// The texts whose vectors a linker needs.
    public static List<String> texts(Taxonomy taxonomy) {
        return TitleIndex.texts(taxonomy);
    }

    /// The texts that are turned into vectors for a title.
    public static List<String> texts(String title) {
        var text = TitleText.of(title);
        var texts = new ArrayList<>(List.of(text.whole()));
        texts.addAll(text.parts());
        return texts;
    }

    /// The same linker, with titles whose occupation is known; those of occupations that the taxonomy does not have
    /// are left out.
    public TitleLinker knowing(Collection<Title> titles) {
        var usable = titles.stream()
                .filter(title -> index.positions.containsKey(title.occupation()))
                .toList();
        var texts = usable.stream().map(title -> TitleText.of(title.text())).toList();
        var owner = usable.stream()
                .mapToInt(title -> index.positions.getOrDefault(title.occupation(), 0))
                .toArray();
        var vectors = embedder.embed(texts.stream().map(TitleText::whole).toList());
        var all = new KnownTitles(texts, owner, vectors, index.occupations.size());
        return new TitleLinker(index, embedder, all, usable.isEmpty() ? weights : TitleWeights.ownLabels());
    }

    public TitleLinker with(TitleWeights other) {
        return new TitleLinker(index, embedder, known, other);
    }

    public Seen see(String title) {
        return see(title, -1);
    }

    /// A known title as if it were not known.
    /// @param known its position among the known titles
    public Seen see(String title, int known) {
        var vectors = embedder.embed(texts(title));
        return new Seen(new TitleFeatures(index, this.known).of(TitleText.of(title), vectors, known));
    }

    /// At most `most`, the likeliest first; ties by id.
    public List<Ranked> rank(String title, int most) {
        return rank(see(title), most);
    }

    public List<Ranked> rank(Seen seen, int most) {
        var features = seen.features.features();
        var shares = TitleFit.shares(weights, features);
        return IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -shares[i]))
                .limit(most)
                .map(i -> ranked(seen.features, i, shares[i]))
                .toList();
    }

    private Ranked ranked(TitleFeatures.Seen seen, int at, double share) {
        boolean isExact = seen.features()[at][TitleFeature.EXACT_NAME.at] > 0;
        return new Ranked(
                index.occupations.get(seen.candidates()[at]).id(),
                share,
                index.names.get(seen.bestNames()[at]),
                isExact ? 1 : seen.likeness()[at],
                isExact,
                seen.known()[at]);
    }

    /// Weights that rank these titles best. Titles whose occupation is no candidate do not count.
    /// @param without names of features that get no weight
    public TitleWeights fit(Collection<Labelled> titles, Set<String> without) {
        var examples = new ArrayList<TitleFit.Example>();
        for (var title : titles) {
            int occupation = index.positions.getOrDefault(title.occupation(), -1);
            int right = java.util.Arrays.binarySearch(title.seen().features.candidates(), occupation);
            if (right >= 0)
                examples.add(new TitleFit.Example(title.seen().features.features(), right));
        }
        var left = without.stream()
                .map(name -> TitleFeature.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')))
                .collect(Collectors.toSet());
        return TitleFit.fit(examples, left);
    }
}
