package org.workways.app.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.workways.app.demand.DemandAnswer;
import org.workways.app.demand.DemandAnswer.Beside;
import org.workways.app.demand.DemandAnswer.Called;
import org.workways.app.demand.DemandOverview;
import org.workways.app.demand.DemandOverview.Row;
import org.workways.app.demand.Together;
import org.workways.concept.ConceptId;
import org.workways.concept.Interval;
import org.workways.concept.Provenance;
import org.workways.demand.AskedKind;
import org.workways.demand.BackTest;
import org.workways.demand.Break;
import org.workways.demand.CountedFrom;
import org.workways.demand.Cut;
import org.workways.demand.DemandCounts;
import org.workways.demand.Forecast;
import org.workways.demand.ForecastAnswer;
import org.workways.demand.MonthlyCount;
import org.workways.demand.PairCounts.Pair;
import org.workways.demand.RisingPair;
import org.workways.demand.Trend;
import org.workways.taxonomy.SkillFamily;

/// Counts of adverts, drawn: `2026-01: 5/40 6/44 0/8` are those of three months, asking and all.
record DrawnAdverts(YearMonth first, List<MonthlyCount> counts) {
    private static final CountedFrom ABOUT = new CountedFrom(
            List.of(new Provenance("A board", "2026", "CC0-1.0", LocalDate.of(2026, 12, 1))),
            LocalDate.of(2026, 1, 3),
            LocalDate.of(2026, 12, 24),
            480,
            48,
            "The same text counts once.",
            "names-1",
            43,
            900,
            100,
            12);

    static DrawnAdverts of(String picture) {
        var parts = picture.split(": *");
        var first = YearMonth.parse(parts[0]);
        var counts = new ArrayList<MonthlyCount>();
        for (var month : parts[1].split(" ")) {
            var numbers = month.split("/");
            counts.add(new MonthlyCount(
                    first.plusMonths(counts.size()), Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])));
        }
        return new DrawnAdverts(first, counts);
    }

    /// @return as many months, of each `asking` of `all` adverts
    static DrawnAdverts steady(int months, int asking, int all) {
        return of("2020-01: " + "%d/%d ".formatted(asking, all).repeat(months).strip());
    }

    DemandAnswer answer(String label, Break... breaks) {
        return answer(label, Optional.of(AskedKind.SKILL), new ForecastAnswer.TooShort(1, 36), List.of(breaks));
    }

    /// @param kind empty if no advert asks for it
    DemandAnswer answer(String label, Optional<AskedKind> kind, ForecastAnswer forecast, List<Break> breaks) {
        var all = DemandCounts.of(counts);
        var monthly = all.monthly(breaks, 1);
        return new DemandAnswer(
                ConceptId.atlas("it"),
                label,
                kind,
                List.of(SkillFamily.IOT),
                Cut.ALL,
                monthly,
                all.pooled(3, breaks, 1),
                all.pooled(12, breaks, 1),
                Trend.of(monthly.sinceLastBreak()),
                forecast,
                List.of(new Beside(new Called(ConceptId.atlas("other"), "R & <b>", List.of()), 30, 0.25, 2.5)),
                ABOUT,
                false);
    }

    /// Twelve months ahead, each as likely as the last.
    ForecastAnswer foretold() {
        var months = new ArrayList<Forecast>();
        for (int ahead = 0; ahead < 12; ahead++)
            months.add(
                    new Forecast(counts.getLast().month().plusMonths(ahead + 1L), 0.123, new Interval(0.101, 0.152)));
        return new ForecastAnswer.Foretold(
                months, new BackTest(0.0123, 0.1, 0.83, 0.8, 24, 0.0234), "last value 100 %");
    }

    /// @param q below 0.05 its trend counts
    Row row(String code, AskedKind kind, SkillFamily family, double q) {
        var all = DemandCounts.of(counts);
        var smooth = all.pooled(12, List.of(), 1);
        return new Row(
                new ConceptId(kind == AskedKind.SKILL || kind == AskedKind.OCCUPATION ? "atlas" : kind.code(), code),
                kind,
                code + " & <b>",
                List.of(family),
                counts.stream().mapToInt(MonthlyCount::adverts).sum(),
                Optional.of(smooth.points().getLast()),
                Trend.of(all.monthly(List.of(), 1)),
                q,
                smooth);
    }

    static DemandOverview overview(List<Row> rows, List<Together> together) {
        var begun = together.stream()
                .limit(2)
                .map(pair -> new RisingPair(pair.pair(), 4, pair.adverts(), 0.9, new Interval(0.4, 1.4), 0.001, 0.01))
                .toList();
        return new DemandOverview(rows, together, begun, Optional.of(YearMonth.of(2022, 1)), List.of(), ABOUT, false);
    }

    static Together pair(Row one, Row other, int adverts) {
        return new Together(new Pair(one.id(), other.id()), adverts, 3.4, 2.1);
    }
}
