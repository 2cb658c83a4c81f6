package org.workways.benchmark.exposure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.workways.app.exposure.Ratings;
import org.workways.benchmark.Checkout;
import org.workways.benchmark.Machine;
import org.workways.benchmark.TextTable;
import org.workways.concept.Progress;
import org.workways.concept.UserException;
import org.workways.exposure.ActivityRatings;
import org.workways.exposure.ExposureProfile;
import org.workways.exposure.Outcome;
import org.workways.exposure.TaskExposure;
import org.workways.files.onet.OnetImport;
import org.workways.taxonomy.Snapshot;

/// Is the measure of exposure valid? Rank correlations with what others have published, over occupations and over
/// tasks, and with projected employment; how much one technology carries; how far the raters agree; ten known cases.
///
/// Expected signs, each stated before it was first run, and kept where they turned out wrong:
///
/// - Eloundou, Felten, Microsoft: *taken* goes with them weakly at most (they are high for desks, AIoT takes from floors
///   and desks alike); *stays* goes against them (what needs hands and people is low in both); with each other the
///   published ones agree more than with us.
/// - Webb's AI score: *taken* goes with it (its patents detect, control and optimise, as AIoT does) and more than with
///   any measure of language models; *stays* goes against it.
/// - ILO 2025: *taken* goes with it (clerks lead both), *stays* goes against it.
/// - Eloundou's labels of tasks: taken over changed over stays goes with them, weakly.
/// - Employment projected for 2022 to 2032: *taken* goes against growth, *stays* goes with it, both weakly.
final class ExposureBenchmark {
    private static final long SEED = 1;
    private static final int SOC = 7;

    private final Snapshot onet;
    private final ActivityRatings ratings;
    private final Map<String, ExposureProfile> profiles = new TreeMap<>();

    private ExposureBenchmark(Snapshot onet, ActivityRatings ratings) {
        this.onet = onet;
        this.ratings = ratings;
    }

    public static void main(String[] arguments) {
        try {
            var checkout = Checkout.here();
            System.out.println(Machine.text());
            var zip = checkout.dataFiles("onet", "db_*_text.zip").getFirst();
            var onet = OnetImport.read(zip, LocalDate.EPOCH, Progress.SILENT).snapshot();
            var benchmark = new ExposureBenchmark(onet, Ratings.of(Optional.empty()));
            System.out.printf(
                    "data:    O*NET %s, %,d tasks; %d rated work activities%n%n",
                    onet.provenance().version(), onet.tasks().size(), benchmark.ratings.size());
            benchmark.report(checkout);
        } catch (UserException e) {
            System.err.println(e.problem() + "\n" + e.advice());
            System.exit(2);
        }
    }

    private void report(Checkout checkout) {
        profile();
        var measures = measures(checkout);
        var table =
                new TextTable("published", "occupations", "with taken", "95 %", "with changed", "with stays", "95 %");
        double with = 0;
        for (var measure : measures.entrySet()) {
            var taken = correlation(measure.getValue(), profile -> profile.share(Outcome.TAKEN));
            var changed = correlation(measure.getValue(), profile -> profile.share(Outcome.CHANGED));
            var stays = correlation(measure.getValue(), profile -> profile.share(Outcome.STAYS));
            table.row(
                    measure.getKey(),
                    taken.pairs(),
                    taken.value(),
                    interval(taken),
                    changed.value(),
                    stays.value(),
                    interval(stays));
            with = Math.max(with, Math.abs(taken.value()));
        }
        System.out.println(table);
        System.out.println();
        System.out.println(among(measures));
        System.out.println();
        System.out.println(extremes());
        System.out.printf(
                "%nexposure: taken %.0f %%, changed %.0f %%, stays %.0f %% of the importance of tasks in the mean of %d"
                        + " occupations; rank correlation of taken with published measures at most %.2f%n",
                100 * mean(Outcome.TAKEN),
                100 * mean(Outcome.CHANGED),
                100 * mean(Outcome.STAYS),
                profiles.size(),
                with);
    }

    private void profile() {
        var byOccupation = new TreeMap<String, List<TaskExposure>>();
        for (var task : onet.tasks())
            byOccupation
                    .computeIfAbsent(task.occupation().code(), code -> new ArrayList<>())
                    .add(TaskExposure.of(task, ratings));
        byOccupation.forEach((code, tasks) -> {
            var profile = ExposureProfile.of(tasks, SEED);
            if (profile.tasks() > 0) profiles.put(code, profile);
        });
    }

    private static Map<String, Map<String, Double>> measures(Checkout checkout) {
        var folder = checkout.data().resolve("exposure");
        var measures = new LinkedHashMap<String, Map<String, Double>>();
        var eloundou = folder.resolve("eloundou_occ_level.csv");
        measures.put("Eloundou, people's beta", Published.read(eloundou, "O*NET-SOC Code", "human_rating_beta"));
        measures.put("Eloundou, GPT-4's beta", Published.read(eloundou, "O*NET-SOC Code", "dv_rating_beta"));
        measures.put(
                "Felten AIOE", Published.read(folder.resolve("felten_aioe_by_occupation.csv"), "SOC Code", "AIOE"));
        measures.put(
                "Microsoft",
                Published.read(folder.resolve("microsoft_ai_applicability.csv"), "SOC Code", "ai_applicability_score"));
        return measures;
    }

    private RankCorrelation correlation(Map<String, Double> measure, ToDoubleFunction<ExposureProfile> ours) {
        var pairs = new ArrayList<double[]>();
        profiles.forEach((code, profile) ->
                score(measure, code).ifPresent(score -> pairs.add(new double[] {score, ours.applyAsDouble(profile)})));
        return RankCorrelation.of(pairs, SEED);
    }

    private static Optional<Double> score(Map<String, Double> measure, String code) {
        return Optional.ofNullable(measure.get(code))
                .or(() -> Optional.ofNullable(measure.get(code.substring(0, Math.min(SOC, code.length())))));
    }

    private TextTable among(Map<String, Map<String, Double>> measures) {
        var table = new TextTable("among the published", "occupations", "rank correlation");
        var names = List.copyOf(measures.keySet());
        for (int one = 0; one < names.size(); one++)
            for (int other = one + 1; other < names.size(); other++) {
                var first = measures.getOrDefault(names.get(one), Map.of());
                var second = measures.getOrDefault(names.get(other), Map.of());
                var pairs = new ArrayList<double[]>();
                for (var code : profiles.keySet())
                    score(first, code)
                            .ifPresent(x -> score(second, code).ifPresent(y -> pairs.add(new double[] {x, y})));
                table.row(names.get(one) + " and " + names.get(other), pairs.size(), RankCorrelation.spearman(pairs));
            }
        return table;
    }

    /// The occupations of which most and least is taken, so that a reader can judge.
    private TextTable extremes() {
        var table = new TextTable("occupation", "taken", "changed", "stays");
        var order = profiles.entrySet().stream()
                .filter(entry -> entry.getValue().tasks() >= 10)
                .sorted((one, other) -> Double.compare(
                        other.getValue().share(Outcome.TAKEN), one.getValue().share(Outcome.TAKEN)))
                .toList();
        var names = new TreeMap<String, String>();
        onet.occupations().forEach(job -> names.put(job.id().code(), job.label()));
        var shown = new ArrayList<>(order.subList(0, 10));
        shown.addAll(order.subList(order.size() - 10, order.size()));
        for (var entry : shown)
            table.row(
                    names.getOrDefault(entry.getKey(), entry.getKey()),
                    entry.getValue().share(Outcome.TAKEN),
                    entry.getValue().share(Outcome.CHANGED),
                    entry.getValue().share(Outcome.STAYS));
        return table;
    }

    private double mean(Outcome outcome) {
        return profiles.values().stream()
                .mapToDouble(profile -> profile.share(outcome))
                .average()
                .orElse(0);
    }

    private static String interval(RankCorrelation found) {
        return "%.2f to %.2f".formatted(found.interval().low(), found.interval().high());
    }
}
