package org.workways.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.workways.concept.ConceptId;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Taxonomy;

/// Ranks the occupations of a taxonomy by how likely the title of a vacancy names them.
///
/// An occupation scores by the name that is most similar to the title: in meaning (cosine of sentence vectors), in its
/// words and in its letters (both by BM25, over stems and over trigrams, as shares of what the name scores against
/// itself); and by the mean of its names. Titles with their occupation that a user has may be added as names.
public final class TitleLinker {
    /// Marks of gender, of the kind of contract and of rank, which say nothing about the occupation.
    private static final Pattern NOISE =
            Pattern.compile("(?iu)\\((?:[mwfdxh]\\s*/\\s*)+[mwfdxh]\\)|\\b[mwfdh]\\s*/\\s*[mwfdh](?:\\s*/\\s*[dx])?\\b"
                    + "|\\b(?:senior|junior|sr|jr|trainee|intern|internship|graduate|apprentice(?:ship)?|full[- ]?time"
                    + "|part[- ]?time|permanent|temporary|contract|remote|urgent|hiring|immediate start|vacancy|job"
                    + "|wanted|required|needed|new|experienced|entry[- ]level|fresher|ii|iii|iv)\\b"
                    + "|[0-9]+[kK]?|[£$€#*!]");

    /// What each similarity counts.
    /// @param meaning of the best name; @param centroid of the mean of all names; @param words, @param letters as
    /// shares
    public record Weights(double meaning, double centroid, double words, double letters) {}

    private final List<Occupation> occupations;
    private final int[] owner;
    private final Vectors names;
    private final float[][] centroids;
    private final Bm25 byWords;
    private final Bm25 byLetters;
    private final float[] ownWords;
    private final float[] ownLetters;
    private final Embedder embedder;
    private final Weights weights;

    /// @param titles titles with their occupation, beside the names of the taxonomy; may be empty
    /// @param names  vectors of `texts(taxonomy, titles)`, in that order
    public TitleLinker(Taxonomy taxonomy, List<Title> titles, Vectors names, Embedder embedder, Weights weights) {
        this.occupations = List.copyOf(taxonomy.occupations());
        this.names = names;
        this.embedder = embedder;
        this.weights = weights;
        var texts = new ArrayList<String>();
        var owners = new ArrayList<Integer>();
        Map<ConceptId, Integer> positions = new HashMap<>();
        for (int i = 0; i < occupations.size(); i++) {
            int at = i;
            positions.put(occupations.get(i).id(), i);
            names(occupations.get(i)).forEach(name -> {
                texts.add(name);
                owners.add(at);
            });
        }
        for (var title : titles) {
            texts.add(title.text());
            owners.add(positions.getOrDefault(title.occupation(), -1));
        }
        owner = owners.stream().mapToInt(Integer::intValue).toArray();
        centroids = new float[occupations.size()][embedder.dimensions()];
        for (int row = 0; row < owner.length; row++) if (owner[row] >= 0) names.addTo(row, centroids[owner[row]]);
        for (var centroid : centroids) LinkIndex.unit(centroid);
        byWords = new Bm25(texts.stream().map(TitleLinker::words).toList());
        byLetters = new Bm25(texts.stream().map(TitleLinker::letters).toList());
        ownWords = own(byWords, texts.stream().map(TitleLinker::words).toList());
        ownLetters = own(byLetters, texts.stream().map(TitleLinker::letters).toList());
    }

    /// A title and the occupation that somebody gave it.
    public record Title(String text, ConceptId occupation) {}

    /// @param score higher is likelier
    public record Ranked(ConceptId occupation, double score) {}

    /// The texts whose vectors a linker needs.
    public static List<String> texts(Taxonomy taxonomy, Collection<Title> titles) {
        return Stream.concat(
                        taxonomy.occupations().stream().flatMap(TitleLinker::names),
                        titles.stream().map(Title::text))
                .toList();
    }

    /// The same linker with other weights.
    public TitleLinker(TitleLinker other, Weights weights) {
        this.occupations = other.occupations;
        this.owner = other.owner;
        this.names = other.names;
        this.centroids = other.centroids;
        this.byWords = other.byWords;
        this.byLetters = other.byLetters;
        this.ownWords = other.ownWords;
        this.ownLetters = other.ownLetters;
        this.embedder = other.embedder;
        this.weights = weights;
    }

    /// At most `most`, the likeliest first; ties by id.
    public List<Ranked> rank(String title, int most) {
        return rank(title, embedder.embed(List.of(cleaned(title))).getFirst(), most);
    }

    /// @param vector of the cleaned title
    public List<Ranked> rank(String title, float[] vector, int most) {
        var scores = new double[occupations.size()];
        Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        var words = byWords.scores(words(title));
        var letters = byLetters.scores(letters(title));
        for (int row = 0; row < owner.length; row++) {
            if (owner[row] < 0) continue;
            double score = weights.meaning() * names.dot(row, vector)
                    + weights.words() * words[row] / ownWords[row]
                    + weights.letters() * letters[row] / ownLetters[row];
            scores[owner[row]] = Math.max(scores[owner[row]], score);
        }
        for (int i = 0; i < scores.length; i++)
            scores[i] += weights.centroid() * LinkFeatures.dot(centroids[i], vector);
        return IntStream.range(0, scores.length)
                .mapToObj(i -> new Ranked(occupations.get(i).id(), scores[i]))
                .sorted(Comparator.comparingDouble((Ranked ranked) -> -ranked.score())
                        .thenComparing(Ranked::occupation))
                .limit(most)
                .toList();
    }

    /// The title without what says nothing about the occupation; all of it if nothing is left.
    public static String cleaned(String title) {
        var bare = NOISE.matcher(title)
                .replaceAll(" ")
                .replaceAll("\\(\\s*\\)|\\s+", " ")
                .strip();
        return bare.isEmpty() ? title : bare;
    }

    private static Stream<String> names(Occupation occupation) {
        return Stream.concat(Stream.of(occupation.labels().preferred()), occupation.labels().alternatives().stream());
    }

    private static List<String> words(String text) {
        return LinkIndex.terms(cleaned(text));
    }

    private static List<String> letters(String text) {
        var plain =
                " " + Words.plain(cleaned(text)).replaceAll("[^a-z0-9+#]+", " ").strip() + " ";
        return IntStream.rangeClosed(0, Math.max(0, plain.length() - 3))
                .mapToObj(i -> plain.substring(i, Math.min(plain.length(), i + 3)))
                .toList();
    }

    private static float[] own(Bm25 index, List<List<String>> texts) {
        var own = new float[texts.size()];
        for (int i = 0; i < own.length; i++) own[i] = Math.max(1e-6f, index.score(texts.get(i), i));
        return own;
    }
}
