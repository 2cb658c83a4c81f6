package org.workways.app.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.workways.concept.Attestation;
import org.workways.files.atlas.Atlas;

/// What stands behind a row of the atlas, its sources by name.
public record Backed(
        boolean verified,
        LocalDate checked,
        LocalDate validUntil,
        Attestation.Confidence confidence,
        String licence,
        List<Source> sources) {
    /// @param title as people cite it; its address where it is a page and not a data set of the atlas
    public record Source(String title, Optional<String> url) {}

    static Backed of(Atlas atlas, Attestation attestation) {
        return new Backed(
                attestation.verified(),
                attestation.checked(),
                attestation.validUntil(),
                attestation.confidence(),
                attestation.licence(),
                attestation.sources().stream().map(id -> source(atlas, id)).toList());
    }

    static Source source(Atlas atlas, String id) {
        var known = Optional.ofNullable(atlas.sources().get(id));
        if (known.isPresent())
            return new Source(known.get().title(), known.get().url());
        return new Source(id, id.startsWith("https://") ? Optional.of(id) : Optional.empty());
    }
}
