package org.workways.app.web;

import java.util.List;
import java.util.Optional;
import org.workways.app.demand.DemandAnswer;
import org.workways.app.demand.DemandOverview;
import org.workways.app.page.DemandOverviewPage;
import org.workways.app.page.DemandPage;
import org.workways.app.page.Section;
import org.workways.concept.ConceptId;
import org.workways.demand.AskedKind;

/// What a page about demand shows.
/// @param path      of the page
/// @param isEnglish whether the title is a name of the atlas
/// @param concept   where more is told of it; empty for what is not in the atlas, and for the page of everything
record DemandView(
        String path,
        String title,
        boolean isEnglish,
        String opening,
        List<Section> sections,
        Optional<String> concept) {
    private static final String ALL = "/demand";

    static DemandView of(DemandAnswer answer, Frame frame) {
        return new DemandView(
                address(answer.id()),
                answer.label(),
                isConcept(answer.id()),
                DemandPage.opening(answer, frame.words()),
                DemandPage.sections(answer, frame.words(), id -> Optional.of(address(id))),
                isConcept(answer.id()) ? Optional.of(ConceptPage.address(answer.id())) : Optional.empty());
    }

    static DemandView of(DemandOverview overview, Frame frame) {
        return new DemandView(
                ALL,
                frame.title(),
                false,
                DemandOverviewPage.opening(overview, frame.words()),
                DemandOverviewPage.sections(overview, frame.words(), id -> Optional.of(address(id))),
                Optional.empty());
    }

    static String address(ConceptId id) {
        return ConceptPage.address(ALL, id);
    }

    boolean isOverview() {
        return path.equals(ALL);
    }

    String as(String suffix) {
        return path + suffix;
    }

    /// Whether it is a concept of the atlas: words, roles and families as a whole are none.
    private static boolean isConcept(ConceptId id) {
        return AskedKind.of(id).isEmpty();
    }
}
