package org.workways.app.exposure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.workways.app.answer.CsvText;
import org.workways.app.answer.RouteJson;
import org.workways.app.exposure.ExposureOverview.Row;
import org.workways.exposure.ExposureProfile.Part;
import org.workways.exposure.Outcome;

/// What AIoT takes from and brings to all occupations of the atlas: for a terminal, as JSON and as a table.
public final class ExposureOverviewText {
    private static final int SHOWN = 10;

    private ExposureOverviewText() {}

    /// @param all whether every occupation is listed
    public static String of(ExposureOverview overview, boolean all) {
        var text = new StringBuilder();
        text.append(
                "Of the importance of their tasks, where all that one can buy is in use; new: tasks that technologies"
                        + " bring%n%n".formatted());
        if (all) lines(text, "", overview.rows());
        else {
            lines(text, "Most taken", overview.rows().stream().limit(SHOWN).toList());
            lines(
                    text,
                    "Most that nobody did before",
                    overview.rows().stream()
                            .sorted(Comparator.comparingInt(
                                    (Row row) -> -row.created().tasks()))
                            .limit(SHOWN)
                            .toList());
            text.append(
                    "%d occupations; --all lists them, --json and --csv FILE hold the intervals. No forecast of jobs.%n"
                            .formatted(overview.rows().size()));
        }
        text.append("° O*NET has no such occupation: tasks of the nearest.%n".formatted());
        if (overview.isOwn())
            text.append("With other ratings than those that ship (--ratings, or %s in the data folder).%n"
                    .formatted(KeptRatings.FILE));
        if (overview.unknown() > 0) text.append("Without a rated task in O*NET: %d.%n".formatted(overview.unknown()));
        for (var data : overview.data())
            text.append("Data: %s %s (%s)%n".formatted(data.source(), data.version(), data.licence()));
        return text.toString();
    }

    private static void lines(StringBuilder text, String heading, List<Row> rows) {
        text.append("%-44s %7s %10s %8s  %5s%n".formatted(heading, "taken", "changed", "stays", "new"));
        for (var row : rows)
            text.append("%-44s %5.0f %% %8.0f %% %6.0f %%  %5d%n"
                    .formatted(
                            row.occupation().label() + (row.isNearest() ? " °" : ""),
                            100 * row.taken(),
                            100 * row.profile().share(Outcome.CHANGED),
                            100 * row.profile().share(Outcome.STAYS),
                            row.created().tasks()));
        text.append(System.lineSeparator());
    }

    public static String json(ExposureOverview overview) {
        var json = new LinkedHashMap<String, Object>();
        json.put("onet", overview.onet());
        json.put("ownRatings", overview.isOwn());
        json.put(
                "occupations",
                overview.rows().stream().map(ExposureOverviewText::json).toList());
        json.put("unknown", overview.unknown());
        json.put("takenByOnetOccupation", overview.shares());
        json.put("data", overview.data().stream().map(RouteJson::data).toList());
        return RouteJson.write(json);
    }

    private static Map<String, Object> json(Row row) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", row.occupation().id().toString());
        json.put("label", row.occupation().label());
        json.put("tasksOf", row.isNearest() ? "nearest" : "same");
        json.put("profile", ExposureJson.profile(row.profile(), Optional.of(row.created())));
        return json;
    }

    /// A row an occupation.
    public static String csv(ExposureOverview overview) {
        var columns = new ArrayList<>(List.of("id", "label", "family", "tasks_of", "tasks", "unrated"));
        for (var outcome : Outcome.values())
            columns.addAll(List.of(outcome.code(), outcome.code() + "_low", outcome.code() + "_high"));
        columns.addAll(List.of("created_tasks", "created", "created_low", "created_high"));
        var table = new CsvText(columns.toArray(String[]::new));
        for (var row : overview.rows()) table.row(cells(row).toArray());
        return table.text();
    }

    private static List<Object> cells(Row row) {
        var cells = new ArrayList<Object>();
        cells.add(row.occupation().id());
        cells.add(row.occupation().label());
        cells.add(row.occupation().family().map(family -> family.code()).orElse(""));
        cells.add(row.isNearest() ? "nearest" : "same");
        cells.add(row.profile().tasks());
        cells.add(row.profile().unrated());
        for (var outcome : Outcome.values()) {
            Part part = row.profile().part(outcome);
            cells.addAll(
                    List.of(part.share(), part.interval().low(), part.interval().high()));
        }
        cells.addAll(List.of(
                row.created().tasks(),
                row.created().share(),
                row.created().interval().low(),
                row.created().interval().high()));
        return cells;
    }
}
