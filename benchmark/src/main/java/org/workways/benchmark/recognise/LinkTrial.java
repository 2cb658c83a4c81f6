package org.workways.benchmark.recognise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.workways.recognise.LinkTrainer;
import org.workways.recognise.Linker;

/// Ranks gold sentences, and decides, with numbers learnt from others.
/// @param slow    the second tier, if there is one
/// @param without names of features that get no weight
public record LinkTrial(Linker fast, Optional<Linker> slow, Gates gates, Set<String> without) {
    static final int FIRST = 10;

    /// Trained on all these, tier by tier.
    /// @param nothing sentences without any skill, for the decision; empty where only the ranking matters
    public Linker trained(List<GoldSentences.Gold> train, List<String> nothing) {
        var gate = gates.fast();
        var first = trained(fast, LinkTrainer.afresh(gate.sentences(), gate.skip(), without), train, nothing);
        if (slow.isEmpty()) return first;
        var trainer = LinkTrainer.afresh(gates.skip(), without);
        return trained(slow.get().after(first), trainer, train, nothing);
    }

    private static Linker trained(
            Linker tier, LinkTrainer trainer, List<GoldSentences.Gold> train, List<String> nothing) {
        return tier.with(trainer.train(
                tier,
                seen(tier, train),
                nothing.parallelStream()
                        .map(sentence -> new Linker.Labelled(tier.see(sentence), Set.of()))
                        .toList()));
    }

    static List<Linker.Labelled> seen(Linker linker, List<GoldSentences.Gold> gold) {
        return gold.parallelStream()
                .map(one -> new Linker.Labelled(linker.see(one.sentence()), one.skills()))
                .toList();
    }

    /// By sentence, the mean over the draws.
    double[] crossValidated(List<GoldSentences.Gold> all, int draws) {
        var figures = new double[all.size()];
        for (var folds : Folds.of(all.size(), draws)) {
            var trained = trained(folds.train().stream().map(all::get).toList(), List.of());
            folds.test().parallelStream().forEach(i -> figures[i] += precision(trained, all.get(i)) / draws);
        }
        return figures;
    }

    double[] transferred(List<GoldSentences.Gold> train, List<GoldSentences.Gold> test) {
        return measured(trained(train, List.of()), test);
    }

    /// RP@10 by sentence.
    static double[] measured(Linker linker, List<GoldSentences.Gold> test) {
        return test.parallelStream().mapToDouble(one -> precision(linker, one)).toArray();
    }

    private static double precision(Linker linker, GoldSentences.Gold gold) {
        long hits = linker.ranked(gold.sentence(), FIRST).stream()
                .filter(linked -> gold.skills().contains(linked.skill()))
                .count();
        return (double) hits / Math.min(FIRST, gold.skills().size());
    }
}
