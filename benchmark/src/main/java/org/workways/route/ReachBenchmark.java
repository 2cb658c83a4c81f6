package org.workways.route;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.workways.benchmark.Checkout;
import org.workways.benchmark.Machine;
import org.workways.benchmark.TextTable;
import org.workways.benchmark.Timings;
import org.workways.concept.UserException;
import org.workways.files.atlas.AtlasReader;
import org.workways.files.costing.CostingReader;
import org.workways.learning.Catalogue;
import org.workways.profile.SkillProfile;
import org.workways.taxonomy.Occupation;
import org.workways.taxonomy.Taxonomy;

/// How long it takes to find every occupation within so many hours, with its optimal cost: over the atlas, and over
/// ESCO with a synthetic catalogue of 5,000 courses. For some people each cost is compared with that of a search for
/// this occupation alone.
final class ReachBenchmark {
    private static final int COURSES = 5_000;
    private static final long SEED = 1;
    private static final int WARM_UP = 3;
    private static final List<Double> HOURS = List.of(100.0, 300.0, 1_000.0);

    private final Checkout checkout = Checkout.here();
    private final Costing costing;
    private final int people;
    private final TextTable table = new TextTable(
            "destinations",
            "within h",
            "people",
            "wall ms, median",
            "p90",
            "max",
            "CPU ms, mean",
            "inside",
            "open",
            "unreachable",
            "by distance",
            "by landmarks",
            "by search",
            "equal to single searches");

    private record World(String name, Taxonomy taxonomy, CompiledCatalogue catalogue, List<SkillProfile> people) {}

    private ReachBenchmark(Costing costing, int people) {
        this.costing = costing;
        this.people = people;
    }

    /// @param arguments how many people, by default 60
    public static void main(String[] arguments) throws IOException {
        try {
            var file = Checkout.here().root().resolve("costings").resolve("evenings.json");
            var costing = CostingReader.read("evenings", Files.readString(file)).costing();
            new ReachBenchmark(costing, arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60).run();
        } catch (UserException e) {
            System.err.println(e.problem() + "\n" + e.advice());
            System.exit(2);
        }
    }

    private void run() {
        var atlas = AtlasReader.embedded();
        System.out.println(Machine.text());
        var zips = checkout.dataFiles("esco", "ESCO dataset *.zip");
        System.out.printf(
                "data:    atlas %s (%d courses, %d stepping stones); ESCO from %s, with %,d courses of seed %d;%n     "
                        + "    costing evenings, 8 h a week, no budget; people are occupations' essential skills%n%n",
                atlas.version(),
                atlas.catalogue().opportunities().size(),
                atlas.catalogue().steppingStones().size(),
                zips.getFirst().getFileName(),
                COURSES,
                SEED);
        var esco = EscoCatalogue.taxonomy(zips);
        double own = measured(world("atlas", atlas.taxonomy(), atlas.catalogue(), origins(atlas.taxonomy())), 10);
        double others = measured(
                world(
                        "ESCO",
                        esco,
                        EscoCatalogue.of(esco, atlas, COURSES, SEED),
                        EscoCatalogue.people(esco, people, SEED)),
                30);
        System.out.println(table);
        System.out.printf(
                "reach: within 300 h, wall, median: atlas %.1f ms (target 30), ESCO %.0f ms (target 1000)%n",
                own, others);
    }

    private World world(String name, Taxonomy taxonomy, Catalogue catalogue, List<SkillProfile> all) {
        var compiled = new CompiledCatalogue(taxonomy, catalogue);
        return new World(
                "%s, %,d".formatted(name, compiled.destinations().size()),
                taxonomy,
                compiled,
                all.subList(0, Math.min(people, all.size())));
    }

    private static List<SkillProfile> origins(Taxonomy taxonomy) {
        return taxonomy.occupations().stream()
                .filter(job -> job.isOrigin() && !job.essentials().isEmpty())
                .map(Occupation::essentials)
                .map(SkillProfile::of)
                .toList();
    }

    /// @param checkedEvery of so many people, one is compared with single searches
    /// @return median of the wall ms within 300 h
    private double measured(World world, int checkedEvery) {
        double median = 0;
        for (double hours : HOURS) {
            for (int round = 0; round < WARM_UP; round++)
                for (var person : world.people()) reached(world, person, hours);
            var wall = new ArrayList<Double>();
            var answers = new ArrayList<Reached>();
            double cpu = cpuMilliseconds();
            for (var person : world.people()) {
                long begin = System.nanoTime();
                answers.add(reached(world, person, hours));
                wall.add((System.nanoTime() - begin) / 1e6);
            }
            cpu = (cpuMilliseconds() - cpu) / world.people().size();
            int equal = 0;
            for (int i = 0; i < answers.size(); i += checkedEvery)
                equal += checked(world, world.people().get(i), hours, answers.get(i));
            var times = Timings.of(wall);
            addRow(world, hours, times, cpu, answers, equal);
            if (hours == 300) median = times.median();
        }
        return median;
    }

    private Reached reached(World world, SkillProfile person, double hours) {
        return new Reaches(world.catalogue(), ReachRequest.of(person, RouteBenchmark.LIMITS, costing, hours)).answer();
    }

    private void addRow(World world, double hours, Timings times, double cpu, List<Reached> answers, int equal) {
        double count = answers.size();
        table.row(
                world.name(),
                Math.round(hours),
                answers.size(),
                times.median(),
                times.quantile(0.9),
                times.max(),
                cpu,
                answers.stream()
                                .flatMap(answer -> answer.jobs().stream())
                                .filter(Reach.Inside.class::isInstance)
                                .count()
                        / count,
                answers.stream().mapToInt(answer -> answer.decided().open()).sum() / count,
                answers.stream()
                                .mapToInt(answer -> answer.decided().unreachable())
                                .sum()
                        / count,
                answers.stream()
                                .mapToInt(answer -> answer.decided().byDistance())
                                .sum()
                        / count,
                answers.stream()
                                .mapToInt(answer -> answer.decided().byLandmarks())
                                .sum()
                        / count,
                answers.stream().mapToInt(answer -> answer.decided().bySearch()).sum() / count,
                equal);
    }

    /// @return how many destinations were compared
    private int checked(World world, SkillProfile person, double hours, Reached reached) {
        for (var reach : reached.jobs()) {
            var job = world.taxonomy().occupation(reach.occupation());
            var request = RouteRequest.of(person, job.id(), job.essentials(), RouteBenchmark.LIMITS, costing);
            var expected = expected(world, request, hours);
            if (!expected.equals(text(reach)))
                throw new IllegalStateException(
                        "%s: reach says %s, a search for it alone %s.".formatted(job.id(), text(reach), expected));
        }
        return reached.jobs().size();
    }

    private static String expected(World world, RouteRequest request, double hours) {
        if (request.profile().holdsAll(request.goal())) return "open";
        var instance = Instance.of(PersonalCatalogue.of(world.catalogue(), request), request);
        if (!instance.untaught().isEmpty()) return "outside";
        var found = new Search(instance.task(), plan -> true, request.effort(), Legs.units(hours) + 1).solve();
        if (!found.proven()) return "undecided";
        return found.plan().isPresent() ? "inside " + Legs.hours(found.cost()) : "outside";
    }

    private static String text(Reach reach) {
        return switch (reach) {
            case Reach.Open open -> "open";
            case Reach.Inside inside -> "inside " + inside.cost();
            case Reach.Outside outside -> "outside";
            case Reach.Undecided undecided -> "undecided";
        };
    }

    /// Of all threads of this process.
    static double cpuMilliseconds() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e6;
    }
}
