package org.workways.concept;

import java.util.Locale;

/// How well a skill is mastered. The four levels are those of DigComp 2.2 (doi:10.2760/115376), which groups its
/// eight in pairs.
public enum Level {
    FOUNDATION(1),
    INTERMEDIATE(2),
    ADVANCED(3),
    HIGHLY_SPECIALISED(4);

    private final int number;

    Level(int number) {
        this.number = number;
    }

    /// @throws IllegalArgumentException unless 1 <= number <= 4
    public static Level of(int number) {
        if (number < 1 || number > 4)
            throw new IllegalArgumentException(
                    "A level is 1 to 4 (foundation to highly specialised), got " + number + ".");
        return values()[number - 1];
    }

    /// 1 to 4.
    public int number() {
        return number;
    }

    public boolean atLeast(Level that) {
        return compareTo(that) >= 0;
    }

    public Level max(Level that) {
        return atLeast(that) ? this : that;
    }

    /// As read by people: `highly specialised`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
