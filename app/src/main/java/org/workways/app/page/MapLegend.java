package org.workways.app.page;

import java.util.ArrayList;

/// What the numbers on the map stand for, where the map has no room for names.
final class MapLegend {
    private MapLegend() {}

    static Markup of(Network network) {
        var items = new ArrayList<Markup>();
        for (var stop : network.stops()) {
            var jobs = stop.jobs().isEmpty()
                    ? Markup.NONE
                    : Element.of("span", "opens")
                            .saying(" " + network.words().say("map.opens", String.join(", ", stop.namedJobs())));
            items.add(Element.of("li")
                    .holding(
                            Element.of("span", stop.isWork() ? "no work" : "no")
                                    .saying(Integer.toString(stop.number())),
                            Element.of("span").holding(Markup.text(stop.title()), jobs)));
        }
        return Element.of("ol", "legend").holding(items);
    }
}
