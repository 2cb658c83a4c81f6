package org.workways.benchmark.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.workways.concept.UserException;

/// What wrk counted in one run; milliseconds from a request to the end of its answer.
/// @param wrong answers of status 400 and more
/// @param lost  connections, reads and writes that failed, and answers that took longer than a minute
record Load(long requests, double seconds, double p50, double p99, double max, long wrong, long lost) {
    private static final Pattern FIGURE = Pattern.compile("([a-z0-9]+)=(\\d+)");

    /// The command of one run.
    /// @param rate requests a second, all connections together; 0 for as many as are answered
    record Wrk(Path script, String address, Path list, int connections, int seconds, int rate) {
        List<String> words() {
            var words = new ArrayList<>(List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s"));
            words.addAll(List.of("--timeout", "60s", "-s", script.toString(), address, "--", list.toString()));
            if (rate > 0) words.add(Integer.toString(rate));
            return words;
        }

        Load run() throws IOException, InterruptedException {
            var process = new ProcessBuilder(words()).redirectErrorStream(true).start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return output.lines()
                    .filter(line -> line.startsWith("load "))
                    .findFirst()
                    .map(Load::parse)
                    .orElseThrow(() -> new UserException("wrk failed: " + output, "Its command: " + words()));
        }
    }

    private static Load parse(String line) {
        Map<String, Long> figures = FIGURE.matcher(line)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> Long.parseLong(found.group(2))));
        return new Load(
                figures.getOrDefault("requests", 0L),
                figures.getOrDefault("us", 0L) / 1e6,
                figures.getOrDefault("p50", 0L) / 1e3,
                figures.getOrDefault("p99", 0L) / 1e3,
                figures.getOrDefault("max", 0L) / 1e3,
                figures.getOrDefault("status", 0L),
                figures.getOrDefault("socket", 0L));
    }

    /// @throws UserException if wrk is not installed
    static void require() throws IOException, InterruptedException {
        try {
            new ProcessBuilder("wrk", "--version")
                    .redirectErrorStream(true)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UserException("wrk is missing, the tool that loads the server.", "apt-get install wrk (4.1).");
        }
    }

    double rate() {
        return requests / seconds;
    }

    long errors() {
        return wrong + lost;
    }
}
