package org.workways.benchmark.demand;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.workways.benchmark.Checkout;
import org.workways.demand.Panel;

/// Monthly demand for skills in Chinese job adverts, 2021-01 to 2023-12, of the whole country and by region.
/// Source: Chen and others, *Job-SDF: A Multi-Granularity Dataset for Job Skill Demand Forecasting and
/// Benchmarking*, 2024, arXiv:2406.11920.
/// @param region by region and skill; each is a part of the skill's series of the whole country
record JobSdf(Panel national, Panel region) {
    /// Both are against the whole country's mentions of all skills in a month.
    static JobSdf read(Checkout checkout) {
        var national =
                rows(checkout.dataFiles("bench/job-sdf", "demand_r0.csv.gz").getFirst());
        var region =
                rows(checkout.dataFiles("bench/job-sdf", "demand_region.csv.gz").getFirst());
        Map<String, double[]> bySkill = new HashMap<>();
        for (var row : national) bySkill.put(row.skill, row.months);
        var counts = months(national);
        var market = new double[counts[0].length];
        for (var series : counts) for (int t = 0; t < market.length; t++) market[t] += series[t];
        var wider = region.stream()
                .map(row -> bySkill.getOrDefault(row.skill, row.months))
                .toArray(double[][]::new);
        return new JobSdf(Panel.of(counts, market), new Panel(months(region), wider, market));
    }

    private record Row(String skill, double[] months) {}

    private static double[][] months(List<Row> rows) {
        return rows.stream().map(Row::months).toArray(double[][]::new);
    }

    private static List<Row> rows(Path file) {
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return rows(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> rows(BufferedReader in) throws IOException {
        var rows = new ArrayList<Row>();
        in.readLine(); // the heads: place, skill, months
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var cells = line.split(",");
            var months = Arrays.stream(cells, 2, cells.length)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            rows.add(new Row(cells[1], months));
        }
        return rows;
    }
}
