package org.workways.app.page;

import java.util.List;
import org.workways.app.answer.Person;
import org.workways.concept.Provenance;
import org.workways.route.Reach;
import org.workways.route.RouteRequest;
import org.workways.taxonomy.Taxonomy;

/// Placeholder until the page is drawn.
public final class ReachPage {
    private ReachPage() {}

    public static String html(
            Person person, RouteRequest request, double within, List<Reach> reached, Taxonomy taxonomy, List<Provenance> data) {
        return "";
    }
}
