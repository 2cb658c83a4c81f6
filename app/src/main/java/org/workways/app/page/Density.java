package org.workways.app.page;

import org.workways.app.answer.RoutePlan;

/// How small the type must be on paper, so that the way fits one sheet and the rest another. Estimated from how much
/// there is to say; a page that is too full runs on to a third sheet, nothing is left out.
final class Density {
    private Density() {}

    /// CSS classes: the first says how full the way is, the second how full the rest is, each from 0 to 3.
    static String of(RoutePlan plan) {
        var route = plan.routes().stream().findFirst();
        int legs = route.map(found -> found.legs().size()).orElse(0);
        long sentences = plan.person().skills().stream()
                .map(skill -> skill.evidence().getFirst().sentence())
                .distinct()
                .count();
        int lines = plan.gap().size()
                + (int) (2 * sentences)
                + plan.person().skills().size() / 2
                + plan.person().unmatched().size() / 2
                + route.map(found -> found.offRamps().size()).orElse(0)
                + 4 * plan.routes().size();
        return "plan way-" + step(legs, 6, 9, 12) + " rest-" + step(lines, 45, 65, 90);
    }

    private static int step(int amount, int first, int second, int third) {
        if (amount <= first) return 0;
        if (amount <= second) return 1;
        return amount <= third ? 2 : 3;
    }
}
