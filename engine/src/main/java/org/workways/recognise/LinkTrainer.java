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

    /// From sentences that reject nothing only the ranking is learnt: by them, to find everything would be best.
    /// @param tier    whose numbers are to be learnt
    /// @param gold    sentences with all their skills, some with none
    /// @param nothing sentences that speak of no skill at all; empty if such are among the gold ones only
    public LinkTraining train(Linker tier, List<Labelled> gold, List<Labelled> nothing) {
        var withSkills =
                gold.stream().filter(example -> !example.skills().isEmpty()).toList();
        double ridge = RIDGE * (1 + held / Math.max(1, withSkills.size()));
        var weights = tier.fit(withSkills, ridge, before.weights(), without);
        if (gold.stream().noneMatch(LinkTrainer::rejects)) return before.with(weights);
        var ranker = tier.with(before.with(weights));
        var all = new ArrayList<>(gold);
        all.addAll(nothing);
        double decisionRidge = DECISION_RIDGE * (1 + held / Math.max(1, all.size()));
        var decided = before.with(weights).with(ranker.decide(all, decisionRidge, before.decision()));
        var linker = tier.with(decided);
        var best = LinkThresholds.best(
                decided,
                gold.stream().map(linker::judged).toList(),
                nothing.stream().map(linker::judged).toList());
        // Fitted to the very sentences that were learnt from, and to the gold ones only: with those of `nothing` what
        // is found in gold sentences would be told as less likely than it is (expected calibration error of what both
        // tiers find .13 instead of .06). Lessons are too few to tell; they are held to what is calibrated already.
        return held > 0 ? best : best.scaled(linker.scaling(gold));
    }

    private static boolean rejects(Labelled example) {
        return example.wrong().map(some -> !some.isEmpty()).orElse(true);
    }
}
