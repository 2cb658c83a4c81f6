package org.workways.route;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.workways.benchmark.Checkout;
import org.workways.benchmark.Machine;
import org.workways.benchmark.TextTable;
import org.workways.concept.Progress;
import org.workways.files.atlas.AtlasReader;
import org.workways.files.costing.CostingReader;
import org.workways.profile.SkillProfile;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Skill;
import org.workways.taxonomy.Taxonomy;

/// How long a matrix of people by occupations of the atlas takes on all cores. A person has the essential skills of an
/// origin and up to eight others of the atlas, drawn at random.
final class MatrixBenchmark {
    private static final int OCCUPATIONS = 150;
    private static final int MORE_SKILLS = 8;
    private static final long SEED = 1;
    private static final double TARGET = 60;

    private MatrixBenchmark() {}

    /// @param arguments how many people, by default 1,000
    public static void main(String[] arguments) throws IOException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        var atlas = AtlasReader.embedded();
        var file = Checkout.here().root().resolve("costings").resolve("evenings.json");
        var costing = CostingReader.read("evenings", Files.readString(file)).costing();
        var router = new Router(atlas.taxonomy(), atlas.catalogue());
        var occupations = atlas.taxonomy().destinations().stream()
                .map(Occupation::id)
                .limit(OCCUPATIONS)
                .toList();
        System.out.println(Machine.text());
        System.out.printf(
                "data:    atlas %s (%d courses, %d stepping stones); people of seed %d; costing evenings, 8 h a week,"
                        + " no budget%n%n",
                atlas.version(),
                atlas.catalogue().opportunities().size(),
                atlas.catalogue().steppingStones().size(),
                SEED);
        var people = people(atlas.taxonomy(), count);
        var warmUp = people.subList(0, Math.min(20, count));
        router.matrix(
                MatrixRequest.of(warmUp, occupations, RouteBenchmark.LIMITS, costing),
                row -> {},
                Progress.SILENT,
                () -> false);
        var cells = new MatrixTally();
        double cpu = ReachBenchmark.cpuMilliseconds();
        long begin = System.nanoTime();
        router.matrix(
                MatrixRequest.of(people, occupations, RouteBenchmark.LIMITS, costing),
                cells::add,
                Progress.SILENT,
                () -> false);
        double wall = (System.nanoTime() - begin) / 1e9;
        cpu = (ReachBenchmark.cpuMilliseconds() - cpu) / 1e3;
        System.out.println(new TextTable(
                        "people",
                        "occupations",
                        "wall s",
                        "CPU s",
                        "cells a CPU s",
                        "costs",
                        "qualified",
                        "unreachable",
                        "undecided")
                .row(
                        count,
                        occupations.size(),
                        wall,
                        cpu,
                        count * occupations.size() / cpu,
                        cells.costs(),
                        cells.qualified(),
                        cells.unreachable(),
                        cells.undecided()));
        System.out.printf(
                "matrix: %,d people by %d occupations in %.0f s, %.0f s of CPU (target %.0f s on two cores)%n",
                count, occupations.size(), wall, cpu, TARGET);
    }

    private static List<SkillProfile> people(Taxonomy taxonomy, int count) {
        var random = new SplittableRandom(SEED);
        var origins = taxonomy.occupations().stream()
                .filter(job -> job.isOrigin() && !job.essentials().isEmpty())
                .toList();
        var skills = taxonomy.skills().stream().map(Skill::id).toList();
        var people = new ArrayList<SkillProfile>();
        while (people.size() < count) {
            var facts = new TreeSet<Fact>(
                    origins.get(random.nextInt(origins.size())).essentials());
            int more = random.nextInt(MORE_SKILLS + 1);
            for (int i = 0; i < more; i++)
                facts.add(Fact.of(skills.get(random.nextInt(skills.size())), 1 + random.nextInt(2)));
            people.add(SkillProfile.of(facts));
        }
        return people;
    }
}
