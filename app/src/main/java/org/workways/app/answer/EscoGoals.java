package org.workways.app.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.store.StoredSnapshot;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Link;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.Taxonomy;

/// Occupations of an imported classification as goals: their skills become those of the atlas where it knows them by
/// code.
final class EscoGoals {
    private final Taxonomy atlas;
    private final StoredSnapshot classification;
    private final SortedMap<ConceptId, ConceptId> atlasSkills = new TreeMap<>();
    private final SortedMap<ConceptId, ConceptId> atlasOccupations = new TreeMap<>();

    EscoGoals(Taxonomy atlas, StoredSnapshot classification) {
        this.atlas = atlas;
        this.classification = classification;
        for (var skill : atlas.skills()) skill.links().forEach(link -> note(atlasSkills, link, skill.id()));
        for (var occupation : atlas.occupations())
            occupation.links().forEach(link -> note(atlasOccupations, link, occupation.id()));
    }

    /// The occupations with that id or any label of that name, each the atlas' own where the two are linked as exact.
    List<Occupation> named(String text) {
        var found = new ArrayList<Occupation>();
        for (var occupation : candidates(text))
            found.add(atlasOccupation(occupation.id()).orElse(occupation));
        return found.stream().distinct().toList();
    }

    List<Occupation> nearest(String text, int most) {
        return classification.nearestOccupations(text, most);
    }

    /// A goal, and the taxonomy with the skills that only the classification knows.
    Goals.Resolved goal(Occupation occupation) {
        var facts = new TreeSet<Fact>();
        var unknown = new ArrayList<Skill>();
        for (var fact : occupation.essentials()) {
            var own = Optional.ofNullable(atlasSkills.get(fact.skill()));
            facts.add(new Fact(own.orElse(fact.skill()), Level.FOUNDATION));
            if (own.isEmpty()) unknown.add(classification.skill(fact.skill()).orElseThrow());
        }
        var publication = classification.provenance();
        var note = Note.of(
                "goal.esco",
                publication.source(),
                publication.version(),
                Integer.toString(facts.size() - unknown.size()),
                Integer.toString(facts.size()));
        var goal = new Goal(occupation.id(), occupation.label(), facts, Optional.of(occupation), List.of(note));
        return new Goals.Resolved(goal, atlas.with(unknown, List.of()), List.of(publication));
    }

    private List<Occupation> candidates(String text) {
        return Goals.id(text)
                .flatMap(classification::occupation)
                .map(List::of)
                .orElseGet(() -> classification.occupationsLabelled(text));
    }

    private Optional<Occupation> atlasOccupation(ConceptId id) {
        return Optional.ofNullable(atlasOccupations.get(id)).map(atlas::occupation);
    }

    private static void note(SortedMap<ConceptId, ConceptId> own, Link link, ConceptId id) {
        boolean same = link.match() == Link.Match.EXACT || link.match() == Link.Match.CLOSE;
        if (same) own.putIfAbsent(link.target(), id);
    }
}
