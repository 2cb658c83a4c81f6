package org.workways.app.web;

import java.util.List;
import java.util.Optional;
import org.workways.app.exposure.ExposureShown;
import org.workways.app.page.ExposurePage;
import org.workways.app.page.Section;
import org.workways.concept.ConceptId;

/// What a page about exposure shows.
/// @param path    of the page
/// @param title   the name of the occupation, in English
/// @param concept where more is told of it
record ExposureView(String path, String title, String opening, List<Section> sections, String concept) {
    static ExposureView of(ExposureShown shown, Frame frame) {
        var answer = shown.answer();
        return new ExposureView(
                address(answer.id()),
                answer.label(),
                ExposurePage.opening(shown, frame.words(), ExposureView::told),
                ExposurePage.sections(shown, frame.words(), ExposureView::told),
                ConceptPage.address(answer.id()));
    }

    private static Optional<String> told(ConceptId id) {
        return Optional.of(ConceptPage.address(id));
    }

    static String address(ConceptId id) {
        return ConceptPage.address("/exposure", id);
    }

    String as(String suffix) {
        return path + suffix;
    }
}
