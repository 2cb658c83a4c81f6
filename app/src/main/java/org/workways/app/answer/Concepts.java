package org.workways.app.answer;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.workways.app.wiring.Wiring;
import org.workways.concept.ConceptId;
import org.workways.concept.UserException;
import org.workways.files.NearNames;
import org.workways.files.atlas.Atlas;

/// Finds a concept by its id: the atlas' own without a scheme or with `atlas:`, imported ones with theirs.
public final class Concepts {
    private static final int NEAREST = 3;

    private final Wiring wiring;
    private final Atlas atlas;

    public Concepts(Wiring wiring) {
        this.wiring = wiring;
        this.atlas = wiring.atlas();
    }

    /// @return empty if nothing has that id, or its classification is not imported; `unknown` says which
    public Optional<ConceptView> find(String given) {
        return id(given).flatMap(id -> id.scheme().equals(Wiring.ATLAS) ? own(id) : imported(id));
    }

    static Optional<ConceptId> id(String given) {
        return Goals.id(given.contains(":") ? given : Wiring.ATLAS + ":" + given);
    }

    private Optional<ConceptView> own(ConceptId id) {
        Optional<ConceptView> occupation =
                atlas.taxonomy().findOccupation(id).map(found -> OccupationView.of(atlas, found));
        return occupation
                .or(() -> atlas.taxonomy().findSkill(id).map(found -> SkillView.of(atlas, found)))
                .or(() -> atlas.catalogue().opportunities().stream()
                        .filter(course -> course.id().equals(id))
                        .findFirst()
                        .map(found -> CourseView.of(atlas, found)))
                .or(() -> atlas.technologies().stream()
                        .filter(technology -> technology.id().equals(id))
                        .findFirst()
                        .map(found -> TechnologyView.of(atlas, found)));
    }

    private Optional<ConceptView> imported(ConceptId id) {
        if (!Wiring.SNAPSHOTS.contains(id.scheme())) return Optional.empty();
        return wiring.snapshot(id.scheme()).flatMap(snapshot -> {
            Optional<ConceptView> occupation =
                    snapshot.occupation(id).map(found -> ImportedView.of(atlas, found, snapshot));
            return occupation.or(() -> snapshot.skill(id).map(found -> ImportedView.of(atlas, found, snapshot)));
        });
    }

    /// Why nothing was found, and what is near.
    public UserException unknown(String given) {
        var id = id(given);
        if (id.isPresent() && !id.get().scheme().equals(Wiring.ATLAS)) return notImported(id.get());
        var near = NearNames.of(given.replaceFirst("^atlas:", ""), codes(), NEAREST);
        return new UserException(
                "Nothing in the atlas has the id '%s'.".formatted(given),
                near.isEmpty()
                        ? "Ids look like mqtt, iot-developer, esco:… or onet:15-1252.00."
                        : "Nearest are " + String.join(", ", near) + ".");
    }

    private UserException notImported(ConceptId id) {
        if (!Wiring.SNAPSHOTS.contains(id.scheme()))
            return new UserException(
                    "There is no classification '%s'.".formatted(id.scheme()),
                    "Ids begin with atlas:, %s:.".formatted(String.join(":, ", Wiring.SNAPSHOTS)));
        var snapshot = wiring.snapshot(id.scheme());
        if (snapshot.isEmpty())
            return new UserException(
                    "'%s' is of %s, which is not imported.".formatted(id, id.scheme()),
                    "Run: workways import %s FILE".formatted(id.scheme()));
        var from = snapshot.get().provenance();
        return new UserException(
                "%s %s has no '%s'.".formatted(from.source(), from.version(), id.code()),
                "Check the code, or import another release.");
    }

    private Set<String> codes() {
        var codes = new TreeSet<String>();
        atlas.taxonomy()
                .occupations()
                .forEach(occupation -> codes.add(occupation.id().code()));
        atlas.taxonomy().skills().forEach(skill -> codes.add(skill.id().code()));
        atlas.catalogue()
                .opportunities()
                .forEach(course -> codes.add(course.id().code()));
        atlas.technologies().forEach(technology -> codes.add(technology.id().code()));
        return codes;
    }
}
