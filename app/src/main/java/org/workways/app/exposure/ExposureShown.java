package org.workways.app.exposure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.workways.app.answer.DataUsed;
import org.workways.app.wiring.Wiring;
import org.workways.concept.ConceptId;
import org.workways.concept.Provenance;
import org.workways.concept.UserException;
import org.workways.exposure.ActivityRatings;
import org.workways.exposure.Agreement;
import org.workways.exposure.Technology;

/// What AIoT does to an occupation, with what a page of it needs beside.
/// @param technologies of the atlas, by name
/// @param agreement    of the two raters of what ships
/// @param data         the atlas, the sources of its row, then what was imported
public record ExposureShown(
        ExposureAnswer answer, Map<ConceptId, String> technologies, Agreement agreement, List<Provenance> data) {
    public ExposureShown {
        technologies = Map.copyOf(technologies);
        data = List.copyOf(data);
    }

    /// @param given id of an occupation of the atlas, of ESCO or of O\*NET
    /// @throws UserException if it is none
    public static ExposureShown of(Wiring wiring, String given, ActivityRatings ratings) {
        var answer = ExposureAnswer.of(wiring, given, ratings);
        var atlas = wiring.atlas();
        return new ExposureShown(
                answer,
                atlas.technologies().stream().collect(Collectors.toMap(Technology::id, Technology::label)),
                Agreement.of(ratings.shipped().all()),
                DataUsed.ofLegs(atlas, List.of(answer.id()), List.of(), answer.data()));
    }

    /// Its name; one that a user rated with and the atlas does not know is called by its code.
    public String technology(ConceptId id) {
        return technologies.getOrDefault(id, id.code());
    }
}
