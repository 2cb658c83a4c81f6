package org.workways.app.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.workways.app.answer.Answers;
import org.workways.app.answer.Answers.Beside;
import org.workways.app.answer.Goals;
import org.workways.app.answer.ReachAnswer;
import org.workways.app.answer.RoutePlan;
import org.workways.app.wiring.Wiring;
import org.workways.concept.ConceptId;
import org.workways.concept.UserException;
import org.workways.route.Costing;
import org.workways.route.RouteAnswer.Found;
import org.workways.route.Router;

/// Answers questions about ways; the last plans are kept, so that the same question as a page, a
/// table and a calendar is answered once. Threads share it.
final class Planner {
    private static final int KEPT_PLANS = 200;

    private final Desk desk;
    private final Wiring wiring;
    private final Router router;
    private final Map<String, Costing> costings = new LinkedHashMap<>();
    private final Kept<RoutePlan> plans = new Kept<>(KEPT_PLANS);

    Planner(Desk desk, Wiring wiring) {
        this.desk = desk;
        this.wiring = wiring;
        this.router = wiring.router(desk.taxonomy());
        Wiring.COSTINGS.forEach(name -> costings.put(name, wiring.costing(name).costing()));
    }

    RoutePlan plan(Question question, Beside beside) {
        var asked = question.without("within", "family", "level", "wage", "openings");
        var key = desk.today() + " " + beside + " " + asked.query() + desk.edits(question);
        return plans.get(key, () -> desk.turns().taken(() -> newPlan(asked, beside)));
    }

    /// Plans that show what a text said.
    /// @param key of the text
    void forget(String key) {
        plans.removeAll(asked -> asked.contains(key));
    }

    private RoutePlan newPlan(Question question, Beside beside) {
        var limits = question.limits().limits(desk.today(), desk.atlas());
        var target = desk.demands().beside(desk.goal(question));
        var person = desk.person(question, target.taxonomy());
        var own = router(target);
        var plan = new Answers(desk.atlas()).route(own, person, target, limits, costing(question), beside);
        if (!question.has("via") || !(plan.answer() instanceof Found)) return plan;
        var chosen = own.along(plan.request(), via(question))
                .orElseThrow(() -> new UserException(
                        "The steps of this address do not lead to the goal within these limits.",
                        "Loosen the limits, or plan again without choosing the steps."));
        return plan.choosing(chosen);
    }

    private Router router(Goals.Resolved target) {
        return target.taxonomy() == desk.taxonomy() ? router : wiring.router(target.taxonomy());
    }

    /// The steps that were chosen.
    private static List<ConceptId> via(Question question) {
        try {
            return Arrays.stream(question.text("via").split(","))
                    .map(String::strip)
                    .filter(code -> !code.isEmpty())
                    .map(code -> ConceptId.parse(code.contains(":") ? code : "atlas:" + code))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new UserException(
                    "via is '%s', which are no ids of steps.".formatted(question.text("via")),
                    "Choose the way on the page of the plan.");
        }
    }

    ReachAnswer reach(Question question) {
        var limits = question.limits().limits(desk.today(), desk.atlas());
        var within = question.number("within").orElseThrow();
        if (within == 0) throw new UserException("within is 0.", "Give hours above 0, as in within=300.");
        var person = desk.person(question, desk.taxonomy());
        var costing = costing(question);
        return desk.turns().taken(() -> new Answers(desk.atlas()).reach(router, person, limits, costing, within));
    }

    /// Only those that are shipped: an address may not name a file of this machine.
    private Costing costing(Question question) {
        var name = question.meant("costing");
        var costing = costings.get(name);
        if (costing == null)
            throw new UserException(
                    "There is no costing '%s'.".formatted(name),
                    "Costings are " + String.join(", ", costings.keySet()) + ".");
        return costing;
    }
}
