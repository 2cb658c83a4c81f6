package org.workways.benchmark.recognise;

import java.util.ArrayList;
import java.util.List;
import org.workways.benchmark.recognise.GoldSentences.Gold;
import org.workways.benchmark.recognise.Reliability.Scored;
import org.workways.recognise.Linker;
import org.workways.recognise.Linker.Linked;

/// What a tier takes to be how likely: the first ten candidates of each sentence, and of these the ones that count as
/// found.
final class Finds {
    private final int draws;
    private final List<Scored> candidates = new ArrayList<>();
    private final List<Scored> found = new ArrayList<>();

    /// @param draws how often each sentence is measured
    Finds(int draws) {
        this.draws = draws;
    }

    /// @param found by the linker in this sentence
    void add(Linker linker, Gold gold, List<Linked> found) {
        linker.ranked(gold.sentence(), LinkTrial.FIRST).forEach(linked -> candidates.add(scored(linked, gold)));
        found.forEach(linked -> this.found.add(scored(linked, gold)));
    }

    private static Scored scored(Linked linked, Gold gold) {
        return new Scored(linked.probability(), gold.skills().contains(linked.skill()));
    }

    Reliability candidates() {
        return new Reliability(candidates, draws);
    }

    /// Ends in an empty line.
    String text(String tier) {
        var shown = new Reliability(found, draws);
        return "%s, the first %d candidates of each sentence: expected calibration error %.3f%n%n%s%n%n%s%n"
                .formatted(
                        tier,
                        LinkTrial.FIRST,
                        candidates().error(),
                        candidates().table(),
                        "of these found: expected calibration error %.3f%n%n%s%n"
                                .formatted(shown.error(), shown.table()));
    }
}
