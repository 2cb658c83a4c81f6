package org.workways.app.answer;

import static org.workways.app.answer.RouteJson.entry;
import static org.workways.app.answer.RouteJson.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.workways.route.Skyline;

/// The skyline in a plan's JSON.
final class SkylineJson {
    private SkylineJson() {}

    static List<Object> points(RoutePlan plan, Skyline skyline) {
        var words = new SkylineWords(plan, skyline);
        var points = new ArrayList<Object>();
        for (int i = 0; i < skyline.points().size(); i++) {
            var point = skyline.points().get(i);
            points.add(entry(
                    "name", words.name(i),
                    "hours", round(point.hours(), 2),
                    "price", round(point.cents() / 100.0, 2),
                    "unstated", point.unpriced(),
                    "done", point.done().toString(),
                    "cost", round(point.cost(), 2),
                    "legs",
                            point.legs().stream()
                                    .map(leg -> entry("id", leg.id().toString(), "title", leg.title()))
                                    .toList()));
        }
        return points;
    }

    static List<Object> open(Skyline skyline) {
        return skyline.open().stream().map(SkylineJson::part).toList();
    }

    private static Object part(Skyline.Open open) {
        var json = new LinkedHashMap<String, Object>();
        open.hours().ifPresent(hours -> json.put("hoursBelow", round(hours, 2)));
        open.cents().ifPresent(cents -> json.put("priceBelow", round(cents / 100.0, 2)));
        open.done().ifPresent(day -> json.put("doneBefore", day.toString()));
        return json;
    }
}
