package org.workways.files.atlas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.workways.concept.ConceptId;
import org.workways.concept.ImportIssue;
import org.workways.concept.Labels;
import org.workways.learning.LearningOpportunity;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Link;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Requirement;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.Taxonomy;

/// Looks at an atlas as a whole for what no single row shows. Every defect is one sentence that says where to look.
public final class AtlasCheck {
    private static final int FEWEST_REQUIREMENTS = 8;
    private static final int MOST_REQUIREMENTS = 30;
    private static final int FEWEST_ORIGINS = 3;

    private final Atlas atlas;
    private final List<String> defects = new ArrayList<>();

    private AtlasCheck(Atlas atlas) {
        this.atlas = atlas;
    }

    /// A requirement of a destination that no opportunity still on offer gives at its level.
    public record Gap(ConceptId occupation, Requirement requirement) {
        @Override
        public String toString() {
            return "%s needs %s:%d (%s)."
                    .formatted(
                            occupation.code(),
                            requirement.skill().code(),
                            requirement.level().number(),
                            requirement.need().name().toLowerCase(Locale.ROOT));
        }
    }

    /// All defects; empty for an atlas that is right. Gaps are told by `gaps`, what has aged by `stale`.
    public static List<String> defects(Atlas atlas) {
        var check = new AtlasCheck(atlas);
        atlas.issues().stream().map(ImportIssue::message).forEach(check.defects::add);
        check.circles();
        check.names();
        check.closeness();
        check.requirements();
        check.opportunities();
        check.technologies();
        check.releases();
        check.ways();
        return List.copyOf(check.defects);
    }

    /// What nobody can learn, by occupation, then skill.
    public static List<Gap> gaps(Atlas atlas) {
        var learnable = new Learnable(atlas);
        return atlas.taxonomy().occupations().stream()
                .filter(Occupation::isDestination)
                .flatMap(occupation -> occupation.requirements().stream()
                        .filter(requirement -> !learnable.isGiven(requirement.fact()))
                        .map(requirement -> new Gap(occupation.id(), requirement)))
                .toList();
    }

    /// Skills that destinations ask for and whose foundation nobody can learn for nothing, sorted.
    public static SortedSet<ConceptId> withoutFreeFoundation(Atlas atlas) {
        var learnable = new Learnable(atlas);
        var skills = new TreeSet<ConceptId>();
        for (var occupation : atlas.taxonomy().occupations())
            if (occupation.isDestination())
                for (var requirement : occupation.requirements())
                    if (!learnable.isGivenFree(Fact.of(requirement.skill(), 1))) skills.add(requirement.skill());
        return skills;
    }

    /// Rows that should have been looked at again before today, one sentence each.
    public static List<String> stale(Atlas atlas, LocalDate today) {
        var stale = new ArrayList<String>();
        atlas.rows().forEach((row, attestation) -> {
            if (attestation.validUntil().isBefore(today))
                stale.add("%s was good until %s: look at it again.".formatted(row, attestation.validUntil()));
        });
        return stale;
    }

    private record Named(ConceptId id, Labels labels) {}

    private static Named named(Skill skill) {
        return new Named(skill.id(), skill.labels());
    }

    private static Named named(Occupation occupation) {
        return new Named(occupation.id(), occupation.labels());
    }

    private void names() {
        var taxonomy = atlas.taxonomy();
        labels("skill", taxonomy.skills().stream().map(AtlasCheck::named).toList());
        labels(
                "occupation",
                taxonomy.occupations().stream().map(AtlasCheck::named).toList());
        labels(
                "technology",
                atlas.technologies().stream()
                        .map(technology -> new Named(technology.id(), technology.labels()))
                        .toList());
        titles();
    }

    private void titles() {
        Map<List<String>, ConceptId> owners = new HashMap<>();
        for (var course : atlas.catalogue().opportunities()) {
            var title = List.of(course.title().toLowerCase(Locale.ROOT), course.provider());
            var other = owners.putIfAbsent(title, course.id());
            if (other != null)
                defects.add("%s and %s are the same course '%s' of %s."
                        .formatted(other.code(), course.id().code(), course.title(), course.provider()));
        }
    }

    /// One way of writing names one concept only. Product names are hidden labels and may stand for several.
    private void labels(String kind, List<Named> concepts) {
        Map<String, ConceptId> owners = new HashMap<>();
        for (var concept : concepts) {
            var own = new TreeSet<String>();
            own.add(concept.labels().preferred().toLowerCase(Locale.ROOT));
            concept.labels().alternatives().forEach(label -> own.add(label.toLowerCase(Locale.ROOT)));
            for (var label : own) {
                var other = owners.putIfAbsent(label, concept.id());
                if (other != null)
                    defects.add("The %s label '%s' names both %s and %s."
                            .formatted(kind, label, other.code(), concept.id().code()));
            }
        }
    }

    /// Walks down `builds_on` from every skill; meeting a skill again on the way is a circle.
    private void circles() {
        var done = new HashSet<ConceptId>();
        for (var skill : atlas.taxonomy().skills()) walk(skill.id(), new ArrayList<>(), done);
    }

    private void walk(ConceptId skill, List<ConceptId> way, Set<ConceptId> done) {
        int met = way.indexOf(skill);
        if (met >= 0) {
            var circle =
                    way.subList(met, way.size()).stream().map(ConceptId::code).toList();
            defects.add("builds_on goes in a circle: " + String.join(" > ", circle) + " > " + skill.code() + ".");
        }
        if (met >= 0 || !done.add(skill)) return;
        way.add(skill);
        atlas.taxonomy().skill(skill).buildsOn().forEach(base -> walk(base, way, done));
        way.removeLast();
    }

    /// Whoever learns a skill has what it builds on: if that spared hours, it would spare them for everybody.
    private void closeness() {
        Taxonomy taxonomy = atlas.taxonomy();
        for (var skill : taxonomy.skills())
            for (var relative : skill.closeTo()) {
                if (skill.buildsOn().contains(relative))
                    defects.add("%s builds on %s and is close to it; it can be one of them."
                            .formatted(skill.id().code(), relative.code()));
                if (!taxonomy.skill(relative).closeTo().contains(skill.id()))
                    defects.add("%s is close to %s, but not the other way round."
                            .formatted(skill.id().code(), relative.code()));
            }
    }

    private void requirements() {
        for (var occupation : atlas.taxonomy().occupations()) {
            int count = occupation.requirements().size();
            if (count < FEWEST_REQUIREMENTS || count > MOST_REQUIREMENTS)
                defects.add("%s requires %d skills; %d to %d are plausible."
                        .formatted(occupation.id().code(), count, FEWEST_REQUIREMENTS, MOST_REQUIREMENTS));
        }
    }

    private void opportunities() {
        for (var opportunity : atlas.catalogue().opportunities()) {
            hours(opportunity);
            basis(opportunity);
            for (var fact : opportunity.gives())
                if (opportunity.requires().contains(fact))
                    defects.add("%s gives %s:%d, which it requires."
                            .formatted(
                                    opportunity.id().code(),
                                    fact.skill().code(),
                                    fact.level().number()));
        }
    }

    /// A code without its release cannot be checked.
    private void releases() {
        atlas.taxonomy().skills().forEach(skill -> releases(skill.id(), skill.links()));
        atlas.taxonomy().occupations().forEach(occupation -> releases(occupation.id(), occupation.links()));
    }

    private void releases(ConceptId id, Collection<Link> links) {
        for (var link : links) {
            var scheme = link.target().scheme();
            boolean named = atlas.attestation(id).stream()
                    .flatMap(attestation -> attestation.sources().stream())
                    .anyMatch(source -> source.startsWith(scheme + "-"));
            if (!named)
                defects.add("%s is linked to %s, but its sources name no release of %s."
                        .formatted(id.code(), link.target(), scheme));
        }
    }

    private void technologies() {
        for (var technology : atlas.technologies())
            if (technology.effects().isEmpty())
                defects.add(
                        "%s does nothing to any task.".formatted(technology.id().code()));
    }

    /// From where one gets where.
    private void ways() {
        var learnable = new Learnable(atlas);
        for (var course : learnable.circular())
            defects.add("%s can never begin: what it requires is only given by courses that wait for it."
                    .formatted(course.id().code()));
        learnable.originsByDestination().forEach((destination, origins) -> {
            if (origins.size() < FEWEST_ORIGINS)
                defects.add("%s can be reached from %d origins; %d are wanted."
                        .formatted(destination.code(), origins.size(), FEWEST_ORIGINS));
        });
    }

    /// A verified row has its hours from a source that was read.
    private void basis(LearningOpportunity opportunity) {
        if (opportunity.attestation().verified() && opportunity.hoursBasis().startsWith("own estimate"))
            defects.add("%s is verified, but its hours are an own estimate."
                    .formatted(opportunity.id().code()));
    }

    private void hours(LearningOpportunity opportunity) {
        var plausible = Plausible.of(opportunity.kind());
        var hours = opportunity.hours();
        if (hours.low() < plausible.low() || hours.high() > plausible.high())
            defects.add("%s takes %s to %s hours; %s to %s are plausible for its kind, %s."
                    .formatted(
                            opportunity.id().code(),
                            hours.low(),
                            hours.high(),
                            plausible.low(),
                            plausible.high(),
                            opportunity.kind().code()));
    }

    /// Hours of a learner's time that a kind of opportunity takes, from a shortest to a longest that exist; wide, to
    /// catch a slip of the pen (minutes, weeks, a zero too many) and not to judge a course.
    private record Plausible(double low, double high) {
        static Plausible of(LearningOpportunity.Kind kind) {
            return switch (kind) {
                case OPEN_COURSE -> new Plausible(1, 600);
                case MOOC -> new Plausible(2, 1_000);
                case CERTIFICATE -> new Plausible(2, 800);
                case VOCATIONAL_MODULE -> new Plausible(8, 2_000);
                case UNIVERSITY_MODULE -> new Plausible(25, 1_500);
                case APPRENTICESHIP -> new Plausible(400, 8_000);
                case WORKSHOP -> new Plausible(1, 400);
                case BOOK -> new Plausible(3, 500);
                case REPOSITORY -> new Plausible(1, 500);
            };
        }
    }
}
