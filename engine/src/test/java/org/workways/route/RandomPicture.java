package org.workways.route;

import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/// Pictures of small worlds, as [DrawnWorld] reads them, and what goes with them, drawn at random.
final class RandomPicture {
    private RandomPicture() {}

    /// Courses of up to 64 h and 150 EUR; of five legs that need something one is a job of up to four months.
    /// @param requires facts that a leg needs, if it needs any: two in five do
    static String of(SplittableRandom random, int legs, Supplier<String> requires, Supplier<String> gives) {
        var lines = new ArrayList<String>();
        for (int leg = 0; leg < legs; leg++) {
            var needed = random.nextInt(5) < 3 ? "" : requires.get();
            var given = gives.get();
            boolean job = !needed.isBlank() && random.nextInt(5) == 0;
            lines.add(
                    job
                            ? "j%s (job): %s -> %s %d months"
                                    .formatted(letter(leg), needed, given, 1 + random.nextInt(4))
                            : "c%s: %s -> %s %dh %dEUR"
                                    .formatted(
                                            letter(leg),
                                            needed,
                                            given,
                                            5 + random.nextInt(60),
                                            50 * random.nextInt(4)));
        }
        return String.join("\n", lines);
    }

    static String letter(int number) {
        return String.valueOf((char) ('p' + number));
    }

    /// Trades at random; prior skills spare nothing.
    static Costing costing(SplittableRandom random) {
        return new Costing(
                "seeded",
                random.nextInt(3) * 0.1,
                0,
                random.nextInt(3),
                random.nextInt(3),
                random.nextInt(50),
                new Costing.Credit(0, 0, 1),
                0.3);
    }
}
