package org.workways.app.page;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.workways.app.answer.LegWords;
import org.workways.app.words.Figures;
import org.workways.app.words.Words;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.route.Leg;
import org.workways.route.Reach;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.SkillFamily;
import org.workways.taxonomy.Taxonomy;

/// What skills, jobs, families and levels are called on a page in some language. A concept that the taxonomy does not
/// hold is called by its id.
/// @param links where a page leads that can be asked further
record Names(Taxonomy taxonomy, Words words, PlanLinks links) {
    Names(Taxonomy taxonomy, Words words) {
        this(taxonomy, words, PlanLinks.NONE);
    }

    /// What the page says beside names.
    String say(String key, Object... values) {
        return words.say(key, values);
    }

    Figures figures() {
        return words.figures();
    }

    String skill(ConceptId id) {
        return taxonomy.findSkill(id).map(skill -> skill.label()).orElse(id.toString());
    }

    String job(ConceptId id) {
        return taxonomy.findOccupation(id).map(job -> job.label()).orElse(id.toString());
    }

    String family(SkillFamily family) {
        return say("family." + family.code());
    }

    String level(Level level) {
        return say("level." + level.number());
    }

    String level(Optional<Level> level) {
        return level.map(this::level).orElseGet(() -> say("level.none"));
    }

    String title(Leg leg) {
        return LegWords.title(leg, words);
    }

    SkillFamily family(ConceptId skill) {
        return taxonomy.findSkill(skill).map(found -> found.family()).orElse(SkillFamily.OTHER);
    }

    /// The family that a job lives from: the first it is said to, else the one it asks for most.
    SkillFamily family(Reach.Inside job) {
        var found = taxonomy.findOccupation(job.occupation());
        if (found.isEmpty()) return SkillFamily.OTHER;
        if (!found.get().families().isEmpty()) return found.get().families().first();
        var counts = new EnumMap<SkillFamily, Integer>(SkillFamily.class);
        found.get().essentials().forEach(fact -> counts.merge(family(fact.skill()), 1, Integer::sum));
        int most = counts.values().stream().max(Integer::compare).orElse(0);
        return counts.keySet().stream()
                .filter(family -> counts.getOrDefault(family, 0) == most)
                .findFirst()
                .orElse(SkillFamily.OTHER);
    }

    /// `statistics (advanced)`
    String fact(Fact fact) {
        return skill(fact.skill()) + " (" + level(fact.level()) + ")";
    }

    List<String> facts(Collection<Fact> facts) {
        return facts.stream().map(this::fact).toList();
    }

    /// The skill in the colour of its family, then its level.
    Markup factMark(Fact fact) {
        return Markup.all(
                Element.of("b", style(family(fact.skill()))).saying(skill(fact.skill())),
                Markup.text(", " + level(fact.level())));
    }

    /// The CSS class that sets the colour of a family.
    static String style(SkillFamily family) {
        return "of-" + family.name().toLowerCase(Locale.ROOT);
    }
}
