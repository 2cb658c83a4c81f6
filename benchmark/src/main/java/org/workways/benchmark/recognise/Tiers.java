package org.workways.benchmark.recognise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.workways.language.LabelVectors;
import org.workways.language.PieceVectors;
import org.workways.language.TrainingFile;
import org.workways.recognise.Linker;
import org.workways.recognise.SpanTagger;
import org.workways.recognise.WordEncoder;

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

    public static Tiers of(Esco esco, PieceVectors pieces, SpanTagger tagger) {
        var texts = Linker.texts(esco.taxonomy());
        var fast = Linker.of(esco.taxonomy(), LabelVectors.of(texts, pieces).compact(), new RememberingEncoder(pieces));
        var model = new RememberingEncoder(esco.model());
        var slow = Linker.after(fast, MOST, esco.vectors("esco", texts).compact(), model)
                .with(tagger);
        return new Tiers(fast, slow, gates(esco, pieces, model, tagger));
    }

    private static Gates gates(Esco esco, PieceVectors pieces, WordEncoder model, SpanTagger tagger) {
        var train = Gates.told(SkillSpan.read(
                esco.checkout().dataFiles("bench/skillspan", "train.jsonl.gz").getFirst()));
        var dev = Gates.told(SkillSpan.read(
                esco.checkout().dataFiles("bench/skillspan", "dev.jsonl.gz").getFirst()));
        return Gates.of(
                train,
                pieces.embed(train.stream().map(SkillSpan::text).toList()),
                dev,
                sentence -> pieces.embed(List.of(sentence)).getFirst(),
                tagger,
                sentence -> tagger.tag(SpanTagger.see(sentence, model)).probability());
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
