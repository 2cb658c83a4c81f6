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

/// What the words of a taxonomy's skills say before a sentence comes, whatever the encoder.
final class LinkTexts {
    final List<Skill> skills;
    /// Of the names of all skills in a row: those of skill `i` are at `nameFrom[i]` to `nameFrom[i + 1]`, the first of
    /// them its label.
    final int[] nameFrom;
    final NameTerms byName;
    final Bm25 byText;
    final LabelIndex labels = new LabelIndex();
    final Map<ConceptId, Integer> positions = new HashMap<>();
    final double[] essential;
    final double[] optional;
    /// 1 or 0.
    final double[] transversal;
    /// The logarithm of its number of characters.
    final double[] labelLength;

    LinkTexts(Taxonomy taxonomy) {
        this.skills = List.copyOf(taxonomy.skills());
        nameFrom = new int[skills.size() + 1];
        var nameTerms = new ArrayList<List<String>>();
        var textTerms = new ArrayList<List<String>>();
        for (int i = 0; i < skills.size(); i++) {
            var skill = skills.get(i);
            positions.put(skill.id(), i);
            var own = names(skill).toList();
            nameFrom[i + 1] = nameFrom[i] + own.size();
            var all = new ArrayList<String>();
            for (var name : own) {
                var terms = LinkIndex.terms(name);
                nameTerms.add(terms);
                all.addAll(terms);
            }
            all.addAll(LinkIndex.terms(skill.description()));
            textTerms.add(all);
            labels.add(skill.id(), skill.labels());
        }
        byName = new NameTerms(nameTerms, nameFrom);
        byText = new Bm25(textTerms);
        essential = new double[skills.size()];
        optional = new double[skills.size()];
        for (var occupation : taxonomy.occupations())
            for (var requirement : occupation.requirements()) {
                int at = positions.getOrDefault(requirement.skill(), -1);
                if (at >= 0) (requirement.need() == Requirement.Need.ESSENTIAL ? essential : optional)[at]++;
            }
        transversal = skills.stream()
                .mapToDouble(skill -> skill.family() == SkillFamily.TRANSVERSAL ? 1 : 0)
                .toArray();
        labelLength = skills.stream()
                .mapToDouble(skill -> Math.log(skill.label().length()))
                .toArray();
        for (int i = 0; i < skills.size(); i++) {
            essential[i] = Math.log1p(essential[i]);
            optional[i] = Math.log1p(optional[i]);
        }
    }

    int size() {
        return skills.size();
    }

    ConceptId id(int skill) {
        return skills.get(skill).id();
    }

    static Stream<String> names(Skill skill) {
        return Stream.concat(Stream.of(skill.labels().preferred()), skill.labels().alternatives().stream());
    }
}
