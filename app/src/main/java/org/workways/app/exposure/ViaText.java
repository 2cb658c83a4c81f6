package org.workways.app.exposure;

import java.util.Optional;
import org.workways.taxonomy.Link;

/// How an occupation comes to tasks of O\*NET, for a terminal.
final class ViaText {
    private ViaText() {}

    static String of(Via.Crosswalk by) {
        var how = by.esco()
                .map(esco -> " of %s, the same or the nearest in ESCO".formatted(esco))
                .orElseGet(() -> ": " + meaning(by.match()));
        return "  By the ESCO-O*NET crosswalk, %s%s.".formatted(by.match().skos(), how);
    }

    private static String meaning(Link.Match match) {
        return switch (match) {
            case EXACT -> "the same occupation";
            case CLOSE, NEAREST -> "similar, not the same";
            case BROADER -> "wider, so not all of these tasks need be its own";
            case NARROWER -> "narrower, so these need not be all of its tasks";
        };
    }

    /// What the crosswalk would be needed for, or does not say.
    static Optional<String> missing(Via via) {
        return switch (via) {
            case Via.NotImported _ ->
                Optional.of("Whose tasks of O*NET it has, only the ESCO-O*NET crosswalk can say, which is not imported:"
                        + " workways import crosswalk FILE.");
            case Via.NotLinked(var from) ->
                Optional.of(
                        "The ESCO-O*NET crosswalk %s links it to no occupation of O*NET.".formatted(from.version()));
            case Via.Direct _, Via.Crosswalk _ -> Optional.empty();
        };
    }
}
