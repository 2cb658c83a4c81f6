package org.workways.app.answer;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workways.profile.SkillProfile;
import org.workways.recognise.HeldJob;
import org.workways.recognise.HeldSkill;
import org.workways.recognise.Mention;
import org.workways.taxonomy.Fact;

/// Who the product understood somebody to be: skills with their evidence, and what it could not match.
/// @param source    what it was read from, as the user gave it: a file, `--skills`, an occupation
/// @param stated    facts given without a text
/// @param unmatched mentions that are neither stated nor held: unknown, ambiguous, denied, wished for
public record Person(
        String source, List<HeldSkill> skills, List<Fact> stated, List<HeldJob> jobs, List<Mention> unmatched) {
    /// The source where there is neither a file nor an occupation; a page says it in its language.
    public static final String OWN_SKILLS = "your skills";

    public Person {
        skills = List.copyOf(skills);
        stated = List.copyOf(stated);
        jobs = List.copyOf(jobs);
        unmatched = List.copyOf(unmatched);
    }

    public SkillProfile profile() {
        return SkillProfile.of(
                Stream.of(skills.stream().map(skill -> new Fact(skill.skill(), skill.level())), stated.stream())
                        .flatMap(facts -> facts)
                        .toList());
    }

    /// Skills the person holds, one level each, sorted by skill.
    public Collection<Fact> facts() {
        return profile().levels().entrySet().stream()
                .map(entry -> new Fact(entry.getKey(), entry.getValue()))
                .collect(Collectors.toList());
    }
}
