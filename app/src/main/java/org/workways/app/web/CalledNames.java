package org.workways.app.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.workways.app.answer.People;
import org.workways.concept.ConceptId;
import org.workways.concept.UserException;
import org.workways.files.atlas.Atlas;

/// What people call the things of the atlas.
record CalledNames(Atlas atlas, People people) {
    private static final int MOST = 12;

    /// What a course or a job is called; empty for all else.
    Optional<String> of(String id) {
        var course = atlas.catalogue().opportunities().stream()
                .filter(some -> some.id().toString().equals(id))
                .map(some -> some.title())
                .findFirst();
        return course.or(() -> atlas.taxonomy().occupations().stream()
                .filter(some -> some.id().toString().equals(id))
                .map(some -> some.label())
                .findFirst());
    }

    /// @param name an id with its scheme or without, or any name of the skill
    /// @throws UserException if there is none; it names the nearest
    ConceptId skill(String name) {
        return people.skill(name, "skills").id();
    }

    /// Labels that begin with the words or have them inside, the former first.
    List<String> skillsLike(String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) return List.of();
        return atlas.taxonomy().skills().stream()
                .filter(skill -> skill.labels().all().anyMatch(label -> label.toLowerCase(Locale.ROOT)
                        .contains(wanted)))
                .map(skill -> skill.label())
                .sorted(Comparator.comparing((String label) ->
                                !label.toLowerCase(Locale.ROOT).startsWith(wanted))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }
}
