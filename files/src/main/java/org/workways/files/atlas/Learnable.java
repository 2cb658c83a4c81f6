package org.workways.files.atlas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.workways.concept.ConceptId;
import org.workways.concept.Price;
import org.workways.learning.LearningOpportunity;
import org.workways.learning.SteppingStone;
import org.workways.taxonomy.Fact;

/// What can be learnt from what, whatever it costs: the closure of facts under all courses on offer and all jobs that
/// are steps.
final class Learnable {
    private final Atlas atlas;
    private final List<LearningOpportunity> offered;
    private final Set<Fact> given = new HashSet<>();
    private final Set<Fact> givenFree = new HashSet<>();

    Learnable(Atlas atlas) {
        this.atlas = atlas;
        this.offered = atlas.catalogue().opportunities().stream()
                .filter(course -> course.retired().isEmpty())
                .toList();
        for (var course : offered) {
            course.gives().forEach(fact -> addWithLower(given, fact));
            if (course.price().filter(Price.FREE::equals).isPresent())
                course.gives().forEach(fact -> addWithLower(givenFree, fact));
        }
    }

    boolean isGiven(Fact fact) {
        return given.contains(fact);
    }

    boolean isGivenFree(Fact fact) {
        return givenFree.contains(fact);
    }

    /// Destinations with the origins from which each can be reached, sorted.
    SortedMap<ConceptId, SortedSet<ConceptId>> originsByDestination() {
        var reaching = new TreeMap<ConceptId, SortedSet<ConceptId>>();
        var occupations = atlas.taxonomy().occupations();
        for (var occupation : occupations)
            if (occupation.isDestination()) reaching.put(occupation.id(), new TreeSet<>());
        for (var origin : occupations) {
            if (!origin.isOrigin()) continue;
            var known = closure(origin.essentials());
            for (var destination : occupations)
                if (destination.isDestination()
                        && !destination.id().equals(origin.id())
                        && known.containsAll(destination.essentials()))
                    reaching.computeIfAbsent(destination.id(), id -> new TreeSet<>())
                            .add(origin.id());
        }
        return reaching;
    }

    /// Courses on offer that nobody can ever begin: each waits for another of them.
    List<LearningOpportunity> circular() {
        var start = new TreeSet<Fact>();
        for (var course : offered) for (var fact : course.requires()) if (!given.contains(fact)) start.add(fact);
        var known = closure(start);
        return offered.stream()
                .filter(course -> !known.containsAll(course.requires()))
                .toList();
    }

    private Set<Fact> closure(Collection<Fact> start) {
        var known = new HashSet<Fact>();
        start.forEach(fact -> addWithLower(known, fact));
        List<LearningOpportunity> courses = new ArrayList<>(offered);
        List<SteppingStone> jobs = new ArrayList<>(atlas.catalogue().steppingStones());
        Map<ConceptId, SortedSet<Fact>> needs = new TreeMap<>();
        for (var job : jobs)
            needs.put(
                    job.occupation(),
                    atlas.taxonomy().occupation(job.occupation()).essentials());
        boolean grew = true;
        while (grew) {
            grew = courses.removeIf(course -> known.containsAll(course.requires()) && learn(known, course.gives()));
            grew |= jobs.removeIf(job -> known.containsAll(needs.getOrDefault(job.occupation(), new TreeSet<>()))
                    && learn(known, job.gives()));
        }
        return known;
    }

    private static boolean learn(Set<Fact> known, Collection<Fact> facts) {
        facts.forEach(fact -> addWithLower(known, fact));
        return true;
    }

    private static void addWithLower(Set<Fact> facts, Fact fact) {
        for (int level = 1; level <= fact.level().number(); level++) facts.add(Fact.of(fact.skill(), level));
    }
}
