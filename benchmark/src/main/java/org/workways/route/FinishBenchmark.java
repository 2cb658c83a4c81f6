package org.workways.route;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.workways.benchmark.Checkout;
import org.workways.benchmark.CpuClock;
import org.workways.benchmark.Machine;
import org.workways.benchmark.TextTable;
import org.workways.benchmark.Timings;
import org.workways.concept.Hours;
import org.workways.files.atlas.Atlas;
import org.workways.files.atlas.AtlasReader;
import org.workways.files.costing.CostingReader;
import org.workways.profile.SkillProfile;
import org.workways.route.Leg.CourseLeg;
import org.workways.route.RouteAnswer.Found;
import org.workways.taxonomy.Occupation;

/// What P10, P50 and P90 of a finish are worth: how many fresh lives are done by then, over plans of the atlas, if the
/// hours fall as the method says, and if they fall in other ways; and what the simulation costs.
final class FinishBenchmark {
    private static final int EVERY = 89;
    private static final int LIVES = 2_000;
    /// Standard normal deviates beyond which lie 1 and 5 %.
    private static final double ONE_PERCENT = 2.326;
    private static final double FIVE_PERCENT = 1.645;

    /// Hours of each course in one life.
    private interface Model {
        double[] hours(List<Leg> legs, Random lives);
    }

    private static final Map<String, Model> MODELS = new LinkedHashMap<>();

    static {
        MODELS.put("as stated: triangular, half of the variance shared", triangular(Math.sqrt(0.5)));
        MODELS.put("triangular, nothing shared", triangular(0));
        MODELS.put("triangular, all shared", triangular(1));
        MODELS.put("lognormal, low and high at 1 and 99 %, half shared", lognormal(ONE_PERCENT));
        MODELS.put("lognormal, low and high at 5 and 95 %, half shared", lognormal(FIVE_PERCENT));
    }

    private FinishBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        var file = Checkout.here().root().resolve("costings").resolve("evenings.json");
        var costing = CostingReader.read("evenings", Files.readString(file)).costing();
        var atlas = AtlasReader.embedded();
        var plans = plans(atlas, costing);
        System.out.println(Machine.text());
        System.out.printf(
                "data:    atlas %s, %d plans (every %dth origin × destination) of %.0f courses in the median; "
                        + "costing evenings, 8 h a week; %,d fresh lives each, seeds 0 to %d%n%n",
                atlas.version(),
                plans.size(),
                EVERY,
                Timings.of(plans.stream()
                                .map(plan -> (double) plan.legs().size())
                                .toList())
                        .median(),
                LIVES,
                plans.size() - 1);
        var table = new TextTable("hours fall", "done by P10, %", "by P50", "by P90", "between P10 and P90");
        var figure = new ArrayList<String>();
        MODELS.forEach((name, model) -> {
            double[] shares = shares(plans, model);
            table.row(name, 100 * shares[0], 100 * shares[1], 100 * shares[2], 100 * (shares[2] - shares[0]));
            if (figure.isEmpty())
                figure.add("%.1f, %.1f and %.1f %% of lives are done by P10, P50 and P90"
                        .formatted(100 * shares[0], 100 * shares[1], 100 * shares[2]));
        });
        System.out.println(table + "\n");
        System.out.printf("finish: %s; %.2f ms of CPU a plan (median)%n", figure.getFirst(), milliseconds(plans));
    }

    private static List<Timetable> plans(Atlas atlas, Costing costing) {
        var router = new Router(atlas.taxonomy(), atlas.catalogue());
        var plans = new ArrayList<Timetable>();
        int pairs = 0;
        for (var from : atlas.taxonomy().occupations())
            for (var to : atlas.taxonomy().occupations()) {
                if (!isPair(from, to) || pairs++ % EVERY != 0) continue;
                var profile = SkillProfile.of(from.essentials());
                var request = RouteRequest.of(profile, to.id(), to.essentials(), RouteBenchmark.LIMITS, costing);
                var alone = new RouteRequest(
                        profile, to.id(), to.essentials(), request.limits(), costing, 0, request.effort());
                if (router.route(alone) instanceof Found(var routes)) {
                    var legs = routes.getFirst().legs().stream()
                            .map(Route.PlannedLeg::leg)
                            .toList();
                    var plan = new Timetable(profile, legs, request.limits());
                    if (plan.schedule().isPresent()) plans.add(plan);
                }
            }
        return plans;
    }

    private static boolean isPair(Occupation from, Occupation to) {
        return from.isOrigin()
                && to.isDestination()
                && !from.equals(to)
                && !to.essentials().isEmpty();
    }

    /// Means over the plans.
    private static double[] shares(List<Timetable> plans, Model model) {
        var shares = new double[3];
        for (int seed = 0; seed < plans.size(); seed++) {
            var plan = plans.get(seed);
            double[] named = Finish.weeks(plan);
            var lives = new Random(seed);
            for (int life = 0; life < LIVES; life++) {
                double[] hours = model.hours(plan.legs(), lives);
                double weeks = plan.weeks(leg -> hours[leg]);
                for (int i = 0; i < 3; i++) if (weeks <= named[i]) shares[i] += 1.0 / LIVES / plans.size();
            }
        }
        return shares;
    }

    private static double milliseconds(List<Timetable> plans) {
        var milliseconds = new ArrayList<Double>();
        for (int round = 0; round < 5; round++)
            for (var plan : plans) {
                double begin = CpuClock.milliseconds();
                Finish.weeks(plan);
                if (round > 0) milliseconds.add(CpuClock.milliseconds() - begin);
            }
        return Timings.of(milliseconds).median();
    }

    /// Correlated by their ranks, as the method says, but drawn otherwise: the probability of a normal deviate
    /// is looked up in a sorted sample of a million.
    private static Model triangular(double shared) {
        return (legs, lives) -> {
            double person = lives.nextGaussian();
            return legs.stream()
                    .mapToDouble(leg -> quantile(leg.hours(), Ranks.of(mixed(shared, person, lives))))
                    .toArray();
        };
    }

    private static Model lognormal(double deviates) {
        return (legs, lives) -> {
            double person = lives.nextGaussian();
            return legs.stream()
                    .mapToDouble(leg -> leg instanceof CourseLeg
                            ? lognormal(leg.hours(), deviates, mixed(Math.sqrt(0.5), person, lives))
                            : 0)
                    .toArray();
        };
    }

    private static double mixed(double shared, double person, Random lives) {
        return shared * person + Math.sqrt(1 - shared * shared) * lives.nextGaussian();
    }

    private static double lognormal(Hours hours, double deviates, double deviate) {
        double middle = (Math.log(hours.high()) + Math.log(hours.low())) / 2;
        double spread = (Math.log(hours.high()) - Math.log(hours.low())) / 2 / deviates;
        return Math.exp(middle + spread * deviate);
    }

    private static double quantile(Hours hours, double probability) {
        double width = hours.high() - hours.low();
        double left = hours.likely() - hours.low();
        if (probability * width <= left) return hours.low() + Math.sqrt(probability * width * left);
        return hours.high() - Math.sqrt((1 - probability) * width * (hours.high() - hours.likely()));
    }

    /// The normal distribution function, from a sample.
    private static final class Ranks {
        private static final double[] SORTED = sample();

        static double of(double deviate) {
            int at = Arrays.binarySearch(SORTED, deviate);
            return (at < 0 ? -at - 1 : at) / (double) SORTED.length;
        }

        private static double[] sample() {
            var random = new Random(31);
            var sample = new double[1_000_000];
            for (int i = 0; i < sample.length; i++) sample[i] = random.nextGaussian();
            Arrays.sort(sample);
            return sample;
        }
    }
}
