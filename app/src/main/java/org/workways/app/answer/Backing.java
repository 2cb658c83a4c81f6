package org.workways.app.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.workways.app.words.Words;
import org.workways.recognise.HeldSkill;

/// What stands behind a skill, in a few words: `used 4 years, until 2024`, `credential named, not seen`.
public final class Backing {
    private Backing() {}

    /// The same in English.
    static Optional<String> of(HeldSkill skill) {
        return of(skill, Words.ENGLISH);
    }

    /// Empty for a mere claim.
    public static Optional<String> of(HeldSkill skill, Words words) {
        var told = told(skill, words);
        return told.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", told));
    }

    /// The first of it, at most 30 characters: `4 years, until 2024`.
    static Optional<String> brief(HeldSkill skill) {
        return told(skill, Words.ENGLISH).stream().findFirst().map(words -> words.replaceFirst("^used ", ""));
    }

    private static List<String> told(HeldSkill skill, Words words) {
        var told = new ArrayList<String>();
        skill.use().ifPresent(use -> told.add(use(use, words)));
        boolean isAll =
                skill.kind() == HeldSkill.Kind.CLAIMED || (skill.kind() == HeldSkill.Kind.EVIDENCED && !told.isEmpty());
        if (!isAll) told.add(words.say("backing." + skill.kind().code()));
        return told;
    }

    private static String use(HeldSkill.Use use, Words words) {
        long years = Math.round(use.years());
        var last = Integer.toString(use.lastYear());
        if (years == 0) return words.say(use.years() == 0 ? "backing.in" : "backing.until", last);
        return words.say("backing.years", years, last);
    }
}
