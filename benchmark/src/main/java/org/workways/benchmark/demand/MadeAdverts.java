package org.workways.benchmark.demand;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.workways.concept.Chance;

/// As many adverts as one likes, made by drawing real ones again: each keeps the headline and the length of one and
/// takes its other lines from any, so that hardly two are the same, and the days are spread over eight years.
final class MadeAdverts {
    private static final long SEED = 7;
    private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);
    private static final int DAYS = 8 * 365;
    private static final double KEPT = 0.3;

    private final List<List<String>> adverts = new ArrayList<>();

    MadeAdverts(List<Path> files) throws IOException {
        for (var file : files)
            try (var lines = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
                for (var line = lines.readLine(); line != null; line = lines.readLine())
                    adverts.add(String.valueOf(JSON.std.mapFrom(line).get("text"))
                            .lines()
                            .filter(each -> !each.isBlank())
                            .toList());
            }
        adverts.removeIf(List::isEmpty);
    }

    /// One JSON a line, in the order of the days.
    Path write(int count, Path file) throws IOException {
        var chance = new Chance(SEED);
        try (var out = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            for (int at = 0; at < count; at++) {
                var json = new LinkedHashMap<String, Object>();
                json.put("id", "made-" + at);
                json.put("posted", FIRST.plusDays((long) at * DAYS / count).toString());
                json.put("text", text(chance));
                out.write(JSON.std.asString(json));
                out.write('\n');
            }
        }
        return file;
    }

    private String text(Chance chance) {
        var own = adverts.get(chance.below(adverts.size()));
        var lines = new ArrayList<>(List.of(own.getFirst()));
        for (int at = 1; at < own.size(); at++) {
            var from = chance.share() < KEPT ? own : adverts.get(chance.below(adverts.size()));
            lines.add(from.get(chance.below(from.size())));
        }
        return String.join("\n", lines);
    }
}
