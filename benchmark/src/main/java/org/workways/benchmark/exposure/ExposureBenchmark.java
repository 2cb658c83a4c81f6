package org.workways.benchmark.exposure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.workways.app.exposure.Ratings;
import org.workways.benchmark.Checkout;
import org.workways.benchmark.Machine;
import org.workways.benchmark.SocCrosswalk;
import org.workways.benchmark.TextTable;
import org.workways.concept.Progress;
import org.workways.concept.UserException;
import org.workways.exposure.ActivityRating;
import org.workways.exposure.ActivityRatings;
import org.workways.exposure.ExposureProfile;
import org.workways.exposure.Outcome;
import org.workways.files.onet.OnetImport;

/// Is the measure of exposure valid? Rank correlations with what others have published, over
/// occupations and over tasks, and with projected employment; how much one technology carries; how
/// far the raters agree; ten known cases.
///
/// Expected signs, each stated before it was first run, and kept where they turned out wrong:
///
/// - Eloundou, Felten, Microsoft: *taken* goes with them weakly at most (they are high for desks,
///   AIoT takes from floors and desks alike); *stays* goes against them (what needs hands and
///   people is low in both); with each other the published ones agree more than with us.
/// - Webb's AI score: *taken* goes with it (its patents detect, control and optimise, as AIoT does)
///   and more than with any measure of language models; *stays* goes against it.
/// - Frey and Osborne: *taken* goes with it clearly, by .2 to .5 (they asked what can be automated,
///   hands included), and more than any measure of language models does; *stays* goes against it.
/// - ILO 2025: *taken* goes with it (clerks lead both), *stays* goes against it.
/// - Eloundou's labels of tasks: taken over changed over stays goes with them, weakly.
/// - Employment projected for 2022 to 2032: *taken* goes against growth, *stays* goes with it, both
///   weakly.
final class ExposureBenchmark {
    private static final long SEED = 1;
    private static final int SOC = 7;

    private final Occupations occupations;
    private final ActivityRatings ratings;

    private ExposureBenchmark(Occupations occupations, ActivityRatings ratings) {
        this.occupations = occupations;
        this.ratings = ratings;
    }

    /// @param arguments `--intermediate`: without the ratings of detailed activities
    public static void main(String[] arguments) {
        try {
            var checkout = Checkout.here();
            System.out.println(Machine.text());
            var zip = checkout.dataFiles("onet", "db_*_text.zip").getFirst();
            var onet = OnetImport.read(zip, LocalDate.EPOCH, Progress.SILENT).snapshot();
            var ratings = ratings(List.of(arguments).contains("--intermediate"));
            System.out.printf(
                    "data:    O*NET %s, %,d tasks; %,d rated work activities%n%n",
                    onet.provenance().version(), onet.tasks().size(), ratings.size());
            new ExposureBenchmark(Occupations.of(onet, ratings, SEED), ratings).report(checkout);
        } catch (UserException e) {
            System.err.println(e.problem() + "\n" + e.advice());
            System.exit(2);
        }
    }

    private static ActivityRatings ratings(boolean isIntermediate) {
        var all = Ratings.of(Optional.empty());
        if (!isIntermediate) return all;
        return new ActivityRatings(
                all.all().stream().filter(rating -> !rating.isDetailed()).toList());
    }

    private void report(Checkout checkout) {
        var measures = measures(checkout);
        double most = published(measures);
        print(among(measures));
        var tasks = occupations.tasks().values();
        print(TaskLabels.table(checkout.data().resolve("exposure/eloundou_task_labels.tsv.gz"), tasks, SEED));
        var projections = checkout.data().resolve("labour-statistics/bls_projections_2022_32_table_1.10.csv");
        print(Projections.table(projections, occupations.profiles(), SEED));
        leaveOneOut();
        agreement();
        print(KnownCases.table(occupations));
        print(extremes());
        System.out.printf(
                "exposure: taken %.0f %%, changed %.0f %%, stays %.0f %% of the importance of tasks in the mean of %d"
                        + " occupations; rank correlation of taken with published measures at most %.2f%n",
                100 * occupations.mean(Outcome.TAKEN),
                100 * occupations.mean(Outcome.CHANGED),
                100 * occupations.mean(Outcome.STAYS),
                occupations.profiles().size(),
                most);
    }

    /// @return the strongest correlation of what is taken, by its size
    private double published(Map<String, Map<String, Double>> measures) {
        var table =
                new TextTable("published", "occupations", "with taken", "95 %", "with changed", "with stays", "95 %");
        double most = 0;
        for (var measure : measures.entrySet()) {
            var taken = correlation(measure.getValue(), profile -> profile.share(Outcome.TAKEN));
            var changed = correlation(measure.getValue(), profile -> profile.share(Outcome.CHANGED));
            var stays = correlation(measure.getValue(), profile -> profile.share(Outcome.STAYS));
            table.row(
                    measure.getKey(),
                    taken.pairs(),
                    taken.value(),
                    RankCorrelation.text(taken.interval()),
                    changed.value(),
                    stays.value(),
                    RankCorrelation.text(stays.interval()));
            most = Math.max(most, Math.abs(taken.value()));
        }
        print(table);
        return most;
    }

    private void leaveOneOut() {
        var losses = LeaveOneOut.of(occupations.tasks().values());
        print(LeaveOneOut.table(losses, 10));
        System.out.printf(
                "%d technologies are named by an activity that is taken; %d of them alone move a profile by more than"
                        + " %.2f%n%n",
                losses.size(),
                losses.stream().filter(each -> each.only().occupations() > 0).count(),
                LeaveOneOut.MOVED);
    }

    private void agreement() {
        long detailed =
                ratings.all().stream().filter(ActivityRating::isDetailed).count();
        if (detailed == 0) return; // left out, not agreed on
        print(AgreementTable.table(ratings.all(), SEED));
        System.out.printf(
                "%,d activities, rated twice: %d intermediate, %,d detailed%n%n",
                ratings.size(), ratings.size() - detailed, detailed);
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
        measures.put(
                "Webb AI",
                Published.shared(
                        folder.resolve("esco_occupations_felten_webb_eloundou.csv.gz"),
                        "matched_onet_id_from_webb",
                        "webb_exposure_score"));
        measures.put(
                "ILO 2025",
                Published.crossed(
                        checkout.data().resolve("crosswalks/2010_SOC_to_ISCO-08.csv"),
                        Published.read(folder.resolve("ilo_2025_isco4.csv"), "ISCO_08", "mean_score_2025")));
        var freyOsborne = checkout.root().resolve("benchmark/exposure/frey-osborne.csv");
        measures.put(
                "Frey and Osborne",
                SocCrosswalk.of(checkout).carried(Published.read(freyOsborne, "soc2010", "probability")));
        return measures;
    }

    private RankCorrelation correlation(Map<String, Double> measure, ToDoubleFunction<ExposureProfile> ours) {
        var pairs = new ArrayList<double[]>();
        occupations.profiles().forEach((code, profile) -> score(measure, code)
                .ifPresent(score -> pairs.add(new double[] {score, ours.applyAsDouble(profile)})));
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
                for (var code : occupations.profiles().keySet())
                    score(first, code)
                            .ifPresent(x -> score(second, code).ifPresent(y -> pairs.add(new double[] {x, y})));
                table.row(names.get(one) + " and " + names.get(other), pairs.size(), RankCorrelation.spearman(pairs));
            }
        return table;
    }

    /// The occupations of which most and least is taken, so that a reader can judge.
    private TextTable extremes() {
        var table = new TextTable("occupation", "taken", "changed", "stays");
        var order = occupations.profiles().entrySet().stream()
                .filter(entry -> entry.getValue().tasks() >= 10)
                .sorted((one, other) -> Double.compare(
                        other.getValue().share(Outcome.TAKEN), one.getValue().share(Outcome.TAKEN)))
                .toList();
        var shown = new ArrayList<>(order.subList(0, 10));
        shown.addAll(order.subList(order.size() - 10, order.size()));
        for (var entry : shown)
            table.row(
                    occupations.name(entry.getKey()),
                    entry.getValue().share(Outcome.TAKEN),
                    entry.getValue().share(Outcome.CHANGED),
                    entry.getValue().share(Outcome.STAYS));
        return table;
    }

    private static void print(TextTable table) {
        System.out.println(table);
        System.out.println();
    }
}
