package org.workways.app.demand;

import java.util.ArrayList;
import java.util.List;
import org.workways.app.demand.DemandOverview.Row;
import org.workways.demand.AskedKind;
import org.workways.demand.Trend;
import org.workways.demand.Trend.Direction;

/// What rises and what falls, for a terminal.
public final class OverviewText {
    private static final int SHOWN = 8;

    private OverviewText() {}

    public static String of(DemandOverview overview) {
        var lines = new ArrayList<String>();
        lines.add("%-46s %9s  %s".formatted("Families of skills", "share", "a year"));
        overview.of(AskedKind.FAMILY).stream().map(OverviewText::line).forEach(lines::add);
        lines.add("");
        add(lines, "Skills that rise", overview.sure(Direction.RISING, AskedKind.SKILL));
        add(lines, "Skills that fall", overview.sure(Direction.FALLING, AskedKind.SKILL));
        add(lines, "Occupations that rise", overview.sure(Direction.RISING, AskedKind.OCCUPATION));
        add(lines, "Occupations that fall", overview.sure(Direction.FALLING, AskedKind.OCCUPATION));
        add(lines, "Not in the atlas yet: words beside skills", overview.sure(Direction.RISING, AskedKind.TERM));
        add(lines, "Not in the atlas yet: roles", overview.sure(Direction.RISING, AskedKind.ROLE));
        lines.add("Of %,d trends tested together; at most %.0f %% of those listed are there by chance."
                .formatted(overview.trends(), 100 * DemandOverview.FALSE_DISCOVERIES));
        lines.addAll(DemandText.about(overview.about()));
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    private static void add(List<String> lines, String title, List<Row> rows) {
        if (rows.isEmpty()) return;
        lines.add("%-46s %9s  %s".formatted(title, "share", "a year"));
        rows.stream().limit(SHOWN).map(OverviewText::line).forEach(lines::add);
        if (rows.size() > SHOWN) lines.add("  … and %d more".formatted(rows.size() - SHOWN));
        lines.add("");
    }

    private static String line(Row row) {
        var interval = row.trend() instanceof Trend.Measured measured
                ? "%s to %s"
                        .formatted(
                                DemandText.yearly(measured.interval().low()),
                                DemandText.yearly(measured.interval().high()))
                : "";
        return "  %-44s %9s  %7s  (%s)"
                .formatted(
                        shortened(row.label()),
                        row.year().map(DemandText::share).orElse(""),
                        DemandText.yearly(row.yearlyFactor()),
                        interval);
    }

    private static String shortened(String label) {
        return label.length() <= 44 ? label : label.substring(0, 43) + "…";
    }
}
