package org.workways.benchmark.exposure;

import java.util.Map;
import java.util.TreeMap;

/// Means by code, as values come in.
final class Means {
    private record Sum(double sum, int count) {
        Sum plus(Sum that) {
            return new Sum(sum + that.sum, count + that.count);
        }
    }

    private final Map<String, Sum> sums = new TreeMap<>();

    void add(String code, double value) {
        sums.merge(code, new Sum(value, 1), Sum::plus);
    }

    Map<String, Double> means() {
        var means = new TreeMap<String, Double>();
        sums.forEach((code, sum) -> means.put(code, sum.sum() / sum.count()));
        return means;
    }
}
