package org.workways.route;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.workways.concept.ConceptId;
import org.workways.concept.Progress;
import org.workways.files.atlas.Atlas;
import org.workways.files.esco.EscoImport;
import org.workways.learning.Catalogue;
import org.workways.learning.LearningOpportunity;
import org.workways.profile.SkillProfile;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Taxonomy;

/// ESCO with as many courses as wanted. Every occupation with essential skills is a destination; its goal is the
/// foundation of each. A course has the hours, the price and the number of facts required of a course of the atlas,
/// drawn at random; it gives more facts than that one, by as much as an occupation of ESCO names more essential skills
/// than a destination of the atlas. What a course gives and requires belongs to one occupation where it can, and skills
/// that no course gave yet go first. Skills lie in six layers, those that most occupations need at the bottom; a course
/// gives skills of one layer (where its occupation has too few, others that no course gave yet), and requires one of
/// the layer below and maybe more from below, so chains are up to six courses long.
final class EscoCatalogue {
    private static final int LAYERS = 6;

    private final List<LearningOpportunity> models;
    private final double more;
    private final SplittableRandom random;
    private final Map<ConceptId, List<Occupation>> neededBy = new HashMap<>();
    private final Map<ConceptId, Integer> layerOf = new HashMap<>();
    private final List<List<ConceptId>> layers = new ArrayList<>();
    private final TreeSet<ConceptId> untaught = new TreeSet<>();

    private EscoCatalogue(Taxonomy esco, Atlas atlas, long seed) {
        this.models = atlas.catalogue().opportunities();
        this.more = meanGoal(esco) / meanGoal(atlas.taxonomy());
        this.random = new SplittableRandom(seed);
        for (var occupation : esco.occupations())
            for (var fact : occupation.essentials())
                neededBy.computeIfAbsent(fact.skill(), skill -> new ArrayList<>())
                        .add(occupation);
        layOut();
        untaught.addAll(neededBy.keySet());
    }

    /// ESCO from its official files, its occupations as destinations.
    static Taxonomy taxonomy(Collection<Path> zips) {
        var imported = EscoImport.read(List.copyOf(zips), LocalDate.EPOCH, Progress.SILENT)
                .snapshot();
        return new Taxonomy(
                imported.skills(),
                imported.occupations().stream()
                        .map(job -> Occupation.of(job.id(), job.label(), job.requirements()))
                        .toList());
    }

    /// @param esco as from `taxonomy`
    static Catalogue of(Taxonomy esco, Atlas atlas, int count, long seed) {
        var drawn = new EscoCatalogue(esco, atlas, seed);
        var courses = new ArrayList<LearningOpportunity>();
        for (int number = 0; number < count; number++) courses.add(drawn.course(number));
        return new Catalogue(courses, List.of());
    }

    /// People who have the essential skills of an occupation, drawn at random.
    static List<SkillProfile> people(Taxonomy taxonomy, int count, long seed) {
        var random = new SplittableRandom(seed);
        var jobs = taxonomy.occupations().stream()
                .filter(job -> !job.essentials().isEmpty())
                .toList();
        var people = new ArrayList<SkillProfile>();
        while (people.size() < count)
            people.add(SkillProfile.of(jobs.get(random.nextInt(jobs.size())).essentials()));
        return people;
    }

    private static double meanGoal(Taxonomy taxonomy) {
        return taxonomy.occupations().stream()
                .filter(Occupation::isDestination)
                .mapToInt(job -> job.essentials().size())
                .filter(size -> size > 0)
                .average()
                .orElseThrow();
    }

    private void layOut() {
        var skills = neededBy.keySet().stream()
                .sorted(Comparator.<ConceptId>comparingInt(skill -> -jobs(skill).size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (int layer = 0; layer < LAYERS; layer++) layers.add(new ArrayList<>());
        for (int rank = 0; rank < skills.size(); rank++) {
            int layer = (int) ((long) rank * LAYERS / skills.size());
            layers.get(layer).add(skills.get(rank));
            layerOf.put(skills.get(rank), layer);
        }
    }

    private LearningOpportunity course(int number) {
        var model = drawn(models);
        var first = untaught.isEmpty() ? drawn(layers.get(random.nextInt(LAYERS))) : drawn(List.copyOf(untaught));
        int layer = layer(first);
        var job = drawn(jobs(first));
        var gives = new TreeSet<Fact>();
        long wanted = Math.round(model.gives().size() * more);
        give(first, gives);
        var alike = ofLayers(job, layer, layer);
        while (gives.size() < wanted && !alike.isEmpty()) {
            var fresh = alike.stream().filter(untaught::contains).toList();
            var next = drawn(fresh.isEmpty() ? alike : fresh);
            alike.remove(next);
            give(next, gives);
        }
        var others = layers.get(layer).stream().filter(untaught::contains).toList();
        for (int i = gives.size(); i < wanted && !others.isEmpty(); i++) give(drawn(others), gives);
        return SyntheticCatalogue.course(number, requires(model, job, layer), gives, model, random);
    }

    private void give(ConceptId skill, Set<Fact> gives) {
        gives.add(Fact.of(skill, 1));
        untaught.remove(skill);
    }

    private SortedSet<Fact> requires(LearningOpportunity model, Occupation job, int layer) {
        var requires = new TreeSet<Fact>();
        if (layer == 0) return requires;
        var below = ofLayers(job, layer - 1, layer - 1);
        requires.add(Fact.of(drawn(below.isEmpty() ? layers.get(layer - 1) : below), 1));
        var ground = ofLayers(job, 0, layer - 1);
        for (int i = 1; i < model.requires().size() && !ground.isEmpty(); i++) requires.add(Fact.of(drawn(ground), 1));
        return requires;
    }

    /// The essential skills of the occupation that lie in these layers.
    private List<ConceptId> ofLayers(Occupation job, int lowest, int highest) {
        var found = new ArrayList<ConceptId>();
        for (var fact : job.essentials()) {
            int layer = layer(fact.skill());
            if (lowest <= layer && layer <= highest) found.add(fact.skill());
        }
        return found;
    }

    private int layer(ConceptId skill) {
        return layerOf.getOrDefault(skill, 0);
    }

    private List<Occupation> jobs(ConceptId skill) {
        return neededBy.getOrDefault(skill, List.of());
    }

    private <T> T drawn(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
