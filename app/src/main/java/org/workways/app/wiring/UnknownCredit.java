package org.workways.app.wiring;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.workways.concept.ConceptId;
import org.workways.files.NearNames;
import org.workways.route.Costing;
import org.workways.route.CreditRow;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.Taxonomy;

/// Skills in a costing's credit table that the atlas has not. Such a row spares nothing, but the table may have been
/// written for another atlas, so it is told and not refused.
final class UnknownCredit {
    private record Place(int row, ConceptId skill) {}

    private UnknownCredit() {}

    /// One note for the whole file: the first such row, and how many more there are.
    static Optional<String> in(String file, Costing costing, Taxonomy atlas) {
        var unknown = places(costing.credit().rows())
                .filter(place -> atlas.findSkill(place.skill()).isEmpty())
                .toList();
        if (unknown.isEmpty()) return Optional.empty();
        var first = unknown.getFirst();
        int others = unknown.size() - 1;
        var more = others == 0 ? "" : " (and %d more such %s)".formatted(others, others == 1 ? "place" : "places");
        return Optional.of(
                ("'%s': row %d of its table 'credit' names '%s'%s, which is no skill of the atlas, so the row"
                                + " spares nothing. %s")
                        .formatted(file, first.row(), first.skill(), more, advice(first.skill(), atlas)));
    }

    private static Stream<Place> places(List<CreditRow> rows) {
        return IntStream.range(0, rows.size()).boxed().flatMap(row -> switch (rows.get(row)) {
            case CreditRow.OfPair pair -> Stream.of(new Place(row + 1, pair.have()), new Place(row + 1, pair.learn()));
            case CreditRow.OfRelation all -> Stream.of();
        });
    }

    private static String advice(ConceptId meant, Taxonomy atlas) {
        var ids =
                atlas.skills().stream().map(Skill::id).map(ConceptId::toString).toList();
        var near = NearNames.of(meant.toString(), ids, 3);
        return near.isEmpty()
                ? "Name skills by the ids that workways recognise --json tells."
                : "Nearest are " + String.join(", ", near) + ".";
    }
}
