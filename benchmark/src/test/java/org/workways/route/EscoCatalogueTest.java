package org.workways.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.files.atlas.Atlas;
import org.workways.files.atlas.AtlasReader;
import org.workways.learning.Catalogue;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Requirement;
import org.workways.taxonomy.Requirement.Need;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.SkillFamily;
import org.workways.taxonomy.Taxonomy;

/// The generator on a small classification of ESCO's form: 600 skills, 150 occupations with 20 essential ones each.
class EscoCatalogueTest {
    private static final int SKILLS = 600;

    private final Atlas atlas = AtlasReader.embedded();
    private final Taxonomy esco = classification();

    @Test
    void the_same_seed_draws_the_same_courses_and_another_seed_others() {
        assertThat(catalogue(7)).isEqualTo(catalogue(7)).isNotEqualTo(catalogue(8));
    }

    @Test
    void hours_and_prices_are_those_of_courses_of_the_atlas_and_every_skill_is_taught() {
        var known = atlas.catalogue().opportunities().stream()
                .map(course -> course.hours() + " " + course.price())
                .collect(Collectors.toSet());
        var taught = new HashSet<ConceptId>();
        for (var course : catalogue(7).opportunities()) {
            assertThat(known).contains(course.hours() + " " + course.price());
            course.gives().forEach(fact -> taught.add(fact.skill()));
        }
        esco.occupations().forEach(job -> job.essentials()
                .forEach(fact -> assertThat(taught).contains(fact.skill())));
    }

    @Test
    void prerequisites_are_up_to_six_courses_deep() {
        assertThat(Depths.of(catalogue(7))).allMatch(steps -> steps <= 6).contains(6);
    }

    private Catalogue catalogue(long seed) {
        return EscoCatalogue.of(esco, atlas, 400, seed);
    }

    /// Low numbers are needed by many occupations.
    private static Taxonomy classification() {
        var random = new SplittableRandom(1);
        var skills = IntStream.range(0, SKILLS)
                .mapToObj(i -> Skill.of(id("skill-" + i), "skill " + i, SkillFamily.IOT, "group-" + i / 20))
                .toList();
        var jobs = IntStream.range(0, 150)
                .mapToObj(i -> Occupation.of(
                        id("job-" + i),
                        "job " + i,
                        random.doubles(20)
                                .mapToObj(share -> (int) (share * share * SKILLS))
                                .distinct()
                                .map(number -> new Requirement(id("skill-" + number), Level.FOUNDATION, Need.ESSENTIAL))
                                .toList()))
                .toList();
        return new Taxonomy(List.copyOf(skills), jobs);
    }

    private static ConceptId id(String code) {
        return new ConceptId("esco", code);
    }
}
