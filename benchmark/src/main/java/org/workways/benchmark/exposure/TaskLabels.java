package org.workways.benchmark.exposure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.workways.benchmark.TextTable;
import org.workways.exposure.Outcome;
import org.workways.exposure.TaskExposure;
import org.workways.files.table.Table;

/// Eloundou's labels beside ours, task by task: taken is 1, changed one half, stays 0. Occupations
/// are drawn for the interval and not tasks, since those of one occupation are alike.
/// Source: Eloundou, Manning, Mishkin and Rock, *GPTs are GPTs*, 2023, arXiv:2303.10130; its beta
/// is 1 for a label E1, one half for E2, 0 for E0.
final class TaskLabels {
    private static final String CODE = "O*NET-SOC Code";
    private static final String TASK = "Task ID";

    private TaskLabels() {}

    static TextTable table(Path labels, Collection<List<TaskExposure>> occupations, long seed) {
        var table = new TextTable("published by task", "tasks", "occupations", "with ours", "95 %");
        row(table, "Eloundou, people's label", read(labels, "human_labels"), occupations, seed);
        row(table, "Eloundou, GPT-4's beta", read(labels, "beta"), occupations, seed);
        return table;
    }

    private static void row(
            TextTable table,
            String name,
            Map<String, Double> labels,
            Collection<List<TaskExposure>> occupations,
            long seed) {
        var groups = new ArrayList<List<double[]>>();
        for (var tasks : occupations) {
            var pairs =
                    tasks.stream().flatMap(task -> pair(task, labels).stream()).toList();
            if (!pairs.isEmpty()) groups.add(pairs);
        }
        var found = RankCorrelation.ofGroups(groups, seed);
        table.row(name, found.pairs(), groups.size(), found.value(), RankCorrelation.text(found.interval()));
    }

    private static Optional<double[]> pair(TaskExposure exposure, Map<String, Double> labels) {
        var task = exposure.task();
        return Optional.ofNullable(labels.get(key(task.occupation().code(), task.id())))
                .flatMap(label -> exposure.outcome().map(outcome -> new double[] {label, score(outcome)}));
    }

    private static double score(Outcome outcome) {
        return switch (outcome) {
            case TAKEN -> 1;
            case CHANGED -> 0.5;
            case STAYS -> 0;
        };
    }

    /// @param column a number, or the label of people
    private static Map<String, Double> read(Path file, String column) {
        var labels = new TreeMap<String, Double>();
        Published.rows(file, Table.tabs(Published.name(file)).requires(CODE, TASK, column), row -> {
            // The ids went through a program that made numbers of them, as in 8823.0.
            var id = row.cell(TASK).replaceFirst("\\.0$", "");
            beta(row.cell(column)).ifPresent(beta -> labels.put(key(row.cell(CODE), id), beta));
        });
        return labels;
    }

    private static Optional<Double> beta(String label) {
        return switch (label) {
            case "E0", "0.0" -> Optional.of(0.0);
            case "E2", "0.5" -> Optional.of(0.5);
            case "E1", "1.0" -> Optional.of(1.0);
            default -> Optional.empty();
        };
    }

    private static String key(String occupation, String task) {
        return occupation + " " + task;
    }
}
