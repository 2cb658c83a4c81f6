package org.workways.app.exposure;

import org.workways.app.exposure.Comparison.Why;
import org.workways.app.words.Words;

/// A comparison as a sentence or two.
public final class ComparisonWords {
    private ComparisonWords() {}

    public static String of(Comparison comparison, Words words) {
        var way = comparison.isAlike() ? "alike" : comparison.isHigher() ? "higher" : "lower";
        var told = words.say(
                "exposure.beside." + way,
                words.say("exposure.beside." + comparison.kind().code()),
                Math.round(comparison.theirs()),
                Math.round(comparison.ours()));
        return comparison.why().map(why -> told + " " + of(why, words)).orElse(told);
    }

    private static String of(Why why, Words words) {
        return words.say("exposure.beside.why." + why.reason().code(), why.tasks(), why.of());
    }
}
