package org.workways.app.demand;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.workways.demand.DemandPoint;
import org.workways.demand.Share;

/// Shares over the months as bars of letters, for a terminal: one column a month, or several months a column where
/// there are more than fit.
final class BarChart {
    private static final int COLUMNS = 96;
    private static final int ROWS = 6;
    private static final String EIGHTHS = " ▁▂▃▄▅▆▇█";
    private static final String EMPTY = "·";

    private final List<DemandPoint> points;
    private final int step;
    private final double top;

    private BarChart(List<DemandPoint> points) {
        this.points = points;
        this.step = (points.size() + COLUMNS - 1) / COLUMNS;
        this.top =
                columns().stream().mapToDouble(share -> share.orElse(0.0)).max().orElse(0);
    }

    /// @param points single months or several together; of several months a column the last is drawn
    /// @return lines, each with its end; empty if nothing can be drawn
    static String of(List<DemandPoint> points) {
        if (points.isEmpty()) return "";
        var chart = new BarChart(points);
        return chart.top == 0 ? "" : chart.draw();
    }

    private List<Optional<Double>> columns() {
        var columns = new ArrayList<Optional<Double>>();
        for (int at = step - 1; at < points.size(); at += step)
            columns.add(points.get(at).share().map(Share::value));
        return columns;
    }

    private String draw() {
        var text = new StringBuilder();
        for (int row = ROWS; row > 0; row--) {
            text.append("%8s ┤".formatted(row == ROWS ? percent(top) : row == ROWS / 2 ? percent(top / 2) : ""));
            for (var share : columns()) text.append(cell(share, row));
            text.append(System.lineSeparator());
        }
        text.append("%8s └%s%n".formatted("0 %", "─".repeat(columns().size())));
        return text.append(" ".repeat(10))
                .append(years())
                .append(System.lineSeparator())
                .toString();
    }

    /// Months with too few adverts for a share are dots at the foot.
    private String cell(Optional<Double> share, int row) {
        if (share.isEmpty()) return row == 1 ? EMPTY : " ";
        double eighths = share.get() / top * ROWS * 8 - (row - 1) * 8;
        int height = (int) Math.max(0, Math.min(8, Math.round(eighths)));
        if (row == 1 && share.get() > 0) height = Math.max(1, height);
        return EIGHTHS.substring(height, height + 1);
    }

    private String years() {
        var line = new StringBuilder();
        for (int at = step - 1; at < points.size(); at += step) {
            var month = points.get(at).month();
            if (isFirstOfYear(month) && line.length() <= (at + 1) / step - 1) {
                line.append(" ".repeat(Math.max(0, (at + 1) / step - 1 - line.length())));
                line.append(month.getYear());
            }
        }
        return line.toString();
    }

    private boolean isFirstOfYear(YearMonth month) {
        return month.getMonthValue() <= step;
    }

    /// `4.2 %`
    static String percent(double share) {
        return (share >= 0.0995 ? "%.0f %%" : share >= 0.00995 ? "%.1f %%" : "%.2f %%").formatted(100 * share);
    }
}
