package org.workways.app.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.workways.concept.Attestation;
import org.workways.concept.ConceptId;
import org.workways.concept.Provenance;
import org.workways.files.atlas.Atlas;
import org.workways.route.Leg;
import org.workways.route.Route;

/// The data sets behind an answer, each with version, licence and the day it was checked.
public final class DataUsed {
    private DataUsed() {}

    /// The atlas itself (checked on the day of the oldest row used), then the sources its rows name, then what was
    /// imported.
    public static List<Provenance> of(
            Atlas atlas, Collection<ConceptId> skills, Collection<Route> routes, List<Provenance> more) {
        var legs = new ArrayList<Leg>();
        for (var route : routes) route.legs().forEach(planned -> legs.add(planned.leg()));
        return ofLegs(atlas, skills, legs, more);
    }

    /// The same for legs that are in no order.
    public static List<Provenance> ofLegs(
            Atlas atlas, Collection<ConceptId> skills, Collection<Leg> legs, List<Provenance> more) {
        var used = new ArrayList<Attestation>();
        for (var skill : skills) atlas.attestation(skill).ifPresent(used::add);
        for (var leg : legs) used.add(LegWords.attestation(leg));
        var data = new ArrayList<Provenance>();
        var oldest = used.stream().map(Attestation::checked).min(LocalDate::compareTo);
        data.add(new Provenance(
                "Workways AIoT atlas", atlas.version(), "Apache-2.0", oldest.orElseGet(() -> newest(atlas))));
        var named = new TreeSet<String>();
        used.forEach(attestation -> named.addAll(attestation.sources()));
        for (var id : named)
            if (atlas.sources().containsKey(id) && !id.equals("workways")) {
                var source = atlas.sources().get(id);
                data.add(new Provenance(
                        source.title(), source.version().orElse(""), source.licence(), source.checked()));
            }
        data.addAll(more);
        return data;
    }

    private static LocalDate newest(Atlas atlas) {
        return atlas.attestations().values().stream()
                .map(Attestation::checked)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
