package org.workways.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.workways.concept.ConceptId;

/// Both tiers of a linker taught by somebody's own sentences: matches that were accepted and matches that were
/// rejected.
public final class LinkLesson {
    /// Every which sentence is held out, to tell whether it helps.
    private static final int HELD_OUT = 5;

    /// Fewer than this many sentences teach nothing that could be measured.
    public static final int FEWEST = 10;

    private LinkLesson() {}

    /// A sentence with matches that somebody judged.
    public record Corrected(String sentence, Set<ConceptId> accepted, Set<ConceptId> rejected) {}

    /// How well a linker does on judged matches.
    /// @param judged how many
    /// @param agreed of them, how many it finds where they were accepted, and does not where they were rejected
    /// @param first  the mean share of accepted skills among the first ten
    public record Marks(int judged, int agreed, double first) {
        public double agreement() {
            return judged == 0 ? 0 : (double) agreed / judged;
        }
    }

    /// @param before marks on the held-out sentences as it was
    /// @param after  the same, having learnt from the others
    /// @param taught having learnt from all
    public record Learnt(Marks before, Marks after, int heldOut, Linker taught) {}

    /// The same sentences in the same order teach the same.
    /// @throws IllegalArgumentException if there are fewer than `FEWEST`
    public static Learnt learn(Linker linker, List<Corrected> corrected) {
        if (corrected.size() < FEWEST)
            throw new IllegalArgumentException(
                    "At least %d sentences are needed, got %d.".formatted(FEWEST, corrected.size()));
        var heldOut = at(corrected, true);
        var taught = taught(linker, at(corrected, false));
        return new Learnt(marks(linker, heldOut), marks(taught, heldOut), heldOut.size(), taught(linker, corrected));
    }

    private static List<Corrected> at(List<Corrected> all, boolean heldOut) {
        return IntStream.range(0, all.size())
                .filter(i -> (i % HELD_OUT == 0) == heldOut)
                .mapToObj(all::get)
                .toList();
    }

    private static Linker taught(Linker linker, List<Corrected> corrected) {
        var first = linker.before().map(before -> taught(before, corrected));
        var tier = first.map(linker::after).orElse(linker);
        var examples = new ArrayList<Linker.Labelled>();
        for (var one : corrected)
            examples.add(new Linker.Labelled(tier.see(one.sentence()), one.accepted(), Optional.of(one.rejected())));
        return tier.with(LinkTrainer.from(linker.training()).train(tier, examples, List.of()));
    }

    private static Marks marks(Linker linker, List<Corrected> corrected) {
        int judged = 0;
        int agreed = 0;
        int sentences = 0;
        double first = 0;
        for (var one : corrected) {
            var seen = linker.see(one.sentence());
            var found = linker.found(seen).stream().map(Linker.Linked::skill).toList();
            judged += one.accepted().size() + one.rejected().size();
            agreed += (int) one.accepted().stream().filter(found::contains).count();
            agreed += (int) one.rejected().stream()
                    .filter(skill -> !found.contains(skill))
                    .count();
            if (one.accepted().isEmpty()) continue;
            sentences++;
            first += (double) linker.rank(seen, 10).stream()
                            .filter(linked -> one.accepted().contains(linked.skill()))
                            .count()
                    / Math.min(10, one.accepted().size());
        }
        return new Marks(judged, agreed, sentences == 0 ? 0 : first / sentences);
    }
}
