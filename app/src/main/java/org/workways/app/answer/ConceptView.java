package org.workways.app.answer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.files.atlas.Atlas;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Link;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.SkillFamily;

/// One concept with all that is linked to it, for pages and JSON. Lists are sorted as people want to read them.
public sealed interface ConceptView permits SkillView, OccupationView, CourseView, TechnologyView, ImportedView {
    Head head();

    default ConceptId id() {
        return head().id();
    }

    /// @param description empty for a course
    /// @param links       the same or the nearest concepts of other schemes
    /// @param backed      what stands behind it; empty for what was imported whole
    record Head(
            ConceptId id,
            AtlasKind kind,
            String label,
            String description,
            List<String> otherNames,
            List<Link> links,
            Optional<Backed> backed) {
        public Head {
            otherNames = List.copyOf(otherNames);
            links = List.copyOf(links);
        }

        static Head of(Occupation occupation, Optional<Backed> backed) {
            return new Head(
                    occupation.id(),
                    AtlasKind.OCCUPATION,
                    occupation.label(),
                    occupation.description(),
                    occupation.labels().alternatives(),
                    List.copyOf(occupation.links()),
                    backed);
        }

        static Head of(Skill skill, Optional<Backed> backed) {
            return new Head(
                    skill.id(),
                    AtlasKind.SKILL,
                    skill.label(),
                    skill.description(),
                    skill.labels().alternatives(),
                    List.copyOf(skill.links()),
                    backed);
        }
    }

    /// Another concept, as a link names it.
    /// @param family of a skill; of an occupation, that of most of what it asks for
    record Other(ConceptId id, String label, Optional<SkillFamily> family) {
        static Other of(Skill skill) {
            return new Other(skill.id(), skill.label(), Optional.of(skill.family()));
        }

        public static Other of(Atlas atlas, Occupation occupation) {
            var families = AtlasEntry.families(occupation, atlas.taxonomy());
            return new Other(occupation.id(), occupation.label(), Optional.of(families.getFirst()));
        }

        public static List<Other> skills(Atlas atlas, Collection<ConceptId> skills) {
            return skills.stream()
                    .map(skill -> of(atlas.taxonomy().skill(skill)))
                    .toList();
        }
    }

    /// A skill at a level.
    record Levelled(Other skill, Level level) {
        static List<Levelled> of(Atlas atlas, Collection<Fact> facts) {
            return facts.stream()
                    .map(fact -> new Levelled(Other.of(atlas.taxonomy().skill(fact.skill())), fact.level()))
                    .toList();
        }
    }
}
