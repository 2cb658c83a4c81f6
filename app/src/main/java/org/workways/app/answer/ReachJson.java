package org.workways.app.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.workways.concept.ConceptId;
import org.workways.route.Reach;
import org.workways.route.Reached;

/// What somebody can reach, as JSON, in the form that `docs/reach.md` describes.
public final class ReachJson {
    private ReachJson() {}

    /// Ends in a line break.
    public static String text(ReachAnswer answer) {
        var json = new LinkedHashMap<String, Object>();
        json.put("within", RouteJson.round(answer.request().within(), 2));
        json.put("costing", answer.request().costing().name());
        json.put(
                "inside",
                answer.reached().jobs().stream()
                        .filter(Reach.Inside.class::isInstance)
                        .map(reach -> inside(answer, (Reach.Inside) reach))
                        .toList());
        json.put("open", ids(answer, Reach.Open.class));
        json.put("outside", ids(answer, Reach.Outside.class));
        json.put("undecided", ids(answer, Reach.Undecided.class));
        json.put("decided", decided(answer.reached().decided()));
        json.put("data", answer.data().stream().map(RouteJson::data).toList());
        return RouteJson.write(json);
    }

    private static Object inside(ReachAnswer answer, Reach.Inside inside) {
        var route = inside.route();
        return RouteJson.entry(
                "occupation", inside.occupation().toString(),
                "label", label(answer, inside.occupation()),
                "cost", RouteJson.round(inside.cost(), 2),
                "hours", RouteJson.round(route.hours().likely(), 1),
                "price", RouteJson.round(route.price().high(), 2),
                "finish", route.finish().p50().toString(),
                "legs",
                        route.legs().stream()
                                .map(leg -> leg.leg().id().toString())
                                .toList());
    }

    private static Object decided(Reached.Decided decided) {
        return RouteJson.entry(
                "open", decided.open(),
                "unreachable", decided.unreachable(),
                "byDistance", decided.byDistance(),
                "byLandmarks", decided.byLandmarks(),
                "bySearch", decided.bySearch());
    }

    private static List<Map<String, Object>> ids(ReachAnswer answer, Class<? extends Reach> kind) {
        return answer.reached().jobs().stream()
                .filter(kind::isInstance)
                .map(reach -> RouteJson.entry(
                        "occupation", reach.occupation().toString(), "label", label(answer, reach.occupation())))
                .toList();
    }

    private static String label(ReachAnswer answer, ConceptId occupation) {
        return answer.taxonomy().occupation(occupation).label();
    }
}
