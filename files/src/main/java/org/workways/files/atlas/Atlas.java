package org.workways.files.atlas;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workways.concept.Attestation;
import org.workways.concept.ConceptId;
import org.workways.concept.ImportIssue;
import org.workways.learning.Catalogue;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Taxonomy;

/// All that the tables of the atlas say, with what stands behind it. All ids have the scheme `atlas`.
/// @param sources                 by their id
/// @param attestations            of skills, occupations and learning opportunities; stepping stones carry their own
/// @param requirementAttestations by occupation, then by the skill that it requires
/// @param levelMeanings           what somebody at this level does, for the skills that have it written down
/// @param version                 12 hexadecimal digits that change with any byte of any table
/// @param issues                  what was left out, in the order of reading
public record Atlas(
        Taxonomy taxonomy,
        Catalogue catalogue,
        SortedMap<String, Source> sources,
        SortedMap<ConceptId, Attestation> attestations,
        SortedMap<ConceptId, SortedMap<ConceptId, Attestation>> requirementAttestations,
        SortedMap<Fact, String> levelMeanings,
        String version,
        List<ImportIssue> issues) {
    public Atlas {
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        attestations = Collections.unmodifiableSortedMap(new TreeMap<>(attestations));
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
}
