package org.workways.app.exposure;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.workways.app.answer.AtlasKind;
import org.workways.app.answer.ConceptView;
import org.workways.app.wiring.Wiring;
import org.workways.concept.ConceptId;
import org.workways.concept.UserException;
import org.workways.taxonomy.Link;
import org.workways.taxonomy.Occupation;

/// The occupations of O\*NET whose tasks are those of another, and how they are known.
/// @param onet those of the best match there is; empty if none is known
public record TaskSources(List<ConceptId> onet, Via via) {
    public TaskSources {
        onet = List.copyOf(onet);
    }

    /// The occupation of O\*NET itself; those that one of the atlas is the same as, else those it is near to; those of
    /// one of ESCO by the crosswalk.
    /// @throws UserException if it is no occupation
    public static TaskSources of(Wiring wiring, ConceptView view) {
        var id = view.id();
        if (id.scheme().equals("onet")) return new TaskSources(List.of(id), new Via.Direct());
        if (id.scheme().equals("esco") && view.head().kind() == AtlasKind.OCCUPATION)
            return byCrosswalk(wiring, id, Optional.empty());
        return ofAtlas(
                wiring,
                wiring.atlas()
                        .taxonomy()
                        .findOccupation(id)
                        .orElseThrow(() -> new UserException(
                                "'%s' is no occupation.".formatted(id),
                                "Name one of the atlas, of ESCO or of O*NET, as in workways exposure"
                                        + " quality-inspector.")));
    }

    private static TaskSources ofAtlas(Wiring wiring, Occupation occupation) {
        var own = ExposureAnswer.linked(occupation);
        if (!own.isEmpty()) return new TaskSources(own, new Via.Direct());
        return best(occupation.links(), "esco").stream()
                .findFirst()
                .map(link -> byCrosswalk(wiring, link.target(), Optional.of(link.target())))
                .orElse(new TaskSources(List.of(), new Via.Direct()));
    }

    private static TaskSources byCrosswalk(Wiring wiring, ConceptId esco, Optional<ConceptId> by) {
        var crosswalk = wiring.snapshot(Wiring.CROSSWALK);
        if (crosswalk.isEmpty()) return new TaskSources(List.of(), new Via.NotImported());
        var from = crosswalk.get().provenance();
        var links = crosswalk
                .get()
                .occupation(esco)
                .map(found -> best(found.links(), "onet"))
                .orElse(List.of());
        if (links.isEmpty()) return new TaskSources(List.of(), new Via.NotLinked(from));
        return new TaskSources(
                targets(links), new Via.Crosswalk(links.getFirst().match(), by, from));
    }

    /// Of the links to a scheme those of the best match.
    static List<Link> best(Collection<Link> links, String scheme) {
        var all = links.stream()
                .filter(link -> link.target().scheme().equals(scheme))
                .sorted(Comparator.comparing(Link::match).thenComparing(Link::target))
                .toList();
        return all.stream()
                .filter(link -> link.match() == all.getFirst().match())
                .toList();
    }

    static List<ConceptId> targets(List<Link> links) {
        return links.stream().map(Link::target).toList();
    }
}
