package org.workways.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.workways.concept.Attestation;
import org.workways.concept.ConceptId;
import org.workways.learning.Catalogue;
import org.workways.learning.LearningOpportunity;
import org.workways.learning.LearningOpportunity.Kind;
import org.workways.learning.LearningOpportunity.Mode;
import org.workways.profile.SkillProfile;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.SkillFamily;
import org.workways.taxonomy.Taxonomy;

/// A world of as many courses as wanted. Each course has the hours, the price, and the numbers of facts required and
/// given of a course of the atlas, drawn at random. Skills lie in six layers; a course of a layer requires something
/// of the layer below and maybe more from below, so chains are up to six courses long. Three in ten courses also
/// repeat something from below, so that courses can support each other in circles. There are a quarter as many
/// skills as courses. The goal has as many facts as a destination of the atlas, from the upper three layers; a fifth
/// of the skills of the lower two layers is held.
record SyntheticCatalogue(Taxonomy taxonomy, Catalogue catalogue, SkillProfile profile, SortedSet<Fact> goal) {
    private static final int LAYERS = 6;
    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);
    private static final Attestation DRAWN =
            new Attestation(List.of("drawn"), "Apache-2.0", DAY, DAY, true, Attestation.Confidence.HIGH);

    /// @param like the world whose courses and destinations are drawn from
    static SyntheticCatalogue of(Taxonomy like, Catalogue courses, int count, long seed) {
        var random = new SplittableRandom(seed);
        int skills = Math.max(LAYERS * 4, count / 4);
        var all = IntStream.range(0, skills)
                .mapToObj(i -> Skill.of(skill(i).skill(), "skill " + i, SkillFamily.IOT, "group-" + i / 5))
                .toList();
        var made = new ArrayList<LearningOpportunity>();
        for (int i = 0; i < count; i++) {
            var model = courses.opportunities()
                    .get(random.nextInt(courses.opportunities().size()));
            // The first courses go round the skills, so that each can be learnt.
            made.add(course(i, i < skills ? i : random.nextInt(skills), skills, model, random));
        }
        var held = new TreeSet<Fact>();
        for (int i = 0; i < skills; i++) if (i % LAYERS < 2 && random.nextInt(5) == 0) held.add(skill(i));
        return new SyntheticCatalogue(
                new Taxonomy(all, List.of()),
                new Catalogue(made, List.of()),
                SkillProfile.of(held),
                goal(like, skills, random));
    }

    private static SortedSet<Fact> goal(Taxonomy like, int skills, SplittableRandom random) {
        var sizes = like.destinations().stream()
                .map(occupation -> occupation.essentials().size())
                .toList();
        int size = sizes.get(random.nextInt(sizes.size()));
        var goal = new TreeSet<Fact>();
        while (goal.size() < size) goal.add(ofLayer(LAYERS / 2 + random.nextInt(LAYERS / 2), skills, random));
        return goal;
    }

    private static LearningOpportunity course(
            int number, int first, int skills, LearningOpportunity model, SplittableRandom random) {
        int layer = first % LAYERS;
        var gives = new TreeSet<Fact>(List.of(skill(first)));
        for (int i = 1; i < model.gives().size(); i++) gives.add(ofLayer(layer, skills, random));
        var requires = new TreeSet<Fact>();
        if (layer > 0) requires.add(ofLayer(layer - 1, skills, random));
        for (int i = 1; i < model.requires().size() && layer > 0; i++)
            requires.add(ofLayer(random.nextInt(layer), skills, random));
        if (layer > 0 && random.nextInt(10) < 3) gives.add(ofLayer(random.nextInt(layer), skills, random));
        return course(number, requires, gives, model, random);
    }

    /// A course with the hours and the price of another, by one of 20 providers.
    static LearningOpportunity course(
            int number,
            SortedSet<Fact> requires,
            SortedSet<Fact> gives,
            LearningOpportunity model,
            SplittableRandom random) {
        return new LearningOpportunity(
                ConceptId.atlas("course-" + number),
                "course " + number,
                "provider " + random.nextInt(20),
                "https://example.org/" + number,
                Kind.OPEN_COURSE,
                model.hours(),
                "drawn",
                model.price(),
                new TreeSet<>(List.of("en")),
                Mode.ONLINE,
                Optional.empty(),
                requires,
                gives,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                DRAWN);
    }

    private static Fact ofLayer(int layer, int skills, SplittableRandom random) {
        return skill(layer + LAYERS * random.nextInt((skills - layer - 1) / LAYERS + 1));
    }

    /// Skills go round the layers: number i lies in layer i mod 6. Levels rise with the layers.
    private static Fact skill(int number) {
        return Fact.of(ConceptId.atlas("skill-" + number), 1 + number % LAYERS / 2);
    }
}
