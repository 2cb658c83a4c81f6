package org.workways.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.workways.concept.ConceptId;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Requirement;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.Taxonomy;

/// All that can be said about the occupations of a taxonomy before a title comes.
final class TitleIndex {
    /// Words in labels that tell rank or kind of work, by feature; stems.
    private static final Map<TitleFeature, Set<String>> RANKS = Map.of(
            TitleFeature.MANAGER, stems("manager director head chief"),
            TitleFeature.SUPERVISOR, stems("supervisor leader foreman superintendent"),
            TitleFeature.ASSISTANT, stems("assistant aide trainee intern apprentice"),
            TitleFeature.CLERK, stems("clerk secretary receptionist administrator"),
            TitleFeature.TECHNICIAN, stems("technician"),
            TitleFeature.ENGINEER, stems("engineer developer architect designer programmer"),
            TitleFeature.SPECIALIST,
                    stems("specialist consultant analyst advisor adviser officer executive coordinator planner"),
            TitleFeature.WORKER,
                    stems("worker operator helper crew labourer attendant handler packer cleaner driver hand"),
            TitleFeature.SELLER, stems("seller salesperson representative agent"));

    final List<Occupation> occupations;
    final List<String> names = new ArrayList<>();
    /// The words of each name, as they are compared.
    final List<String> keys = new ArrayList<>();
    /// The names of occupation `i` are at `from[i]` to `from[i + 1]`, the first of them its label.
    final int[] from;
    final Vectors vectors;
    final float[][] centroids;
    final float[][] essentialSkills;
    final float[][] optionalSkills;
    final Bm25 byWords;
    final Bm25 byLetters;
    final Bm25 byText;
    final float[] ownWords;
    final float[] ownLetters;
    final Map<String, Set<Integer>> exactNames = new HashMap<>();
    final Map<String, Set<Integer>> exactLabels = new HashMap<>();
    final List<Set<String>> heads = new ArrayList<>();
    final String[] labelHeads;
    /// By occupation and feature: what does not depend on the title.
    final float[][] constants;
    final Map<ConceptId, Integer> positions = new HashMap<>();

    /// @param vectors of `texts(taxonomy)`, in that order
    TitleIndex(Taxonomy taxonomy, Vectors vectors, int dimensions) {
        this.vectors = vectors;
        occupations = List.copyOf(taxonomy.occupations());
        int count = occupations.size();
        from = new int[count + 1];
        centroids = new float[count][];
        labelHeads = new String[count];
        var words = new ArrayList<List<String>>();
        var texts = new ArrayList<List<String>>();
        for (int i = 0; i < count; i++) {
            var occupation = occupations.get(i);
            positions.put(occupation.id(), i);
            var own = names(occupation).toList();
            names.addAll(own);
            from[i + 1] = names.size();
            centroids[i] = mean(from[i], from[i + 1], dimensions);
            var text = new ArrayList<String>();
            var ends = new HashSet<String>();
            for (var name : own) {
                var terms = words(name);
                words.add(terms);
                text.addAll(terms);
                head(terms).ifPresent(ends::add);
                keys.add(key(terms));
                exactNames.computeIfAbsent(key(terms), key -> new HashSet<>()).add(i);
            }
            exactLabels
                    .computeIfAbsent(key(words.get(from[i])), key -> new HashSet<>())
                    .add(i);
            labelHeads[i] = head(words.get(from[i])).orElse("");
            heads.add(ends);
            text.addAll(words(occupation.description()));
            texts.add(text);
        }
        byWords = new Bm25(words);
        var letters = names.stream().map(TitleIndex::letters).toList();
        byLetters = new Bm25(letters);
        byText = new Bm25(texts);
        ownWords = own(byWords, words);
        ownLetters = own(byLetters, letters);
        var skillRows = skillRows(taxonomy);
        essentialSkills = skillMeans(skillRows, Requirement.Need.ESSENTIAL, dimensions);
        optionalSkills = skillMeans(skillRows, Requirement.Need.OPTIONAL, dimensions);
        constants = constants(words);
    }

    /// The texts whose vectors an index needs: the names of all occupations, then the labels of all skills.
    static List<String> texts(Taxonomy taxonomy) {
        return Stream.concat(
                        taxonomy.occupations().stream().flatMap(TitleIndex::names),
                        taxonomy.skills().stream().map(Skill::label))
                .toList();
    }

    static List<String> words(String text) {
        return LinkIndex.terms(TitleGender.neutral(text));
    }

    static List<String> letters(String text) {
        var plain = " "
                + Words.plain(TitleGender.neutral(text))
                        .replaceAll("[^a-z0-9+#]+", " ")
                        .strip() + " ";
        return IntStream.rangeClosed(0, Math.max(0, plain.length() - 3))
                .mapToObj(i -> plain.substring(i, Math.min(plain.length(), i + 3)))
                .toList();
    }

    static String key(List<String> words) {
        return String.join(" ", words);
    }

    static Optional<String> head(List<String> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(words.getLast());
    }

    /// The best of the names of each occupation.
    float[] best(float[] byName) {
        var best = new float[occupations.size()];
        for (int i = 0; i < best.length; i++) {
            best[i] = Float.NEGATIVE_INFINITY;
            for (int row = from[i]; row < from[i + 1]; row++) best[i] = Math.max(best[i], byName[row]);
        }
        return best;
    }

    static float[] own(Bm25 index, List<List<String>> texts) {
        var own = new float[texts.size()];
        for (int i = 0; i < own.length; i++) own[i] = Math.max(1e-6f, index.score(texts.get(i), i));
        return own;
    }

    private static Stream<String> names(Occupation occupation) {
        return Stream.concat(Stream.of(occupation.label()), occupation.labels().alternatives().stream());
    }

    private Map<ConceptId, Integer> skillRows(Taxonomy taxonomy) {
        var rows = new HashMap<ConceptId, Integer>();
        int row = names.size();
        for (var skill : taxonomy.skills()) rows.put(skill.id(), row++);
        return rows;
    }

    private float[][] skillMeans(Map<ConceptId, Integer> rows, Requirement.Need need, int dimensions) {
        var means = new float[occupations.size()][dimensions];
        for (int i = 0; i < means.length; i++) {
            for (var requirement : occupations.get(i).requirements())
                if (requirement.need() == need)
                    vectors.addTo(
                            Optional.ofNullable(rows.get(requirement.skill())).orElseThrow(), means[i]);
            LinkIndex.unit(means[i]);
        }
        return means;
    }

    private float[] mean(int first, int last, int dimensions) {
        var sum = new float[dimensions];
        for (int row = first; row < last; row++) vectors.addTo(row, sum);
        return LinkIndex.unit(sum);
    }

    private float[][] constants(List<List<String>> words) {
        var all = new float[occupations.size()][TitleFeature.COUNT];
        for (int i = 0; i < all.length; i++) {
            var occupation = occupations.get(i);
            var label = words.get(from[i]);
            double ofNames = words.subList(from[i], from[i + 1]).stream()
                    .mapToDouble(name ->
                            name.stream().mapToDouble(byWords::rarity).average().orElse(9))
                    .average()
                    .orElse(9);
            put(all[i], TitleFeature.NAMES, Math.log1p(from[i + 1] - from[i]));
            put(all[i], TitleFeature.LABEL_LENGTH, label.size());
            put(
                    all[i],
                    TitleFeature.TOTAL_RARITY,
                    label.stream().mapToDouble(byWords::rarity).sum());
            put(all[i], TitleFeature.RARITY_OF_NAMES, ofNames);
            put(
                    all[i],
                    TitleFeature.DESCRIPTION_LENGTH,
                    Math.log1p(occupation.description().length()));
            for (var rank : RANKS.entrySet())
                if (label.stream().anyMatch(rank.getValue()::contains)) put(all[i], rank.getKey(), 1);
        }
        return all;
    }

    private static void put(float[] features, TitleFeature feature, double value) {
        features[feature.at] = (float) value;
    }

    private static Set<String> stems(String words) {
        var stems = new HashSet<String>();
        for (var word : words.split(" ")) stems.add(Words.stem(word.toLowerCase(Locale.ROOT)));
        return Set.copyOf(stems);
    }
}
