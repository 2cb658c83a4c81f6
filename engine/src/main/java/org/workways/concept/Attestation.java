package org.workways.concept;

import java.time.LocalDate;
import java.util.List;

/// What stands behind one row of facts.
/// @param sources    ids of sources, or https addresses of the pages that were read; never empty
/// @param licence    SPDX id, or `LicenseRef-…`
/// @param checked    the day somebody last looked
/// @param validUntil the day after which it should be looked at again; not before `checked`
/// @param verified   true if a source was read on that day, false if it is general knowledge
public record Attestation(
        List<String> sources,
        String licence,
        LocalDate checked,
        LocalDate validUntil,
        boolean verified,
        Confidence confidence) {
    public enum Confidence {
        HIGH,
        MEDIUM,
        LOW
    }

    public Attestation {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) throw new IllegalArgumentException("A fact has at least one source.");
        if (validUntil.isBefore(checked))
            throw new IllegalArgumentException(
                    "Valid until %s is before checked on %s.".formatted(validUntil, checked));
    }
}
