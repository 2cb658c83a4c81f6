package org.workways.store.demand;

import java.util.ArrayList;
import java.util.List;
import org.workways.demand.Cut;

/// A cut as a condition of SQL. What a user gave is a parameter, never part of the text.
/// @param text       with `and` before each part; empty for all adverts
/// @param parameters in the order of its question marks
record Where(String text, List<Object> parameters) {
    static Where of(Cut cut, String facts, String counted) {
        var parts = new ArrayList<String>();
        var parameters = new ArrayList<Object>();
        cut.source().ifPresent(source -> add(parts, parameters, "source = ?", source));
        cut.country().ifPresent(country -> add(parts, parameters, "country = ?", country));
        cut.place().ifPresent(place -> add(parts, parameters, "lower(place) = lower(?)", place));
        cut.occupation()
                .ifPresent(job -> add(
                        parts,
                        parameters,
                        "advert in (select advert from " + facts + " where kind = 'occupation' and concept = ?)",
                        job.toString()));
        cut.employers()
                .ifPresent(kind -> parts.add("employer in (select employer from " + counted
                        + " where employer <> 0 group by employer having count(*) between " + kind.fewest() + " and "
                        + kind.most() + ")"));
        var text = new StringBuilder();
        parts.forEach(part -> text.append(" and ").append(part));
        return new Where(text.toString(), List.copyOf(parameters));
    }

    private static void add(List<String> parts, List<Object> parameters, String part, Object value) {
        parts.add(part);
        parameters.add(value);
    }

    /// @param first come before the cut's own
    Object[] after(Object... first) {
        var all = new ArrayList<>(List.of(first));
        all.addAll(parameters);
        return all.toArray();
    }
}
