package org.workways.benchmark.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.workways.benchmark.Checkout;
import org.workways.benchmark.Folders;
import org.workways.benchmark.Machine;
import org.workways.benchmark.TextTable;
import org.workways.benchmark.Timings;
import org.workways.concept.UserException;
import org.workways.files.atlas.Atlas;
import org.workways.files.atlas.AtlasReader;

/// The web application as `workways serve` starts it, under load by wrk on the same machine, which takes its share of
/// the cores.
final class WebBenchmark {
    private static final int[] CONNECTIONS = {1, 50, 500};
    private static final int WARM_UP = 20;
    private static final int SECONDS = 15;
    private static final int RATE = 100;
    private static final int MIXED_RATE = 20;
    private static final int SAMPLE = 5;
    private static final int STARTS = 5;
    private static final int ASKED = 100;
    private static final String NEW = "route, new questions";
    private static final String PACED = NEW + ", at %d a second".formatted(RATE);

    private final Checkout checkout;
    private final Atlas atlas = AtlasReader.embedded();
    private final Path home = Folders.fresh();
    private final Map<String, Path> lists = new LinkedHashMap<>();
    private final Map<String, Load> loads = new LinkedHashMap<>();
    private final TextTable memory =
            new TextTable("memory, MB", "server", "heap in use after a collection", "reader that waits for a file");

    private WebBenchmark(Checkout checkout) {
        this.checkout = checkout;
    }

    /// @param arguments `--hour` or `--minutes N` of mixed load at the end
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var benchmark = new WebBenchmark(Checkout.here());
        int exit = 0;
        try {
            benchmark.run(minutes(List.of(arguments)));
        } catch (UserException e) {
            System.err.println(e.problem() + "\n" + e.advice());
            exit = 2;
        } finally {
            Folders.remove(benchmark.home);
        }
        System.exit(exit);
    }

    private static int minutes(List<String> arguments) {
        if (arguments.contains("--hour")) return 60;
        int place = arguments.indexOf("--minutes");
        if (place >= 0 && place + 1 < arguments.size()) return Integer.parseInt(arguments.get(place + 1));
        if (arguments.isEmpty()) return 0;
        throw new UserException("'%s' is not known.".formatted(arguments), "Give --hour or --minutes N.");
    }

    private void run(int minutes) throws IOException, InterruptedException {
        Load.require();
        System.out.println(Machine.text());
        System.out.printf("data:    atlas %s%n", atlas.version());
        write();
        try (var first = Served.start(checkout, home, Map.of())) { // may prepare fast starts
            System.out.println(weights(first.address()) + "\n");
        }
        System.out.println(starts() + "\n");
        try (var server = Served.start(checkout, home, Map.of())) {
            sample("at rest", server);
            System.out.printf("plans:   %d of the first %d new questions find one%n", plans(server), ASKED);
            System.out.println("load:    "
                    + String.join(" ", wrk(server, NEW, 50, SECONDS, 0).words()) + "\n");
            load(server);
            sample("after the load", server);
            soak(server, minutes);
        }
        System.out.println(memory);
        System.out.println(figure());
    }

    private void write() throws IOException {
        var questions = new Questions(atlas);
        var cv = Files.readString(checkout.root().resolve("examples").resolve("carla.txt"));
        var kinds = new LinkedHashMap<String, List<String>>();
        kinds.put(NEW, questions.routes());
        kinds.put("route, asked before", questions.routesBefore());
        kinds.put("reach", questions.reaches());
        kinds.put("recognise", questions.texts(cv));
        kinds.put("atlas search", questions.searches());
        for (var kind : kinds.entrySet()) {
            System.out.printf(
                    "list:    %s: %,d requests%n",
                    kind.getKey(), kind.getValue().size());
            lists.put(kind.getKey(), Questions.write(home, "list-" + lists.size(), kind.getValue()));
        }
        lists.put("mixed", Questions.write(home, "mixed", Questions.mixed(kinds.values())));
    }

    private long plans(Served server) throws IOException, InterruptedException {
        long found = 0;
        for (var request : new Questions(atlas).routes().subList(0, ASKED)) {
            var address = request.split("\t")[1].replace("/route?", "/route.json?");
            if (server.text(address).contains("\"outcome\" : \"found\"")) found++;
        }
        return found;
    }

    private Load.Wrk wrk(Served server, String kind, int connections, int seconds, int rate) {
        var script = checkout.root().resolve("benchmark").resolve("web").resolve("load.lua");
        var list = lists.get(kind);
        if (list == null) throw new IllegalArgumentException(kind);
        return new Load.Wrk(script, server.address(), list, connections, seconds, rate);
    }

    private void load(Served server) throws IOException, InterruptedException {
        var table = new TextTable(
                "kind",
                "connections",
                "requests a second",
                "p50 ms",
                "p99 ms",
                "max ms",
                "CPU ms each",
                "requests",
                "errors");
        for (var kind : lists.keySet()) {
            if (kind.equals("mixed")) continue;
            wrk(server, kind, 50, WARM_UP, 0).run();
            server.rest();
            for (int connections : CONNECTIONS) row(table, kind, server, wrk(server, kind, connections, SECONDS, 0));
            if (kind.equals(NEW)) row(table, PACED, server, wrk(server, kind, 50, SECONDS, RATE));
        }
        System.out.println(table + "\n");
    }

    private void row(TextTable table, String name, Served server, Load.Wrk wrk)
            throws IOException, InterruptedException {
        double begin = server.cpu();
        var load = wrk.run();
        double cpu = (server.cpu() - begin) / Math.max(1, load.requests());
        loads.put(name + " " + wrk.connections(), load);
        server.rest();
        table.row(
                name,
                wrk.connections(),
                load.rate(),
                load.p50(),
                load.p99(),
                load.max(),
                cpu,
                load.requests(),
                load.errors());
    }

    private void sample(String when, Served server) throws IOException, InterruptedException {
        memory.row(when, server.resident(), server.heap(), server.residentBeside());
    }

    private void soak(Served server, int minutes) throws IOException, InterruptedException {
        for (int minute = 0; minute < minutes; minute += SAMPLE) {
            int piece = Math.min(SAMPLE, minutes - minute);
            var load = wrk(server, "mixed", 10, piece * 60, MIXED_RATE).run();
            sample(
                    "after %d min of mixed load: %.1f a second, p99 %.0f ms, %d errors"
                            .formatted(minute + piece, load.rate(), load.p99(), load.errors()),
                    server);
        }
    }

    private TextTable starts() throws IOException, InterruptedException {
        var table = new TextTable("from the command to the first page", "runs", "s, median", "max");
        var with = new ArrayList<Double>();
        var without = new ArrayList<Double>();
        for (int run = 0; run < STARTS; run++) {
            with.add(started(Map.of()));
            without.add(started(Map.of("WORKWAYS_NO_AOT", "1")));
        }
        start(table, "workways serve", Timings.of(with));
        start(table, "workways serve, WORKWAYS_NO_AOT=1", Timings.of(without));
        return table;
    }

    private static void start(TextTable table, String name, Timings times) {
        table.row(name, times.count(), times.median(), times.max());
    }

    private double started(Map<String, String> environment) throws IOException, InterruptedException {
        try (var server = Served.start(checkout, home, environment)) {
            return server.started();
        }
    }

    private static TextTable weights(String address) throws IOException, InterruptedException {
        var table = new TextTable("page, first view", "files", "kB compressed", "kB raw");
        for (var path : List.of("/", "/examples/amina", "/reach?from=atlas:quality-inspector", "/atlas")) {
            var weight = Weight.of(address, path);
            table.row(path, weight.files(), weight.compressed() / 1e3, weight.raw() / 1e3);
        }
        return table;
    }

    private String figure() {
        var fast = loads.get(NEW + " 50");
        var paced = loads.get(PACED + " 50");
        if (fast == null || paced == null) throw new IllegalStateException("Nothing was measured.");
        long errors = loads.values().stream().mapToLong(Load::errors).sum();
        return "web: %.0f route requests a second (new questions) at 50 connections, p99 %.0f ms; at %.0f a second p99 %.0f ms; %d errors"
                .formatted(fast.rate(), fast.p99(), paced.rate(), paced.p99(), errors);
    }
}
