package org.workways.app.answer;

import static org.workways.app.answer.RouteJson.entry;
import static org.workways.app.answer.RouteJson.round;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.workways.route.Robustness;
import org.workways.route.Robustness.Change;
import org.workways.route.Robustness.Decision;
import org.workways.route.Robustness.Scenario;

/// The robustness in a plan's JSON.
final class RobustJson {
    private RobustJson() {}

    static Object of(Robustness robust) {
        return entry(
                "legs", robust.legs().stream().map(RobustJson::decision).toList(),
                "scenarios",
                        robust.scenarios().stream().map(RobustJson::scenario).toList());
    }

    private static Object decision(Decision decision) {
        var json = entry("id", decision.leg().id().toString());
        decision.share().ifPresent(share -> json.put("share", round(share, 3)));
        json.put("robust", decision.isRobust());
        decision.hoursToSpare().ifPresent(hours -> json.put("hoursToSpare", round(hours, 2)));
        return json;
    }

    private static Object scenario(Scenario scenario) {
        var json = change(scenario.change());
        json.put("result", scenario.result().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        scenario.cost().ifPresent(cost -> json.put("cost", round(cost, 2)));
        json.put(
                "kept", scenario.kept().stream().map(leg -> leg.id().toString()).toList());
        return json;
    }

    private static Map<String, Object> change(Change change) {
        return switch (change) {
            case Change.AllHours(double times) -> entry("of", "hours", "times", round(times, 2));
            case Change.OwnHours own -> {
                var json = new LinkedHashMap<String, Object>();
                json.put("of", "hours");
                json.put("leg", own.leg().id().toString());
                json.put("times", round(own.times(), 2));
                yield json;
            }
            case Change.Credit(double times) -> entry("of", "credit", "times", round(times, 2));
        };
    }
}
