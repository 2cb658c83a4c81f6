package org.workways.exposure;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.workways.concept.ConceptId;
import org.workways.exposure.TaskEffect.Kind;
import org.workways.taxonomy.SkillFamily;
import org.workways.taxonomy.Taxonomy;

/// What comes with technologies that a place adopts: tasks that go, change and appear, whose they are, and what people
/// must know.
/// @param technologies each once
public record Adoption(List<Technology> technologies) {
    /// What one of them does to a task.
    public record Touch(Technology technology, TaskEffect effect) {}

    /// An occupation with tasks that nobody had before.
    /// @param created never empty
    public record Post(ConceptId occupation, List<Touch> created) {
        public Post {
            created = List.copyOf(created);
        }
    }

    public Adoption {
        technologies = List.copyOf(new LinkedHashSet<>(technologies));
    }

    /// In the order of the technologies.
    public List<Touch> touches(Kind kind) {
        return technologies.stream()
                .flatMap(technology -> technology.effects().stream()
                        .filter(effect -> effect.kind() == kind)
                        .map(effect -> new Touch(technology, effect)))
                .toList();
    }

    /// Who does what nobody did before: the occupation with most such tasks first, then by id.
    public List<Post> posts() {
        var byOccupation = new TreeMap<ConceptId, List<Touch>>();
        for (var touch : touches(Kind.CREATES))
            for (var occupation : touch.effect().occupations())
                byOccupation.merge(occupation, List.of(touch), Adoption::both);
        return byOccupation.entrySet().stream()
                .map(entry -> new Post(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Post post) -> -post.created().size()))
                .toList();
    }

    /// Whose tasks go or change.
    public SortedSet<ConceptId> touched() {
        var touched = new TreeSet<ConceptId>();
        for (var kind : List.of(Kind.TAKES, Kind.CHANGES))
            touches(kind).forEach(touch -> touched.addAll(touch.effect().occupations()));
        return touched;
    }

    /// What somebody must know to install, run or build them, by family; families of which nothing is needed are not
    /// there.
    public Map<SkillFamily, SortedSet<ConceptId>> skills(Taxonomy taxonomy) {
        var byFamily = new EnumMap<SkillFamily, SortedSet<ConceptId>>(SkillFamily.class);
        technologies.stream()
                .map(Technology::skills)
                .flatMap(Collection::stream)
                .forEach(skill -> byFamily.computeIfAbsent(taxonomy.skill(skill).family(), family -> new TreeSet<>())
                        .add(skill));
        return byFamily;
    }

    private static List<Touch> both(List<Touch> one, List<Touch> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
