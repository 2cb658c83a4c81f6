package org.workways.app.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.workways.concept.ConceptId;
import org.workways.concept.Provenance;
import org.workways.files.atlas.Atlas;
import org.workways.store.StoredSnapshot;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Requirement;
import org.workways.taxonomy.Skill;

/// A skill or an occupation of an imported classification.
/// @param group     of a skill
/// @param essential of an occupation, by name; likewise optional
/// @param tasks     of an occupation
/// @param inAtlas   concepts of the atlas that name it as the same or the nearest
/// @param hash      of the whole snapshot
public record ImportedView(
        Head head,
        Optional<String> group,
        Optional<String> isco,
        OptionalInt jobZone,
        List<Other> essential,
        List<Other> optional,
        List<String> tasks,
        List<Other> inAtlas,
        Provenance from,
        String hash)
        implements ConceptView {
    static ImportedView of(Atlas atlas, Occupation occupation, StoredSnapshot snapshot) {
        return new ImportedView(
                Head.of(occupation, Optional.empty()),
                Optional.empty(),
                occupation.isco(),
                occupation.jobZone(),
                needs(occupation, Requirement.Need.ESSENTIAL, snapshot),
                needs(occupation, Requirement.Need.OPTIONAL, snapshot),
                snapshot.tasks(occupation.id()).stream()
                        .map(task -> task.statement())
                        .toList(),
                inAtlas(atlas, occupation.id()),
                snapshot.provenance(),
                snapshot.contentHash());
    }

    static ImportedView of(Atlas atlas, Skill skill, StoredSnapshot snapshot) {
        return new ImportedView(
                Head.of(skill, Optional.empty()),
                Optional.of(skill.group()),
                Optional.empty(),
                OptionalInt.empty(),
                List.of(),
                List.of(),
                List.of(),
                inAtlas(atlas, skill.id()),
                snapshot.provenance(),
                snapshot.contentHash());
    }

    private static List<Other> needs(Occupation occupation, Requirement.Need need, StoredSnapshot snapshot) {
        return occupation.requirements().stream()
                .filter(requirement -> requirement.need() == need)
                .map(Requirement::skill)
                .map(id -> snapshot.skill(id).map(Other::of).orElse(new Other(id, id.toString(), Optional.empty())))
                .sorted(Comparator.comparing(Other::label))
                .toList();
    }

    private static List<Other> inAtlas(Atlas atlas, ConceptId id) {
        return Stream.concat(
                        atlas.taxonomy().occupations().stream()
                                .filter(own -> own.links().stream()
                                        .anyMatch(link -> link.target().equals(id)))
                                .map(own -> Other.of(atlas, own)),
                        atlas.taxonomy().skills().stream()
                                .filter(own -> own.links().stream()
                                        .anyMatch(link -> link.target().equals(id)))
                                .map(Other::of))
                .toList();
    }
}
