package org.workways.app.web;

import java.util.stream.Collectors;
import org.workways.app.answer.CsvText;
import org.workways.app.answer.RoutePlan;
import org.workways.route.Leg;

/// The steps of a plan as a table.
final class PlanCsv {
    private PlanCsv() {}

    static String text(RoutePlan plan) {
        var table = new CsvText(
                "step",
                "id",
                "title",
                "kind",
                "provider",
                "url",
                "gives",
                "hours_low",
                "hours_likely",
                "hours_high",
                "price_low_eur",
                "price_high_eur",
                "start",
                "end");
        plan.routes().stream().findFirst().ifPresent(route -> {
            int number = 0;
            for (var planned : route.legs()) {
                var leg = planned.leg();
                var gives = leg.gives().stream()
                        .map(fact -> plan.taxonomy()
                                        .findSkill(fact.skill())
                                        .map(skill -> skill.label())
                                        .orElse("") + " " + fact.level().number())
                        .collect(Collectors.joining("; "));
                var course =
                        leg instanceof Leg.CourseLeg some ? some.opportunity().provider() : "";
                var url = leg instanceof Leg.CourseLeg some ? some.opportunity().url() : "";
                table.row(
                        ++number,
                        leg.id(),
                        leg.title(),
                        leg instanceof Leg.WorkLeg ? "job" : "course",
                        course,
                        url,
                        gives,
                        leg.hours().low(),
                        leg.hours().likely(),
                        leg.hours().high(),
                        leg.price().<Object>map(price -> price.low()).orElse(""),
                        leg.price().<Object>map(price -> price.high()).orElse(""),
                        planned.start(),
                        planned.end());
            }
        });
        return table.text();
    }
}
