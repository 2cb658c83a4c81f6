package org.workways.benchmark.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Examples split for cross-validation: each draw shuffles them by its own seed and takes every fifth for a test.
/// @param train positions of the examples to fit to
/// @param test  positions of the others
record Folds(List<Integer> train, List<Integer> test) {
    private static final int FOLDS = 5;

    static List<Folds> of(int examples, int draws) {
        var all = new ArrayList<Folds>();
        for (int draw = 0; draw < draws; draw++) {
            var order = new ArrayList<>(IntStream.range(0, examples).boxed().toList());
            Collections.shuffle(order, new Random(draw));
            for (int fold = 0; fold < FOLDS; fold++) {
                var train = new ArrayList<Integer>();
                var test = new ArrayList<Integer>();
                for (int i = 0; i < examples; i++) (i % FOLDS == fold ? test : train).add(order.get(i));
                all.add(new Folds(train, test));
            }
        }
        return all;
    }
}
