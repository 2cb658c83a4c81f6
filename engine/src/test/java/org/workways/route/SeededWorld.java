package org.workways.route;

import java.util.ArrayList;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Small worlds from seeds: levels, groups, jobs, several occupations, limits, and a costing with credit.
final class SeededWorld {
    private static final int SKILLS = 7;

    private final SplittableRandom random;
    final DrawnWorld world;

    SeededWorld(long seed) {
        this.random = new SplittableRandom(seed);
        this.world = DrawnWorld.drawn(picture());
    }

    private String picture() {
        var lines = new ArrayList<String>();
        int legs = 3 + random.nextInt(12);
        for (int leg = 0; leg < legs; leg++) {
            var requires = random.nextInt(5) < 2 ? "" : facts(2);
            boolean job = !requires.isBlank() && random.nextInt(5) == 0;
            lines.add(
                    job
                            ? "j%s (job): %s -> %s %d months"
                                    .formatted(letter(leg), requires, facts(2), 1 + random.nextInt(4))
                            : "c%s: %s -> %s %dh %dEUR %s by:%s"
                                    .formatted(
                                            letter(leg),
                                            requires,
                                            facts(3),
                                            5 + random.nextInt(60),
                                            50 * random.nextInt(4),
                                            random.nextBoolean() ? "en" : "de",
                                            letter(random.nextInt(3))));
        }
        for (int goal = 0; goal < 3; goal++) lines.add("g%s [goal]: %s".formatted(letter(goal), facts(3)));
        return String.join("\n", lines);
    }

    /// `q`, `g/p`, `g/q:2` and so on: some skills share a group.
    String facts(int most) {
        return IntStream.range(0, 1 + random.nextInt(most))
                .mapToObj(i -> skill(random.nextInt(SKILLS)) + ":" + (1 + random.nextInt(3)))
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }

    Limits limits() {
        var limits = Limits.pace(5, DrawnWorld.MONDAY);
        if (random.nextInt(3) == 0) limits = limits.withBudget(random.nextLong(300) * 100);
        if (random.nextInt(4) == 0) limits = limits.withDeadline(DrawnWorld.MONDAY.plusDays(random.nextInt(150)));
        if (random.nextInt(3) == 0) limits = limits.withLanguages(Set.of("en"));
        if (random.nextInt(3) == 0) limits = limits.without(Set.of("p"));
        return random.nextInt(3) > 0 ? limits : limits.withoutWorkLegs();
    }

    Costing costing() {
        return new Costing(
                "seeded",
                random.nextInt(3) * 0.1,
                0,
                random.nextInt(3),
                random.nextInt(3),
                random.nextInt(50),
                new Costing.Credit(random.nextInt(3) * 0.2, random.nextInt(3) * 0.1, 0.3),
                0.3);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private static String skill(int number) {
        return (number < 3 ? "g/" : "") + letter(number);
    }

    private static String letter(int number) {
        return String.valueOf((char) ('a' + number));
    }
}
