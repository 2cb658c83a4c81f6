package org.workways.files.atlas;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.workways.concept.Attestation;
import org.workways.concept.ConceptId;
import org.workways.concept.Labels;
import org.workways.files.table.Row;
import org.workways.taxonomy.Link;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Requirement;
import org.workways.taxonomy.SkillFamily;

/// Reads `occupations.csv` and `requirements.csv`.
final class OccupationTables {

    private final RowScope scope;
    private final Map<String, ConceptId> skills;
    private final Map<String, ConceptId> codes = new HashMap<>();
    private final SortedMap<ConceptId, Occupation> occupations = new TreeMap<>();
    private final SortedMap<ConceptId, SortedSet<Requirement>> requirements = new TreeMap<>();
    private final SortedMap<ConceptId, SortedMap<ConceptId, Attestation>> attestations = new TreeMap<>();

    /// @param skills ids by their code
    OccupationTables(RowScope scope, Map<String, ConceptId> skills) {
        this.scope = scope;
        this.skills = skills;
    }

    /// The ids of all occupations, by their code.
    Map<String, ConceptId> codes() {
        return codes;
    }

    /// The occupations with all that they require.
    Collection<Occupation> all() {
        return occupations.values().stream().map(this::complete).toList();
    }

    SortedMap<ConceptId, SortedMap<ConceptId, Attestation>> requirementAttestations() {
        return attestations;
    }

    boolean occupation(Row row) {
        return scope.read(row, this::occupation);
    }

    boolean requirement(Row row) {
        return scope.read(row, this::requirement);
    }

    private void occupation(Cells cells) {
        var id = scope.freshId(cells);
        var links = new TreeSet<Link>();
        Links.addEsco(cells, links);
        Links.addOnet(cells, links);
        var occupation = new Occupation(
                id,
                new Labels(cells.text("label"), cells.list("alternatives"), List.of()),
                cells.word("role", Occupation.Role.class),
                cells.words("families", SkillFamily.class),
                links,
                isco(cells),
                cells.whole("eqf", 1, 8),
                cells.whole("job_zone", 1, 5),
                cells.text("description"),
                new TreeSet<>());
        scope.attestations().put(id, cells.attestation());
        occupations.put(id, occupation);
        codes.put(id.code(), id);
    }

    private void requirement(Cells cells) {
        var occupation = cells.known("occupation", codes);
        var requirement = new Requirement(
                cells.known("skill", skills), cells.level("level"), cells.word("need", Requirement.Need.class));
        var attestation = cells.attestation();
        var bySkill = attestations.computeIfAbsent(occupation, id -> new TreeMap<>());
        if (bySkill.putIfAbsent(requirement.skill(), attestation) != null)
            throw cells.refuse("skill", occupation.code() + " requires it already in another row");
        requirements.computeIfAbsent(occupation, id -> new TreeSet<>()).add(requirement);
    }

    private Occupation complete(Occupation bare) {
        return new Occupation(
                bare.id(),
                bare.labels(),
                bare.role(),
                bare.families(),
                bare.links(),
                bare.isco(),
                bare.entryLevel(),
                bare.jobZone(),
                bare.description(),
                requirements.getOrDefault(bare.id(), new TreeSet<>()));
    }

    private static Optional<String> isco(Cells cells) {
        var isco = cells.maybe("isco");
        if (isco.isPresent()
                && (isco.get().length() != 4 || cells.whole("isco", 0, 9999).isEmpty()))
            throw cells.refuse("isco", "it must be the four digits of ISCO-08");
        return isco;
    }
}
