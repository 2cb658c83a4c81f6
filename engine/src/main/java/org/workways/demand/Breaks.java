package org.workways.demand;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Months from which counts are not comparable with those before.
public final class Breaks {
    /// A source that brings less than this share of a month's adverts may come and go.
    private static final double MINOR = 0.05;
    /// Months on either side of a jump.
    private static final int SIDE = 6;
    /// A jump at least doubles or halves the volume …
    private static final double JUMP = Math.log(2);
    /// … and is this many times what months differ by otherwise.
    private static final double DEVIATIONS = 4;
    /// Median absolute deviation to standard deviation, of a normal distribution.
    private static final double TO_DEVIATION = 1.4826;

    private Breaks() {}

    /// Breaks of three kinds. Sources that bring a twentieth of a month's adverts or more are
    /// others than in the month with adverts before. They were read by another version of the
    /// recogniser. Or a source's volume jumps: the median of the six months from then on is at
    /// least twice, or at most half, that of the six before, and in logarithms the two differ by
    /// four times what months within each of them do (from the median absolute deviation, and no
    /// less than chance would have it). Of several such months in a row the one with the greatest
    /// difference of means of the logarithms counts, which is where the jump is.
    /// @return by month
    public static List<Break> of(List<MonthlyVolume> volumes) {
        var months = new TreeMap<YearMonth, SortedMap<String, Integer>>();
        var recognisers = new TreeMap<YearMonth, TreeSet<String>>();
        for (var volume : volumes) {
            if (volume.adverts() == 0) continue;
            months.computeIfAbsent(volume.month(), any -> new TreeMap<>())
                    .merge(volume.source(), volume.adverts(), Integer::sum);
            recognisers.computeIfAbsent(volume.month(), any -> new TreeSet<>()).add(volume.recogniser());
        }
        var breaks = new ArrayList<Break>();
        var sources = new TreeMap<YearMonth, Set<String>>();
        months.forEach((month, bySource) -> sources.put(month, major(bySource)));
        breaks.addAll(changes(sources, "the source"));
        breaks.addAll(changes(recognisers, "the recogniser"));
        var names = new TreeSet<String>();
        months.values().forEach(bySource -> names.addAll(bySource.keySet()));
        for (var source : names) breaks.addAll(jumps(source, months));
        breaks.sort(Comparator.comparing(Break::from).thenComparing(Break::because));
        return List.copyOf(breaks);
    }

    private static Set<String> major(SortedMap<String, Integer> bySource) {
        int all = bySource.values().stream().mapToInt(Integer::intValue).sum();
        var major = new TreeSet<String>();
        bySource.forEach((source, adverts) -> {
            if (adverts >= MINOR * all) major.add(source);
        });
        return major;
    }

    private static List<Break> changes(SortedMap<YearMonth, ? extends Set<String>> months, String what) {
        var breaks = new ArrayList<Break>();
        var before = Set.<String>of();
        for (var entry : months.entrySet()) {
            if (!before.isEmpty() && !entry.getValue().equals(before))
                breaks.add(new Break(
                        entry.getKey(),
                        "%s changed from %s to %s"
                                .formatted(
                                        what, String.join(" and ", before), String.join(" and ", entry.getValue()))));
            before = entry.getValue();
        }
        return breaks;
    }

    private static List<Break> jumps(String source, Map<YearMonth, SortedMap<String, Integer>> months) {
        var withAdverts = months.entrySet().stream()
                .filter(entry -> entry.getValue().containsKey(source))
                .toList();
        double[] logs = withAdverts.stream()
                .mapToDouble(entry -> Math.log(entry.getValue().getOrDefault(source, 0)))
                .toArray();
        double[] jumps = new double[logs.length];
        for (int at = SIDE; at + SIDE <= logs.length; at++) jumps[at] = jump(logs, at);
        var breaks = new ArrayList<Break>();
        for (int at = 0; at < jumps.length; at++)
            if (jumps[at] != 0 && isGreatestNearby(jumps, at))
                breaks.add(new Break(
                        withAdverts.get(at).getKey(),
                        "adverts of %s a month went to %.1f times what they were"
                                .formatted(source, Math.exp(jumps[at]))));
        return breaks;
    }

    /// @return difference of the means of the logarithms, 0 where it is none that counts
    private static double jump(double[] logs, int at) {
        double[] before = Arrays.copyOfRange(logs, at - SIDE, at);
        double[] after = Arrays.copyOfRange(logs, at, at + SIDE);
        double difference = median(after) - median(before);
        double[] rest = new double[2 * SIDE];
        for (int i = 0; i < SIDE; i++) {
            rest[i] = Math.abs(before[i] - median(before));
            rest[SIDE + i] = Math.abs(after[i] - median(after));
        }
        // A count of n differs by chance by about 1 / √n of itself.
        double chance = Math.exp(-Math.min(median(before), median(after)) / 2);
        double deviation = Math.max(TO_DEVIATION * median(rest), chance);
        boolean isJump = Math.abs(difference) >= JUMP && Math.abs(difference) >= DEVIATIONS * deviation;
        return isJump ? (Arrays.stream(after).sum() - Arrays.stream(before).sum()) / SIDE : 0;
    }

    private static boolean isGreatestNearby(double[] jumps, int at) {
        for (int other = Math.max(0, at - SIDE + 1); other < Math.min(jumps.length, at + SIDE); other++) {
            double more = Math.abs(jumps[other]) - Math.abs(jumps[at]);
            if (more > 0 || (more == 0 && other < at)) return false;
        }
        return true;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
