package org.workways.route;

import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.workways.learning.LearningOpportunity.Run;

/// Small worlds drawn from a seed, in which some courses have dates, and limits that go with them.
final class DatedWorld {
    private static final int SKILLS = 4;

    private DatedWorld() {}

    /// @param dated how many courses in ten have dates
    static DrawnWorld of(SplittableRandom random, int dated) {
        var lines = new ArrayList<String>();
        int legs = 3 + random.nextInt(6);
        for (int leg = 0; leg < legs; leg++) {
            var requires = random.nextInt(5) < 2 ? "" : facts(random, 1);
            var gives = facts(random, 1 + random.nextInt(2));
            boolean job = !requires.isBlank() && random.nextInt(5) == 0;
            if (job)
                lines.add(
                        "j%s (job): %s -> %s %d months".formatted(letter(leg), requires, gives, 1 + random.nextInt(4)));
            else
                lines.add("c%s: %s -> %s %s %dEUR %s"
                        .formatted(
                                letter(leg),
                                requires,
                                gives,
                                hours(random),
                                50 * random.nextInt(4),
                                random.nextInt(10) < dated ? runs(random) : ""));
        }
        return DrawnWorld.drawn(String.join("\n", lines));
    }

    static String facts(SplittableRandom random, int most) {
        int count = 1 + random.nextInt(Math.max(1, most));
        return IntStream.range(0, count)
                .mapToObj(i -> letter(random.nextInt(SKILLS)) + ":" + (1 + random.nextInt(2)))
                .collect(Collectors.joining(" "));
    }

    static Limits limits(SplittableRandom random) {
        var limits = Limits.pace(5 + random.nextInt(6), DrawnWorld.MONDAY);
        if (random.nextInt(3) == 0) limits = limits.withBudget(random.nextLong(300) * 100);
        if (random.nextInt(3) == 0) limits = limits.withDeadline(DrawnWorld.MONDAY.plusDays(random.nextInt(250)));
        if (random.nextInt(2) == 0) limits = limits.withAtOnce(1 + random.nextInt(3));
        return random.nextInt(4) > 0 ? limits : limits.withoutWorkLegs();
    }

    private static String hours(SplittableRandom random) {
        int low = 5 + random.nextInt(40);
        int likely = low + random.nextInt(20);
        return low + "-" + likely + "-" + (likely + random.nextInt(40)) + "h";
    }

    /// One or two, the first of which may have begun before the plan.
    private static String runs(SplittableRandom random) {
        var runs = new ArrayList<Run>();
        for (int i = random.nextInt(2); i >= 0; i--) {
            var first = DrawnWorld.MONDAY.plusDays(random.nextInt(90) - 3);
            runs.add(new Run(first, first.plusDays(13 + random.nextInt(80))));
        }
        return runs.stream().map(run -> run.first() + "/" + run.last()).collect(Collectors.joining(" "));
    }

    private static String letter(int number) {
        return String.valueOf((char) ('p' + number));
    }
}
