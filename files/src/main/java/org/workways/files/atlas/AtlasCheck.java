package org.workways.files.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.workways.concept.ConceptId;
import org.workways.concept.ImportIssue;
import org.workways.concept.Labels;
import org.workways.learning.LearningOpportunity;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.Taxonomy;

/// Looks at an atlas as a whole for what no single row shows. Every defect is one sentence that says where to look.
public final class AtlasCheck {
    private static final int FEWEST_REQUIREMENTS = 5;
    private static final int MOST_REQUIREMENTS = 30;

    private final Atlas atlas;
    private final List<String> defects = new ArrayList<>();

    private AtlasCheck(Atlas atlas) {
        this.atlas = atlas;
    }

    /// An essential requirement of a destination that no opportunity still on offer gives at its level.
    public record Gap(ConceptId occupation, Fact fact) {
        @Override
        public String toString() {
            return "%s needs %s:%d, which nothing on offer gives."
                    .formatted(
                            occupation.code(), fact.skill().code(), fact.level().number());
        }
    }

    /// All defects; empty for an atlas that is right.
    public static List<String> defects(Atlas atlas) {
        var check = new AtlasCheck(atlas);
        atlas.issues().stream().map(ImportIssue::message).forEach(check.defects::add);
        check.circles();
        check.labels(
                "skill",
                atlas.taxonomy().skills().stream().map(AtlasCheck::named).toList());
        check.labels(
                "occupation",
                atlas.taxonomy().occupations().stream().map(AtlasCheck::named).toList());
        check.closeness();
        check.requirements();
        check.opportunities();
        gaps(atlas).forEach(gap -> check.defects.add(gap.toString()));
        return List.copyOf(check.defects);
    }

    /// What nobody can learn, by occupation, then fact.
    public static List<Gap> gaps(Atlas atlas) {
        var given = new HashSet<Fact>();
        for (var opportunity : atlas.catalogue().opportunities())
            if (opportunity.retired().isEmpty()) opportunity.gives().forEach(fact -> addWithLower(given, fact));
        return atlas.taxonomy().occupations().stream()
                .filter(Occupation::isDestination)
                .flatMap(occupation -> occupation.essentials().stream()
                        .filter(fact -> !given.contains(fact))
                        .map(fact -> new Gap(occupation.id(), fact)))
                .toList();
    }

    private static void addWithLower(Set<Fact> given, Fact fact) {
        for (int level = 1; level <= fact.level().number(); level++) given.add(Fact.of(fact.skill(), level));
    }

    private record Named(ConceptId id, Labels labels) {}

    private static Named named(Skill skill) {
        return new Named(skill.id(), skill.labels());
    }

    private static Named named(Occupation occupation) {
        return new Named(occupation.id(), occupation.labels());
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

    private void closeness() {
        Taxonomy taxonomy = atlas.taxonomy();
        for (var skill : taxonomy.skills())
            for (var relative : skill.closeTo())
                if (!taxonomy.skill(relative).closeTo().contains(skill.id()))
                    defects.add("%s is close to %s, but not the other way round."
                            .formatted(skill.id().code(), relative.code()));
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
            for (var fact : opportunity.gives())
                if (opportunity.requires().contains(fact))
                    defects.add("%s gives %s:%d, which it requires."
                            .formatted(
                                    opportunity.id().code(),
                                    fact.skill().code(),
                                    fact.level().number()));
        }
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
                case MOOC -> new Plausible(2, 800);
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
