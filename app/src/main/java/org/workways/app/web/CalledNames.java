package org.workways.app.web;

import java.util.List;
import java.util.Optional;
import org.workways.app.answer.AtlasEntry;
import org.workways.app.answer.AtlasIndex;
import org.workways.app.answer.AtlasKind;
import org.workways.app.answer.Goals;
import org.workways.app.answer.People;
import org.workways.concept.ConceptId;
import org.workways.concept.UserException;

/// What people call the things of the atlas.
record CalledNames(AtlasIndex index, People people) {
    private static final int MOST = 12;

    /// What a course or a job is called; empty for all else.
    Optional<String> of(String id) {
        return Goals.id(id).flatMap(index::find).map(AtlasEntry::label);
    }

    /// @param name an id with its scheme or without, or any name of the skill
    /// @throws UserException if there is none; it names the nearest
    ConceptId skill(String name) {
        return people.skill(name, "skills").id();
    }

    /// Labels of the skills that what is being typed may mean, the likest first.
    List<String> skillsLike(String typed) {
        if (typed.isBlank()) return List.of();
        return index.search(typed, Optional.of(AtlasKind.SKILL), Optional.empty()).hits().stream()
                .map(hit -> hit.entry().label())
                .limit(MOST)
                .toList();
    }
}
