package org.workways.app.page;

import java.util.List;
import java.util.Locale;
import org.workways.concept.ConceptId;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.SkillFamily;
import org.workways.taxonomy.Taxonomy;

/// What skills, jobs and families are called on a page. A concept that the taxonomy does not hold is called by its
/// id.
record Names(Taxonomy taxonomy) {
    String skill(ConceptId id) {
        return taxonomy.findSkill(id).map(skill -> skill.label()).orElse(id.toString());
    }

    String job(ConceptId id) {
        return taxonomy.findOccupation(id).map(job -> job.label()).orElse(id.toString());
    }

    SkillFamily family(ConceptId skill) {
        return taxonomy.findSkill(skill).map(found -> found.family()).orElse(SkillFamily.OTHER);
    }

    /// `statistics (advanced)`
    String fact(Fact fact) {
        return skill(fact.skill()) + " (" + fact.level().label() + ")";
    }

    List<String> facts(java.util.Collection<Fact> facts) {
        return facts.stream().map(this::fact).toList();
    }

    /// The skill in the colour of its family, then its level.
    Markup factMark(Fact fact) {
        return Markup.all(
                Element.of("b", style(family(fact.skill()))).saying(skill(fact.skill())),
                Markup.text(", " + fact.level().label()));
    }

    /// The CSS class that sets the colour of a family.
    static String style(SkillFamily family) {
        return "of-" + family.name().toLowerCase(Locale.ROOT);
    }
}
