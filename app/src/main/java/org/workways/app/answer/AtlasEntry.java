package org.workways.app.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.workways.concept.ConceptId;
import org.workways.exposure.Technology;
import org.workways.files.atlas.Atlas;
import org.workways.learning.LearningOpportunity;
import org.workways.taxonomy.Link;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.SkillFamily;
import org.workways.taxonomy.Taxonomy;

/// A concept as a list of concepts shows it.
/// @param families of the skills that it has to do with, the one with most of them first
/// @param group    what it stands under in a list of its kind; for a technology, what that does
/// @param about    one line; empty for a course, which has figures instead
/// @param course   the opportunity itself, if it is one
/// @param others   other names that people may read
/// @param hidden   names that find it and that nobody shows: what people type, its id, codes elsewhere
public record AtlasEntry(
        ConceptId id,
        AtlasKind kind,
        String label,
        List<SkillFamily> families,
        String group,
        String about,
        Optional<LearningOpportunity> course,
        List<String> others,
        List<String> hidden) {
    public AtlasEntry {
        families = List.copyOf(families);
        others = List.copyOf(others);
        hidden = List.copyOf(hidden);
    }

    /// Every concept of the atlas: by kind, then by what it stands under, then by its name.
    static List<AtlasEntry> all(Atlas atlas) {
        var all = new ArrayList<AtlasEntry>();
        var taxonomy = atlas.taxonomy();
        taxonomy.occupations().forEach(occupation -> all.add(of(occupation, taxonomy)));
        taxonomy.skills().forEach(skill -> all.add(of(skill)));
        atlas.catalogue().opportunities().forEach(course -> all.add(of(course, taxonomy)));
        atlas.technologies().forEach(technology -> all.add(of(technology, taxonomy)));
        all.sort(Comparator.comparing(AtlasEntry::kind)
                .thenComparing(AtlasEntry::compareGroups)
                .thenComparing(AtlasEntry::label, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(AtlasEntry::id));
        return List.copyOf(all);
    }

    /// Of skills and occupations by its place among the families; of technologies what they do, by name. Courses stand
    /// under nothing: there are too many of a family.
    private static int compareGroups(AtlasEntry one, AtlasEntry other) {
        return switch (one.kind) {
            case OCCUPATION, SKILL -> one.families.getFirst().compareTo(other.families.getFirst());
            case COURSE -> 0;
            case TECHNOLOGY -> one.group.compareTo(other.group);
        };
    }

    private static AtlasEntry of(Occupation occupation, Taxonomy taxonomy) {
        var own = families(occupation, taxonomy);
        var codes = Stream.concat(codes(occupation.links()), occupation.isco().stream());
        return new AtlasEntry(
                occupation.id(),
                AtlasKind.OCCUPATION,
                occupation.label(),
                own,
                own.getFirst().code(),
                occupation.description(),
                Optional.empty(),
                occupation.labels().alternatives(),
                hidden(occupation.id(), occupation.labels().hidden(), codes));
    }

    private static AtlasEntry of(Skill skill) {
        return new AtlasEntry(
                skill.id(),
                AtlasKind.SKILL,
                skill.label(),
                List.of(skill.family()),
                skill.family().code(),
                skill.description(),
                Optional.empty(),
                skill.labels().alternatives(),
                hidden(skill.id(), skill.labels().hidden(), codes(skill.links())));
    }

    private static AtlasEntry of(LearningOpportunity course, Taxonomy taxonomy) {
        return new AtlasEntry(
                course.id(),
                AtlasKind.COURSE,
                course.title(),
                families(course.gives().stream().map(fact -> fact.skill()).toList(), taxonomy),
                "",
                "",
                Optional.of(course),
                List.of(course.provider()),
                hidden(course.id(), List.of(), course.certificate().stream()));
    }

    private static AtlasEntry of(Technology technology, Taxonomy taxonomy) {
        return new AtlasEntry(
                technology.id(),
                AtlasKind.TECHNOLOGY,
                technology.label(),
                families(technology.skills(), taxonomy),
                technology.group().code(),
                technology.description(),
                Optional.empty(),
                technology.labels().alternatives(),
                hidden(technology.id(), technology.labels().hidden(), Stream.of()));
    }

    /// Those that an occupation lives from, the one that most of what it asks for belongs to first; never empty.
    static List<SkillFamily> families(Occupation occupation, Taxonomy taxonomy) {
        var asked = families(
                occupation.requirements().stream().map(some -> some.skill()).toList(), taxonomy);
        var own = new ArrayList<>(
                asked.stream().filter(occupation.families()::contains).toList());
        occupation.families().stream().filter(family -> !own.contains(family)).forEach(own::add);
        if (own.isEmpty()) own.add(SkillFamily.OTHER);
        return own;
    }

    private static Stream<String> codes(Collection<Link> links) {
        return links.stream().map(link -> link.target().code());
    }

    private static List<String> hidden(ConceptId id, List<String> names, Stream<String> codes) {
        return Stream.of(Stream.of(id.code(), id.toString()), names.stream(), codes)
                .flatMap(some -> some)
                .distinct()
                .toList();
    }

    /// Of skills, the one that most of them have first.
    private static List<SkillFamily> families(Collection<ConceptId> skills, Taxonomy taxonomy) {
        var counts = new EnumMap<SkillFamily, Integer>(SkillFamily.class);
        skills.forEach(skill -> counts.merge(taxonomy.skill(skill).family(), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted((one, other) -> Integer.compare(other.getValue(), one.getValue()))
                .map(entry -> entry.getKey())
                .toList();
    }
}
