package org.workways.taxonomy;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.workways.concept.ConceptId;
import org.workways.concept.Provenance;

/// One release of a classification, whole and closed in itself: what it requires and whose tasks it lists is in it.
/// Skills and occupations are sorted by id, tasks by occupation and id, emerging tasks by occupation,
/// the newest first; no id occurs twice.
/// @param name       one short word for commands and folders: lower-case letters, digits and hyphens, as in `esco`
/// @param emerging   what people report to do and no list of tasks has; it counts nowhere as a task
/// @param activities what work activities are called, by id, as far as that is known
public record Snapshot(
        String name,
        Provenance provenance,
        Collection<Skill> skills,
        Collection<Occupation> occupations,
        List<Task> tasks,
        List<EmergingTask> emerging,
        SortedMap<String, String> activities) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    /// @throws IllegalArgumentException if the name is no such word, an id occurs twice, a name of an activity
    /// is blank, or a concept that is named is not there
    public Snapshot {
        if (!isName(name)) throw new IllegalArgumentException("A snapshot is named by one word, got '" + name + "'.");
        skills = skills.stream().sorted(Comparator.comparing(Skill::id)).toList();
        occupations = occupations.stream()
                .sorted(Comparator.comparing(Occupation::id))
                .toList();
        tasks = tasks.stream()
                .sorted(Comparator.comparing(Task::occupation).thenComparing(Task::id))
                .toList();
        emerging = emerging.stream().sorted().toList();
        activities = Collections.unmodifiableSortedMap(new TreeMap<>(activities));
        activities.forEach(Snapshot::requireName);
        var skillIds = ids(skills, Skill::id);
        var occupationIds = ids(occupations, Occupation::id);
        ids(tasks, task -> List.of(task.occupation(), task.id()));
        ids(emerging, task -> List.of(task.occupation(), task.statement()));
        for (var skill : skills) {
            skill.buildsOn().forEach(base -> require(skillIds, base, skill.id()));
            skill.closeTo().forEach(relative -> require(skillIds, relative, skill.id()));
        }
        for (var occupation : occupations)
            occupation.requirements().forEach(needed -> require(skillIds, needed.skill(), occupation.id()));
        for (var task : tasks) require(occupationIds, task.occupation(), "task " + task.id());
        for (var task : emerging) require(occupationIds, task.occupation(), "emerging task '" + task.statement() + "'");
    }

    /// One without emerging tasks and names of activities.
    public Snapshot(
            String name,
            Provenance provenance,
            Collection<Skill> skills,
            Collection<Occupation> occupations,
            List<Task> tasks) {
        this(name, provenance, skills, occupations, tasks, List.of(), new TreeMap<>());
    }

    /// Whether a snapshot may have this name.
    public static boolean isName(String word) {
        return NAME.matcher(word).matches();
    }

    private static <T, K> Set<K> ids(Collection<T> things, Function<T, K> id) {
        var ids = HashSet.<K>newHashSet(things.size());
        for (var thing : things)
            if (!ids.add(id.apply(thing)))
                throw new IllegalArgumentException("Two of a kind have the id " + id.apply(thing) + ".");
        return ids;
    }

    private static void requireName(String activity, String name) {
        if (activity.isBlank() || name.isBlank())
            throw new IllegalArgumentException("The activity '" + activity + "' is called '" + name + "'.");
    }

    private static void require(Set<ConceptId> there, ConceptId named, Object by) {
        if (!there.contains(named))
            throw new IllegalArgumentException(by + " names " + named + ", which is not there.");
    }
}
