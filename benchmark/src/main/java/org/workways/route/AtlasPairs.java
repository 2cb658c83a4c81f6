package org.workways.route;

import java.util.ArrayList;
import java.util.List;
import org.workways.benchmark.CpuClock;
import org.workways.benchmark.TextTable;
import org.workways.benchmark.Timings;
import org.workways.files.atlas.Atlas;
import org.workways.profile.SkillProfile;
import org.workways.route.RouteAnswer.AlreadyQualified;
import org.workways.route.RouteAnswer.Found;
import org.workways.route.RouteAnswer.StoppedEarly;
import org.workways.route.RouteAnswer.Unreachable;
import org.workways.taxonomy.Occupation;

/// Routes from origins, with no more than their essential skills, to destinations of the atlas: every eighth pair, so
/// that each origin and each destination comes about as often as any other.
final class AtlasPairs {
    private static final int WARM_UP = 50;
    private static final int EVERY = 8;

    private final Router router;
    private final List<Task> tasks = new ArrayList<>();
    private final TextTable table = new TextTable(
            "every eighth origin × destination", "routes", "CPU ms, median", "p90", "p99", "max", "proven");
    private double median;
    private double p99;

    private record Task(String name, RouteRequest request, CompiledCatalogue catalogue) {
        Instance instance() {
            return Instance.of(PersonalCatalogue.of(catalogue, request), request);
        }
    }

    AtlasPairs(Atlas atlas, Costing costing) {
        this.router = new Router(atlas.taxonomy(), atlas.catalogue());
        var compiled = new CompiledCatalogue(atlas.taxonomy(), atlas.catalogue());
        int pairs = 0;
        for (var from : atlas.taxonomy().occupations())
            for (var to : atlas.taxonomy().occupations())
                if (isPair(from, to) && pairs++ % EVERY == 0)
                    tasks.add(new Task(
                            from.id() + " to " + to.id(),
                            RouteRequest.of(
                                    SkillProfile.of(from.essentials()),
                                    to.id(),
                                    to.essentials(),
                                    RouteBenchmark.LIMITS,
                                    costing),
                            compiled));
    }

    private static boolean isPair(Occupation from, Occupation to) {
        boolean origin = from.role() == Occupation.Role.ORIGIN || from.role() == Occupation.Role.BOTH;
        return origin
                && to.isDestination()
                && !from.equals(to)
                && !to.essentials().isEmpty();
    }

    void measure() {
        prepared();
        var best = answered("Router.route, no alternatives", 0);
        median = best.median();
        p99 = best.quantile(0.99);
        answered("Router.route, 2 alternatives", 2);
    }

    TextTable table() {
        return table;
    }

    String figure() {
        return "route: atlas, no alternatives: median %.1f ms, p99 %.1f ms of CPU".formatted(median, p99);
    }

    /// The pruned task of each pair whose goal the catalogue teaches; the others are left out.
    Duel duel(double seconds) {
        var warmUp = new Duel(seconds);
        tasks.stream().limit(WARM_UP).forEach(task -> fight(warmUp, task));
        var duel = new Duel(seconds);
        tasks.forEach(task -> fight(duel, task));
        return duel;
    }

    private static void fight(Duel duel, Task task) {
        var instance = task.instance();
        if (instance.untaught().isEmpty() && instance.task().goal().length > 0)
            duel.fight(task.name(), instance.task());
    }

    private void prepared() {
        for (var task : tasks.subList(0, WARM_UP)) task.instance();
        var milliseconds = new ArrayList<Double>();
        for (var task : tasks) {
            double begin = CpuClock.milliseconds();
            task.instance();
            milliseconds.add(CpuClock.milliseconds() - begin);
        }
        addRow("the pruned task alone", Timings.of(milliseconds), "");
    }

    private Timings answered(String name, int alternatives) {
        for (var task : tasks.subList(0, WARM_UP)) router.route(with(task.request(), alternatives));
        var milliseconds = new ArrayList<Double>();
        int proven = 0;
        for (var task : tasks) {
            var request = with(task.request(), alternatives);
            double begin = CpuClock.milliseconds();
            var answer = router.route(request);
            milliseconds.add(CpuClock.milliseconds() - begin);
            if (isProven(answer)) proven++;
        }
        var times = Timings.of(milliseconds);
        addRow(name, times, "%d of %d".formatted(proven, tasks.size()));
        return times;
    }

    private void addRow(String name, Timings times, String proven) {
        table.row(name, times.count(), times.median(), times.quantile(0.9), times.quantile(0.99), times.max(), proven);
    }

    private static RouteRequest with(RouteRequest request, int alternatives) {
        return new RouteRequest(
                request.profile(),
                request.goalId(),
                request.goal(),
                request.limits(),
                request.costing(),
                alternatives,
                request.effort());
    }

    private static boolean isProven(RouteAnswer answer) {
        return switch (answer) {
            case Found found -> true;
            case AlreadyQualified qualified -> true;
            case Unreachable unreachable -> true;
            case StoppedEarly stopped -> false;
        };
    }
}
