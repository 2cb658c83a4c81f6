package org.workways.app.web;

import org.workways.app.answer.CsvText;
import org.workways.app.answer.ReachAnswer;
import org.workways.route.Reach;

/// The jobs within reach as a table, nearest first.
final class ReachCsv {
    private ReachCsv() {}

    static String text(ReachAnswer answer) {
        var table = new CsvText(
                "id", "job", "status", "distance_hours", "learning_hours", "price_high_eur", "done", "first_step");
        for (var reach : answer.reached().jobs()) {
            if (reach instanceof Reach.Open open)
                table.row(open.occupation(), label(answer, open), "open", 0, 0, 0, "", "");
            if (reach instanceof Reach.Inside job) {
                var route = job.route();
                table.row(
                        job.occupation(),
                        label(answer, job),
                        "inside",
                        Math.round(job.cost() * 100) / 100.0,
                        route.hours().likely(),
                        route.price().high(),
                        route.finish().p50(),
                        route.legs().isEmpty()
                                ? ""
                                : route.legs().getFirst().leg().title());
            }
        }
        return table.text();
    }

    private static String label(ReachAnswer answer, Reach reach) {
        return answer.taxonomy().occupation(reach.occupation()).label();
    }
}
