package org.workways.benchmark.train;

import org.workways.benchmark.recognise.Esco;
import org.workways.benchmark.recognise.SkillSpan;
import org.workways.benchmark.recognise.SpanSentence;
import org.workways.recognise.SpanFit;
import org.workways.recognise.SpanTagger;

/// The tagger of skill and knowledge spans, fitted to SkillSpan's training sentences.
final class SpanTraining {
    private SpanTraining() {}

    static SpanTagger of(Esco esco) {
        var file =
                esco.checkout().dataFiles("bench/skillspan", "train.jsonl.gz").getFirst();
        var sentences = SpanSentence.of(SkillSpan.read(file), esco.model());
        return SpanFit.fit(sentences.stream().map(SpanSentence::example).toList(), SpanFit.Settings.usual());
    }
}
