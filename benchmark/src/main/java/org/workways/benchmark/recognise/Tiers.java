package org.workways.benchmark.recognise;

import java.util.Optional;
import java.util.Set;
import org.workways.language.LabelVectors;
import org.workways.language.PieceVectors;
import org.workways.language.TrainingFile;
import org.workways.recognise.Linker;

/// Both tiers over ESCO, not yet fitted.
/// @param fast vectors of word pieces
/// @param slow the sentence model, for the first hundred of the fast one
/// @param gates fitted
public record Tiers(Linker fast, Linker slow, Gates gates) {
    static final int MOST = 100;

    public enum Tier {
        FAST,
        FULL
    }

    public static Tiers of(Esco esco, PieceVectors pieces) {
        var texts = Linker.texts(esco.taxonomy());
        var fast = Linker.of(esco.taxonomy(), LabelVectors.of(texts, pieces), new RememberingEncoder(pieces));
        var slow = Linker.after(fast, MOST, esco.vectors("esco", texts), new RememberingEncoder(esco.model()));
        return new Tiers(fast, slow, gates(esco, pieces));
    }

    private static Gates gates(Esco esco, PieceVectors pieces) {
        var train = esco.checkout().dataFiles("bench/skillspan", "train.jsonl.gz");
        var told = Gates.told(SkillSpan.read(train.getFirst()));
        var texts = told.stream().map(SkillSpan::text).toList();
        return Gates.of(
                told,
                pieces.embed(texts),
                esco.vectors("skillspan-train", texts).rows());
    }

    /// With the weights of the distribution.
    public Linker shipped(Tier tier) {
        var training = TrainingFile.shipped();
        var first = fast.with(training.fast());
        return tier == Tier.FAST ? first : slow.after(first).with(training.full());
    }

    public LinkTrial trial(Tier tier, Set<String> without) {
        return new LinkTrial(fast, tier == Tier.FULL ? Optional.of(slow) : Optional.empty(), gates, without);
    }
}
