package org.workways.app.answer;

import java.util.List;
import org.workways.exposure.Technology;
import org.workways.files.atlas.Atlas;

/// A technology: what one must know for it, and what it does to tasks.
public record TechnologyView(
        Head head, Technology.Group group, Technology.Maturity maturity, List<Other> skills, List<EffectView> effects)
        implements ConceptView {
    static TechnologyView of(Atlas atlas, Technology technology) {
        return new TechnologyView(
                new Head(
                        technology.id(),
                        AtlasKind.TECHNOLOGY,
                        technology.label(),
                        technology.description(),
                        technology.labels().alternatives(),
                        List.of(),
                        atlas.attestation(technology.id()).map(attestation -> Backed.of(atlas, attestation))),
                technology.group(),
                technology.maturity(),
                Other.skills(atlas, technology.skills()),
                EffectView.of(atlas, technology));
    }
}
