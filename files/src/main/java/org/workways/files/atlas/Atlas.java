package org.workways.files.atlas;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.workways.concept.Attestation;
import org.workways.concept.ConceptId;
import org.workways.concept.ImportIssue;
import org.workways.exposure.Technology;
import org.workways.learning.Catalogue;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Figure;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Taxonomy;

/// All that the tables of the atlas say, with what stands behind it. All ids have the scheme `atlas`.
/// @param technologies            by their id
/// @param figures                 about codes of other classifications, see `figures(Occupation)`
/// @param sources                 by their id
/// @param attestations            of skills, occupations and learning opportunities; stepping stones carry their own
/// @param rows                    what stands behind every row of every table but that of the sources, by table and
/// key, as in `requirements iot-developer/mqtt`
/// @param requirementAttestations by occupation, then by the skill that it requires
/// @param levelMeanings           what somebody at this level does, for the skills that have it written down
/// @param version                 12 hexadecimal digits that change with any byte of any table
/// @param issues                  what was left out, in the order of reading
public record Atlas(
        Taxonomy taxonomy,
        Catalogue catalogue,
        List<Technology> technologies,
        SortedSet<Figure> figures,
        SortedMap<String, Source> sources,
        SortedMap<ConceptId, Attestation> attestations,
        SortedMap<String, Attestation> rows,
        SortedMap<ConceptId, SortedMap<ConceptId, Attestation>> requirementAttestations,
        SortedMap<Fact, String> levelMeanings,
        String version,
        List<ImportIssue> issues) {
    private static final int SOC_LENGTH = 7;

    public Atlas {
        technologies = List.copyOf(technologies);
        figures = Collections.unmodifiableSortedSet(new TreeSet<>(figures));
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        attestations = Collections.unmodifiableSortedMap(new TreeMap<>(attestations));
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
        var byOccupation = new TreeMap<ConceptId, SortedMap<ConceptId, Attestation>>();
        requirementAttestations.forEach((occupation, bySkill) ->
                byOccupation.put(occupation, Collections.unmodifiableSortedMap(new TreeMap<>(bySkill))));
        requirementAttestations = Collections.unmodifiableSortedMap(byOccupation);
        levelMeanings = Collections.unmodifiableSortedMap(new TreeMap<>(levelMeanings));
        issues = List.copyOf(issues);
    }

    /// What stands behind a skill, an occupation or a learning opportunity.
    public Optional<Attestation> attestation(ConceptId concept) {
        return Optional.ofNullable(attestations.get(concept));
    }

    /// What stands behind the claim that the occupation requires the skill.
    public Optional<Attestation> attestation(ConceptId occupation, ConceptId skill) {
        return Optional.ofNullable(requirementAttestations.get(occupation)).map(bySkill -> bySkill.get(skill));
    }

    /// What is published about the codes that the occupation is linked to; its codes of SOC are the first seven
    /// characters of those of O\*NET.
    public List<Figure> figures(Occupation occupation) {
        var codes = new TreeSet<ConceptId>();
        occupation.isco().ifPresent(code -> codes.add(new ConceptId("isco", code)));
        for (var link : occupation.links()) {
            codes.add(link.target());
            if (link.target().scheme().equals("onet"))
                codes.add(new ConceptId("soc", link.target().code().substring(0, SOC_LENGTH)));
        }
        return figures.stream().filter(figure -> codes.contains(figure.about())).toList();
    }
}
