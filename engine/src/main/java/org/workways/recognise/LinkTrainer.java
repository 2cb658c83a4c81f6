package org.workways.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.workways.recognise.Linker.Labelled;

/// Trains a tier of a linker on sentences whose skills are known. The same sentences in the same order give the same
/// numbers.
public final class LinkTrainer {
    private static final double RIDGE = 0.02;
    private static final double DECISION_RIDGE = 0.002;
    /// What was learnt before counts as much as this many sentences.
    private static final double SENTENCES_BEFORE = 50;

    /// In how many of the sentences without a skill something may be found: 1 in 20.
    private static final double WRONGLY_FOUND = 0.05;

    private final LinkTraining before;
    private final Set<String> without;

    private final double held;

    private LinkTrainer(LinkTraining before, Set<String> without, double held) {
        this.before = before;
        this.without = without;
        this.held = held;
    }

    /// From nothing but a gate.
    /// @param without names of features that get no weight
    public static LinkTrainer afresh(SkillSentences gate, double skip, Set<String> without) {
        return new LinkTrainer(LinkTraining.NONE.with(gate).with(skip, 1), without, 0);
    }

    /// From nothing, for a tier that a tagger tells which sentences speak of skills.
    public static LinkTrainer afresh(double skip, Set<String> without) {
        return afresh(SkillSentences.any(), skip, without);
    }

    /// Held near to what was learnt before, the nearer the fewer the sentences.
    public static LinkTrainer from(LinkTraining before) {
        return new LinkTrainer(before, Set.of(), SENTENCES_BEFORE);
    }

    /// @param tier    whose numbers are to be learnt
    /// @param gold    sentences with all their skills, some with none
    /// @param nothing sentences that speak of no skill at all; empty if such are among the gold ones only
    public LinkTraining train(Linker tier, List<Labelled> gold, List<Labelled> nothing) {
        var withSkills =
                gold.stream().filter(example -> !example.skills().isEmpty()).toList();
        double ridge = RIDGE * (1 + held / Math.max(1, withSkills.size()));
        var weights = tier.fit(withSkills, ridge, before.weights(), without);
        var ranker = tier.with(before.with(weights));
        var all = new ArrayList<>(gold);
        all.addAll(nothing);
        double decisionRidge = DECISION_RIDGE * (1 + held / Math.max(1, all.size()));
        var decided = before.with(weights).with(ranker.decide(all, decisionRidge, before.decision()));
        return decided.with(before.skip(), least(tier.with(decided), gold, nothing));
    }

    /// Of the probabilities at which something is found in few enough sentences without a skill, the one with the best
    /// F1.
    private static double least(Linker linker, List<Labelled> gold, List<Labelled> nothing) {
        double best = -1;
        double at = 0.5;
        for (int step = 5; step < 90; step++) {
            double least = step / 100.0;
            var sure = linker.with(linker.training().with(linker.training().skip(), least));
            long wrong = nothing.stream()
                    .filter(example -> !sure.found(example.seen()).isEmpty())
                    .count();
            if (wrong > WRONGLY_FOUND * nothing.size()) continue;
            double f1 = f1(sure, gold);
            if (f1 > best) {
                best = f1;
                at = least;
            }
        }
        return at;
    }

    private static double f1(Linker linker, List<Labelled> gold) {
        int found = 0;
        int right = 0;
        int wanted = 0;
        for (var example : gold) {
            wanted += example.skills().size();
            for (var linked : linker.found(example.seen())) {
                if (!example.tellsOf(linked.skill())) continue;
                found++;
                if (example.skills().contains(linked.skill())) right++;
            }
        }
        return 2.0 * right / Math.max(1, found + wanted);
    }
}
