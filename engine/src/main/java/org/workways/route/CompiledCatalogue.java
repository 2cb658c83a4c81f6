package org.workways.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.workways.concept.ConceptId;
import org.workways.learning.Catalogue;
import org.workways.learning.LearningOpportunity;
import org.workways.route.Leg.WorkLeg;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Taxonomy;

/// Taxonomy and catalogue as numbers, made once, so that a question walks over arrays of ints. Legs are numbered in
/// the order of their ids. Immutable; nothing in it depends on who asks.
final class CompiledCatalogue {
    private final SkillNumbers numbers;
    private final CompiledLeg[] legs;
    private final int[][] givers;
    private final int[][] needers;
    private final int[][] closeTo;
    private final List<Destination> destinations;
    private final BitSet dated = new BitSet();
    private final int[] group;
    private final int groups;
    private final Map<ConceptId, Integer> courses = new HashMap<>();
    private final Map<ConceptId, Integer> jobs = new HashMap<>();

    CompiledCatalogue(Taxonomy taxonomy, Catalogue catalogue) {
        this.numbers = SkillNumbers.of(taxonomy, catalogue);
        this.legs = legs(taxonomy, catalogue);
        this.givers = Achievers.of(
                numbers.facts(), Arrays.stream(legs).map(CompiledLeg::gives).toArray(int[][]::new));
        this.needers = Achievers.of(
                numbers.facts(), Arrays.stream(legs).map(CompiledLeg::requires).toArray(int[][]::new));
        this.destinations = destinations(taxonomy);
        this.closeTo = new int[numbers.skills()][0];
        this.group = new int[numbers.skills()];
        this.groups = readRelatives(taxonomy);
        for (int leg = 0; leg < legs.length; leg++)
            if (legs[leg] instanceof CompiledLeg.Course course
                    && !course.opportunity().runs().isEmpty()) dated.set(leg);
        for (int leg = 0; leg < legs.length; leg++)
            (legs[leg] instanceof CompiledLeg.Job ? jobs : courses).put(legs[leg].id(), leg);
    }

    /// An occupation as a goal.
    /// @param facts numbers of its essential facts, ascending
    record Destination(ConceptId id, SortedSet<Fact> essentials, int[] facts) {}

    private List<Destination> destinations(Taxonomy taxonomy) {
        return taxonomy.occupations().stream()
                .filter(Occupation::isDestination)
                .map(this::destination)
                .filter(destination -> !destination.essentials().isEmpty())
                .toList();
    }

    Destination destination(Occupation occupation) {
        var essentials = occupation.essentials();
        return new Destination(occupation.id(), essentials, numbers.facts(essentials));
    }

    private CompiledLeg[] legs(Taxonomy taxonomy, Catalogue catalogue) {
        var all = new ArrayList<CompiledLeg>();
        for (var course : catalogue.opportunities()) all.add(course(course));
        for (var job : catalogue.steppingStones()) {
            var leg = new WorkLeg(taxonomy.occupation(job.occupation()), job);
            all.add(new CompiledLeg.Job(leg, numbers.facts(leg.requires()), numbers.withLowerLevels(leg.gives())));
        }
        all.sort(Comparator.comparing(CompiledLeg::id));
        return all.toArray(CompiledLeg[]::new);
    }

    private CompiledLeg course(LearningOpportunity course) {
        var lessons = new int[course.gives().size() * 3];
        int filled = 0;
        int steps = 0;
        for (var fact : course.gives()) {
            int from = requiredLevel(course.requires(), fact.skill());
            int to = Math.max(fact.level().number(), from);
            lessons[filled++] = numbers.skill(fact.skill());
            lessons[filled++] = from;
            lessons[filled++] = to;
            steps += to - from;
        }
        return new CompiledLeg.Course(
                course, numbers.facts(course.requires()), numbers.withLowerLevels(course.gives()), lessons, steps);
    }

    private static int requiredLevel(Collection<Fact> requires, ConceptId skill) {
        int required = 0;
        for (var fact : requires)
            if (fact.skill().equals(skill))
                required = Math.max(required, fact.level().number());
        return required;
    }

    /// @return how many groups there are
    private int readRelatives(Taxonomy taxonomy) {
        var names = new HashMap<String, Integer>();
        Arrays.fill(group, SkillNumbers.NONE);
        for (var skill : taxonomy.skills()) {
            int number = numbers.skill(skill.id());
            closeTo[number] = skill.closeTo().stream().mapToInt(numbers::skill).toArray();
            if (!skill.group().isEmpty()) {
                int next = names.size();
                group[number] = names.computeIfAbsent(skill.group(), name -> next);
            }
        }
        return names.size();
    }

    SkillNumbers numbers() {
        return numbers;
    }

    /// The occupations that ask for something and are destinations, by id.
    List<Destination> destinations() {
        return destinations;
    }

    int size() {
        return legs.length;
    }

    CompiledLeg leg(int number) {
        return legs[number];
    }

    /// Legs that give the fact, ascending.
    int[] givers(int fact) {
        return givers[fact];
    }

    /// Legs that need the fact, ascending.
    int[] needers(int fact) {
        return needers[fact];
    }

    /// Close skills of a skill.
    int[] closeTo(int skill) {
        return closeTo[skill];
    }

    /// The lowest group of a skill, or `SkillNumbers.NONE`.
    int group(int skill) {
        return group[skill];
    }

    int groups() {
        return groups;
    }

    /// The job as a leg, or `SkillNumbers.NONE`.
    int job(ConceptId occupation) {
        return jobs.getOrDefault(occupation, SkillNumbers.NONE);
    }

    BitSet legs(Collection<ConceptId> ids) {
        var found = new BitSet(legs.length);
        for (var id : ids)
            for (var named : List.of(courses, jobs)) {
                int leg = named.getOrDefault(id, SkillNumbers.NONE);
                if (leg != SkillNumbers.NONE) found.set(leg);
            }
        return found;
    }

    /// The legs that may be taken under the limits.
    BitSet allowed(Limits limits) {
        var allowed = new BitSet(legs.length);
        for (int leg = 0; leg < legs.length; leg++) if (isAllowed(leg, limits)) allowed.set(leg);
        return allowed;
    }

    /// Courses that can only be begun on certain days.
    BitSet dated() {
        return dated;
    }

    private boolean isAllowed(int leg, Limits limits) {
        return switch (legs[leg]) {
            case CompiledLeg.Course course -> limits.allow(course.opportunity());
            case CompiledLeg.Job job -> limits.allow(job.leg().occupation());
        };
    }
}
