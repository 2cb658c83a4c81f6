package org.workways.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.workways.concept.ConceptId;
import org.workways.taxonomy.Requirement;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.SkillFamily;
import org.workways.taxonomy.Taxonomy;

/// All that can be said about the skills of a taxonomy before a sentence comes. About 60 MB for ESCO with its
/// vectors.
final class LinkIndex {
    final List<Skill> skills;
    /// Of the names of all skills in a row: those of skill `i` are at `nameFrom[i]` to `nameFrom[i + 1]`, the first of
    /// them its label.
    final int[] nameFrom;
    final Vectors names;
    final float[][] centroids;
    final Bm25 byName;
    final Bm25 byText;
    final LabelIndex labels = new LabelIndex();
    final Map<ConceptId, Integer> positions = new HashMap<>();
    final double[] essential;
    final double[] optional;

    /// @param names vectors of `texts(taxonomy)`, in that order
    LinkIndex(Taxonomy taxonomy, Vectors names, int dimensions) {
        this.skills = List.copyOf(taxonomy.skills());
        this.names = names;
        nameFrom = new int[skills.size() + 1];
        centroids = new float[skills.size()][];
        var nameTerms = new ArrayList<List<String>>();
        var textTerms = new ArrayList<List<String>>();
        for (int i = 0; i < skills.size(); i++) {
            var skill = skills.get(i);
            positions.put(skill.id(), i);
            var own = names(skill).toList();
            nameFrom[i + 1] = nameFrom[i] + own.size();
            centroids[i] = centroid(nameFrom[i], nameFrom[i + 1], dimensions);
            var all = new ArrayList<String>();
            for (var name : own) {
                var terms = terms(name);
                nameTerms.add(terms);
                all.addAll(terms);
            }
            all.addAll(terms(skill.description()));
            textTerms.add(all);
            labels.add(skill.id(), skill.labels());
        }
        byName = new Bm25(nameTerms);
        byText = new Bm25(textTerms);
        essential = new double[skills.size()];
        optional = new double[skills.size()];
        for (var occupation : taxonomy.occupations())
            for (var requirement : occupation.requirements()) {
                int at = positions.getOrDefault(requirement.skill(), -1);
                if (at >= 0) (requirement.need() == Requirement.Need.ESSENTIAL ? essential : optional)[at]++;
            }
        for (int i = 0; i < skills.size(); i++) {
            essential[i] = Math.log1p(essential[i]);
            optional[i] = Math.log1p(optional[i]);
        }
    }

    /// The texts whose vectors an index needs: of each skill its label and its other names, one after the other.
    static List<String> texts(Taxonomy taxonomy) {
        return taxonomy.skills().stream().flatMap(LinkIndex::names).toList();
    }

    int size() {
        return skills.size();
    }

    boolean isTransversal(int skill) {
        return skills.get(skill).family() == SkillFamily.TRANSVERSAL;
    }

    static List<String> terms(String text) {
        return Words.of(text).stream().map(Words.Word::stem).toList();
    }

    private static Stream<String> names(Skill skill) {
        return Stream.concat(Stream.of(skill.labels().preferred()), skill.labels().alternatives().stream());
    }

    private float[] centroid(int from, int to, int dimensions) {
        var sum = new float[dimensions];
        for (int row = from; row < to; row++) names.addTo(row, sum);
        return unit(sum);
    }

    static float[] unit(float[] vector) {
        double squares = 0;
        for (var value : vector) squares += (double) value * value;
        if (squares == 0) return vector;
        var scale = (float) (1 / Math.sqrt(squares));
        for (int d = 0; d < vector.length; d++) vector[d] *= scale;
        return vector;
    }
}
