package org.workways.exposure;

import java.util.List;
import java.util.stream.IntStream;

/// How far an activity can be done without a person: in three steps, and what holds it back.
/// @param sense     0 to 3: whether sensors or data connections perceive what it needs
/// @param decide    0 to 3: whether a model or software decides what is to be done
/// @param act       0 to 3: whether an actuator or a connected system does it
/// @param dexterity 0 to 2: fine or forceful handling of unlike things
/// @param people    0 to 2: judging, persuading or comforting people
/// @param liability 0 to 2: somebody must answer for it by law or custom
/// @param variety   0 to 2: places or cases unlike each other
public record Rubric(int sense, int decide, int act, int dexterity, int people, int liability, int variety) {
    /// From here on a step is done in most cases.
    private static final int MOST = 2;

    /// A brake of this strength keeps a person at it.
    private static final int STRONG = 2;

    /// Steps that are done in part only change the work if there are several.
    private static final int SOME = 4;

    private static final int RATINGS = 7;

    public Rubric {
        check("A step", 3, sense, decide, act);
        check("A brake", 2, dexterity, people, liability, variety);
    }

    /// @param values as many as there are ratings, in their order
    public static Rubric of(List<Integer> values) {
        if (values.size() != RATINGS)
            throw new IllegalArgumentException("%d ratings, got %d.".formatted(RATINGS, values.size()));
        return new Rubric(
                values.get(0),
                values.get(1),
                values.get(2),
                values.get(3),
                values.get(4),
                values.get(5),
                values.get(6));
    }

    /// In the order of its parts: three steps, then four brakes.
    public List<Integer> values() {
        return List.of(sense, decide, act, dexterity, people, liability, variety);
    }

    /// What becomes of the activity where all that one can buy is in use: *taken* if every step is done in most cases
    /// and no brake is strong; *changed* if a step is done in most cases, or several in part; else it *stays*.
    public Outcome outcome() {
        boolean all = Math.min(sense, Math.min(decide, act)) >= MOST;
        boolean isHeld = Math.max(Math.max(dexterity, people), Math.max(liability, variety)) >= STRONG;
        if (all && !isHeld) return Outcome.TAKEN;
        boolean any = Math.max(sense, Math.max(decide, act)) >= MOST;
        return any || sense + decide + act >= SOME ? Outcome.CHANGED : Outcome.STAYS;
    }

    private static void check(String what, int most, int... values) {
        if (IntStream.of(values).anyMatch(value -> value < 0 || value > most))
            throw new IllegalArgumentException("%s is 0 to %d, got %s.".formatted(what, most, values[0]));
    }
}
