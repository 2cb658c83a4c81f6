package org.workways.recognise;

import java.util.List;

/// From which probability on a skill counts as found: of those with which something is found in few enough sentences
/// without a skill, the one with the best F1.
final class LinkThresholds {
    /// In how many of the sentences without a skill something may be found: 1 in 20.
    private static final double WRONGLY_FOUND = 0.05;

    private LinkThresholds() {}

    /// What a linker says of a sentence whose skills are known.
    /// @param speaks the probability that it speaks of skills at all
    /// @param finds  the likeliest skills of which it is known whether they are right
    /// @param wanted how many are right in all
    record Judged(double speaks, List<Find> finds, int wanted) {}

    record Find(double probability, boolean isRight) {}

    /// @param gold    sentences with all that is known of their skills
    /// @param nothing sentences without a skill; without them only F1 counts
    static LinkTraining best(LinkTraining training, List<Judged> gold, List<Judged> nothing) {
        double best = -1;
        double at = 0.5;
        for (int step = 5; step < 90; step++) {
            double least = step / 100.0;
            if (wrong(nothing, training.skip(), least) > WRONGLY_FOUND * nothing.size()) continue;
            double f1 = f1(gold, training.skip(), least);
            if (f1 <= best) continue;
            best = f1;
            at = least;
        }
        return training.with(training.skip(), at);
    }

    private static long wrong(List<Judged> nothing, double skip, double least) {
        return nothing.stream()
                .filter(one -> one.speaks() >= skip)
                .filter(one -> one.finds().stream().anyMatch(find -> find.probability() >= least))
                .count();
    }

    private static double f1(List<Judged> gold, double skip, double least) {
        int found = 0;
        int right = 0;
        int wanted = 0;
        for (var one : gold) {
            wanted += one.wanted();
            if (one.speaks() < skip) continue;
            for (var find : one.finds()) {
                if (find.probability() < least) continue;
                found++;
                if (find.isRight()) right++;
            }
        }
        return 2.0 * right / Math.max(1, found + wanted);
    }
}
