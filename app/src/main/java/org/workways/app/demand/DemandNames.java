package org.workways.app.demand;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.workways.app.answer.Concepts;
import org.workways.app.demand.DemandAnswer.Called;
import org.workways.app.wiring.Wiring;
import org.workways.concept.ConceptId;
import org.workways.concept.UserException;
import org.workways.demand.AdvertRecogniser;
import org.workways.demand.AskedKind;
import org.workways.demand.KnownRoles;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.SkillFamily;
import org.workways.taxonomy.Taxonomy;

/// What is called how: skills and occupations of the atlas, and the words and roles that are in no
/// taxonomy.
public final class DemandNames {
    private final Wiring wiring;
    private final Taxonomy taxonomy;
    private final KnownRoles roles;

    public DemandNames(Wiring wiring) {
        this.wiring = wiring;
        this.taxonomy = wiring.atlas().taxonomy();
        this.roles = new KnownRoles(taxonomy.occupations());
    }

    /// @param given an id, without a scheme the atlas' own
    /// @throws UserException if nothing that adverts ask for has it, with what is near
    public Called called(String given) {
        return find(given).orElseThrow(() -> refused(given));
    }

    public Optional<Called> find(String given) {
        try {
            return find(ConceptId.parse(given.contains(":") ? given : Wiring.ATLAS + ":" + given));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no id at all
        }
    }

    Optional<Called> find(ConceptId id) {
        var family = Arrays.stream(SkillFamily.values())
                .filter(one -> AdvertRecogniser.id(one).equals(id))
                .findFirst();
        if (family.isPresent()) return Optional.of(new Called(id, family.get().label(), List.of(family.get())));
        if (AskedKind.of(id).filter(AskedKind::isOpen).isPresent())
            return Optional.of(new Called(id, id.code().replace('-', ' '), List.of()));
        Optional<Called> skill = taxonomy.findSkill(id).map(DemandNames::called);
        return skill.or(
                () -> taxonomy.findOccupation(id).map(job -> new Called(id, job.label(), List.copyOf(job.families()))));
    }

    /// Whether a role is called as an occupation of the atlas is, or holds its name, in any
    /// spelling.
    boolean isExplained(Collection<ConceptId> spellings) {
        return spellings.stream().anyMatch(role -> roles.of(role).isPresent());
    }

    private static Called called(Skill skill) {
        return new Called(skill.id(), skill.label(), List.of(skill.family()));
    }

    /// Why nothing that adverts ask for has this id, and what is near.
    public UserException refused(String given) {
        var concepts = new Concepts(wiring);
        if (concepts.find(given).isPresent())
            return new UserException(
                    "Adverts are not searched for '%s'.".formatted(given),
                    "Ask for a skill or an occupation of the atlas, as in workways demand machine-learning.");
        return concepts.unknown(given);
    }
}
