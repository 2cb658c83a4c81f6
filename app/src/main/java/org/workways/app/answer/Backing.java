package org.workways.app.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.workways.recognise.HeldSkill;

/// What stands behind a skill, in a few words: `used 4 years, until 2024`, `credential named, not seen`.
public final class Backing {
    private Backing() {}

    /// Empty for a mere claim.
    public static Optional<String> of(HeldSkill skill) {
        var words = words(skill);
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", words));
    }

    /// The first of it, at most 30 characters: `4 years, until 2024`.
    static Optional<String> brief(HeldSkill skill) {
        return words(skill).stream().findFirst().map(words -> words.replaceFirst("^used ", ""));
    }

    private static List<String> words(HeldSkill skill) {
        var words = new ArrayList<String>();
        skill.use().ifPresent(use -> words.add(use(use)));
        boolean told = skill.kind() == HeldSkill.Kind.CLAIMED
                || (skill.kind() == HeldSkill.Kind.EVIDENCED && !words.isEmpty());
        if (!told) words.add(skill.kind().words());
        return words;
    }

    private static String use(HeldSkill.Use use) {
        long years = Math.round(use.years());
        if (years == 0) return use.years() == 0 ? "used in " + use.lastYear() : "used until " + use.lastYear();
        return "used %d %s, until %d".formatted(years, years == 1 ? "year" : "years", use.lastYear());
    }
}
