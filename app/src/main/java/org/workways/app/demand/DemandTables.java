package org.workways.app.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.workways.app.answer.CsvText;
import org.workways.app.demand.DemandOverview.Row;
import org.workways.concept.ConceptId;
import org.workways.demand.DemandPoint;
import org.workways.demand.Trend;
import org.workways.files.atlas.Atlas;
import org.workways.taxonomy.Link;

/// Tables about demand, with the codes that statisticians use.
public final class DemandTables {
    private DemandTables() {}

    /// One row for each month of one thing.
    public static String series(DemandAnswer answer, Atlas atlas) {
        var table = new CsvText(
                "id",
                "label",
                "kind",
                "esco",
                "onet",
                "isco",
                "month",
                "adverts",
                "of",
                "share",
                "low",
                "high",
                "interval");
        for (var point : answer.monthly().shown()) {
            var row = new ArrayList<>(List.of(
                    answer.id().toString(),
                    answer.label(),
                    answer.kind().map(kind -> kind.code()).orElse("")));
            row.addAll(codes(answer.id(), atlas));
            row.addAll(cells(point));
            table.row(row.toArray());
        }
        return table.text();
    }

    /// One row for each thing that is asked for.
    public static String overview(DemandOverview overview, Atlas atlas) {
        var table = new CsvText(
                "id",
                "label",
                "kind",
                "families",
                "esco",
                "onet",
                "isco",
                "adverts_all",
                "month",
                "adverts",
                "of",
                "share",
                "low",
                "high",
                "interval",
                "yearly_factor",
                "factor_low",
                "factor_high",
                "p",
                "q",
                "sure");
        for (var each : overview.rows()) table.row(row(each, atlas).toArray());
        return table.text();
    }

    private static List<String> row(Row each, Atlas atlas) {
        var row = new ArrayList<>(List.of(
                each.id().toString(),
                each.label(),
                each.kind().code(),
                each.families().stream().map(family -> family.code()).collect(Collectors.joining("|"))));
        row.addAll(codes(each.id(), atlas));
        row.add(Integer.toString(each.adverts()));
        row.addAll(each.year()
                .filter(DemandPoint::isShown)
                .map(DemandTables::cells)
                .orElse(List.of("", "", "", "", "", "", "")));
        row.addAll(trend(each));
        return row;
    }

    private static List<String> trend(Row row) {
        if (!(row.trend() instanceof Trend.Measured measured)) return List.of("", "", "", "", "", "");
        return List.of(
                number(measured.yearlyFactor()),
                number(measured.interval().low()),
                number(measured.interval().high()),
                number(measured.p()),
                number(row.q()),
                row.sure().map(way -> way.name().toLowerCase(Locale.ROOT)).orElse(""));
    }

    /// Month, adverts, all, share, its interval and how that was reckoned.
    private static List<String> cells(DemandPoint point) {
        var cells = new ArrayList<>(
                List.of(point.month().toString(), Integer.toString(point.adverts()), Integer.toString(point.of())));
        cells.addAll(point.share()
                .map(share -> List.of(
                        number(share.value()),
                        number(share.interval().low()),
                        number(share.interval().high()),
                        share.method().name().toLowerCase(Locale.ROOT)))
                .orElse(List.of("", "", "", "")));
        return cells;
    }

    /// ESCO, O*NET, ISCO-08; several of one are divided by `|`.
    private static List<String> codes(ConceptId id, Atlas atlas) {
        var taxonomy = atlas.taxonomy();
        var links = taxonomy.findSkill(id).map(skill -> skill.links()).or(() -> taxonomy.findOccupation(id)
                .map(job -> job.links()));
        var isco = taxonomy.findOccupation(id).flatMap(job -> job.isco()).orElse("");
        return List.of(
                links.map(all -> codes(all, "esco")).orElse(""),
                links.map(all -> codes(all, "onet")).orElse(""),
                isco);
    }

    private static String codes(Iterable<Link> links, String scheme) {
        var codes = new ArrayList<String>();
        for (var link : links)
            if (link.target().scheme().equals(scheme)) codes.add(link.target().code());
        return String.join("|", codes);
    }

    private static String number(double value) {
        return Double.toString(DemandJson.rounded(value));
    }
}
