package org.workways.app.exposure;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.workways.app.answer.AskedLimits;
import org.workways.app.answer.ConceptView.Other;
import org.workways.app.answer.DataUsed;
import org.workways.app.answer.EffectView;
import org.workways.app.answer.Goals;
import org.workways.app.answer.PeopleTable;
import org.workways.app.wiring.Wiring;
import org.workways.concept.ConceptId;
import org.workways.concept.ImportIssue;
import org.workways.concept.Progress;
import org.workways.concept.Provenance;
import org.workways.concept.UserException;
import org.workways.exposure.Adoption;
import org.workways.exposure.TaskEffect;
import org.workways.exposure.Technology;
import org.workways.files.atlas.Atlas;
import org.workways.profile.SkillProfile;
import org.workways.route.Limits;
import org.workways.route.MatrixRequest;
import org.workways.route.MatrixRow;
import org.workways.route.MatrixRow.Cell;
import org.workways.taxonomy.SkillFamily;

/// What comes with technologies that a place adopts, and which of its people are near to the work that appears.
/// @param effects in the order of the technologies
/// @param posts   who does what nobody did before: the occupation with most such tasks first
/// @param touched occupations whose tasks go or change
/// @param skills  to install, run or build the technologies
/// @param people  how many were looked at
/// @param within  how many hours of learning are near
/// @param issues  rows of people that were left out
public record AdoptionAnswer(
        List<Technology> technologies,
        List<EffectView> effects,
        List<Post> posts,
        List<Other> touched,
        SortedMap<SkillFamily, List<Other>> skills,
        int people,
        double within,
        List<ImportIssue> issues,
        List<Provenance> data) {
    public static final double USUAL_HOURS = 300;

    /// An occupation with tasks that nobody had before.
    /// @param needs    how many skills of each family are essential to it
    /// @param standing what is known of it beside the atlas' judgement
    /// @param near     who can be there within the hours, the nearest first
    public record Post(
            Other occupation,
            List<EffectView> created,
            Map<SkillFamily, Integer> needs,
            Prospect standing,
            List<Near> near) {}

    /// @param person a pseudonym
    /// @param hours  of the cheapest way; 0 for who holds all that the post needs
    public record Near(String person, double hours) {}

    public AdoptionAnswer {
        technologies = List.copyOf(technologies);
        effects = List.copyOf(effects);
        posts = List.copyOf(posts);
        touched = List.copyOf(touched);
        issues = List.copyOf(issues);
        data = List.copyOf(data);
    }

    /// @param names  of technologies, or ids
    /// @param people a table as `workways matrix` reads it
    /// @throws UserException if a name means no technology, or the table cannot be read
    public static AdoptionAnswer of(
            Wiring wiring, List<String> names, Optional<Path> people, double within, LocalDate today) {
        var found = new TechnologyNames(wiring.atlas());
        var adoption = new Adoption(names.stream().map(found::meant).toList());
        var read = people.map(file -> PeopleTable.read(file, wiring));
        return of(
                wiring,
                adoption,
                read.map(PeopleTable.Read::people).orElse(List.of()),
                within,
                read.map(PeopleTable.Read::issues).orElse(List.of()),
                today);
    }

    /// @param from names of occupations that people come from: who works there holds what is essential to it
    /// @throws UserException if a name means nothing
    public static AdoptionAnswer of(
            Wiring wiring, List<String> names, List<String> from, double within, LocalDate today) {
        var found = new TechnologyNames(wiring.atlas());
        var goals = new Goals(wiring);
        var crew = from.stream()
                .map(name -> goals.named("from", name).goal())
                .map(goal -> new PeopleTable.Entry(goal.label(), SkillProfile.of(goal.facts())))
                .toList();
        var adoption = new Adoption(names.stream().map(found::meant).toList());
        return of(wiring, adoption, crew, within, List.of(), today);
    }

    /// @param crew whose ways to the posts are looked for
    public static AdoptionAnswer of(
            Wiring wiring,
            Adoption adoption,
            List<PeopleTable.Entry> crew,
            double within,
            List<ImportIssue> issues,
            LocalDate today) {
        var atlas = wiring.atlas();
        var posts = adoption.posts();
        var near = near(wiring, posts, crew, within, today);
        var prospects = Prospects.of(wiring);
        var told = posts.stream()
                .map(post -> post(atlas, adoption, post, prospects, near.getOrDefault(post.occupation(), List.of())))
                .toList();
        boolean isAsked = told.stream().anyMatch(post -> post.standing().asked().isPresent());
        return new AdoptionAnswer(
                adoption.technologies(),
                EffectView.of(atlas, adoption),
                told,
                others(atlas, adoption.touched()),
                skills(atlas, adoption),
                crew.size(),
                within,
                issues,
                DataUsed.ofLegs(atlas, ids(adoption, posts), List.of(), isAsked ? prospects.data() : List.of()));
    }

    /// What becomes so of tasks.
    public List<EffectView> effects(TaskEffect.Kind kind) {
        return effects.stream().filter(view -> view.effect().kind() == kind).toList();
    }

    private static Post post(Atlas atlas, Adoption adoption, Adoption.Post post, Prospects prospects, List<Near> near) {
        var occupation = atlas.taxonomy().occupation(post.occupation());
        var needs = new EnumMap<SkillFamily, Integer>(SkillFamily.class);
        occupation
                .essentials()
                .forEach(
                        fact -> needs.merge(atlas.taxonomy().skill(fact.skill()).family(), 1, Integer::sum));
        return new Post(
                Other.of(atlas, occupation),
                EffectView.of(atlas, adoption).stream()
                        .filter(view -> view.effect().kind() == TaskEffect.Kind.CREATES)
                        .filter(view -> view.effect().occupations().contains(post.occupation()))
                        .toList(),
                needs,
                prospects.of(occupation),
                near);
    }

    private static Map<ConceptId, List<Near>> near(
            Wiring wiring, List<Adoption.Post> posts, List<PeopleTable.Entry> crew, double within, LocalDate today) {
        var atlas = wiring.atlas();
        var goals = posts.stream()
                .map(Adoption.Post::occupation)
                .filter(id -> !atlas.taxonomy().occupation(id).essentials().isEmpty())
                .toList();
        var near = new TreeMap<ConceptId, List<Near>>();
        if (crew.isEmpty() || goals.isEmpty()) return near;
        List<SkillProfile> profiles =
                crew.stream().map(PeopleTable.Entry::profile).toList();
        var costing = wiring.costing(Wiring.COSTINGS.getFirst()).costing();
        wiring.router(atlas.taxonomy())
                .matrix(
                        MatrixRequest.of(profiles, goals, limits(atlas, today), costing),
                        row -> take(row, goals, crew, within, near),
                        Progress.SILENT,
                        () -> false);
        near.values()
                .forEach(people ->
                        people.sort(Comparator.comparingDouble(Near::hours).thenComparing(Near::person)));
        return near;
    }

    private static void take(
            MatrixRow row,
            List<ConceptId> goals,
            List<PeopleTable.Entry> crew,
            double within,
            Map<ConceptId, List<Near>> near) {
        var person = crew.get(row.profile()).id();
        for (int i = 0; i < goals.size(); i++) {
            double hours =
                    switch (row.cells().get(i)) {
                        case Cell.Cost cost -> cost.hours();
                        case Cell.Qualified all -> 0;
                        case Cell.Unreachable none -> Double.POSITIVE_INFINITY;
                        case Cell.Undecided open -> Double.POSITIVE_INFINITY;
                    };
            if (hours <= within)
                near.computeIfAbsent(goals.get(i), id -> new ArrayList<>()).add(new Near(person, hours));
        }
    }

    private static Limits limits(Atlas atlas, LocalDate today) {
        return AskedLimits.usual().limits(today, atlas);
    }

    private static SortedMap<SkillFamily, List<Other>> skills(Atlas atlas, Adoption adoption) {
        var skills = new TreeMap<SkillFamily, List<Other>>();
        adoption.skills(atlas.taxonomy()).forEach((family, ids) -> skills.put(family, Other.skills(atlas, ids)));
        return skills;
    }

    private static List<Other> others(Atlas atlas, Iterable<ConceptId> occupations) {
        var others = new ArrayList<Other>();
        for (var id : occupations) others.add(Other.of(atlas, atlas.taxonomy().occupation(id)));
        return others;
    }

    private static TreeSet<ConceptId> ids(Adoption adoption, List<Adoption.Post> posts) {
        var ids = new TreeSet<ConceptId>();
        adoption.technologies().forEach(technology -> ids.add(technology.id()));
        posts.forEach(post -> ids.add(post.occupation()));
        return ids;
    }
}
